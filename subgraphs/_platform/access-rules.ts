import type { Row } from '../_policy/types.ts';

/** How the rows of an object type are guarded. */
export type TypeRule = SubjectRule | { readonly kind: 'USE_CASE' } | { readonly kind: 'VALUE' };

/** What is decided about: whose datum it is, and the row in which it stands. */
export interface Subject {
  /** Null where the row belongs to no patient, as an account does. */
  readonly patientId: string | null;
  readonly row: Row;
}

export interface SubjectRule {
  readonly kind: 'SUBJECT';
  /** Reads the subject from a row that the server loaded. */
  readonly subjectOf: (row: never) => Subject;
  /** Further rules in graphql-shield's language, by field; they are asked after the policy has permitted. */
  readonly fields: Readonly<Record<string, unknown>>;
  also(fields: Readonly<Record<string, unknown>>): SubjectRule;
}

/** Which rule guards each object type of a subgraph, by the type's name. */
export type AccessRules = Readonly<Record<string, TypeRule>>;

export const PATIENT_ROW: Row = { type: 'PATIENT' };

/**
 * Fields of the type are decided by `decide` with the class that `@access` gives them.
 * @param patientIdOf whose datum the row is
 * @param rowOf what else the policy has to know about the row; nothing beyond the patient where it is left out
 */
export function subject<Loaded>(
  patientIdOf: (row: Loaded) => string | null,
  rowOf: (row: Loaded) => Row = () => PATIENT_ROW,
): SubjectRule {
  return subjectRule((row: Loaded) => ({ patientId: patientIdOf(row), row: rowOf(row) }), {});
}

function subjectRule(
  subjectOf: (row: never) => Subject,
  fields: Readonly<Record<string, unknown>>,
): SubjectRule {
  return {
    kind: 'SUBJECT',
    subjectOf,
    fields,
    also: (more) => subjectRule(subjectOf, { ...fields, ...more }),
  };
}

/** For `Query` and `Mutation`: there is no row yet; the use-case behind each field decides before it fetches or writes. */
export const decidedByUseCase: TypeRule = { kind: 'USE_CASE' };

/** For parts of a row (a name, a quantity): the field that leads to them is guarded, and start-up checks that it is. */
export const guardedByOwner: TypeRule = { kind: 'VALUE' };
