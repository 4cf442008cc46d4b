import { decide } from '../../../_policy/index.ts';
import type { Action, DataClass, Decision, Deny, Instant, Principal, Row } from '../../../_policy/types.ts';
import type { Facet, FacetValue, Viewpoint } from './facet.ts';
import { rowSpaceOf } from './row-space.ts';

/** How a field of the API is protected. */
export interface ProtectedField {
  /** `Type.field`. */
  readonly coordinate: string;
  /** Null for the key of a row: whoever may know the row may know it. */
  readonly dataClass: DataClass | null;
  /**
   * - `OPEN`: the field itself is never refused; the fields that lead to it decide.
   * - `KEY`: answered wherever the row may be known.
   * - `ROW`: decided by its class and the row in which it stands.
   * - `ACT`: a mutation, decided by its act.
   */
  readonly protection: 'OPEN' | 'KEY' | 'ROW' | 'ACT';
  readonly action: Action;
  /** The class by which it is decided: its own, for a key that of its type. */
  readonly decidedAs: DataClass;
  /** In which rows it may stand; none for an open field. */
  readonly stands: readonly Standing[];
}

/**
 * In which kind of row something stands, and whose: the patient's, the caller's own account, or one that belongs to no
 * patient.
 */
export interface Standing {
  readonly row: Row['type'];
  readonly of: 'PATIENT' | 'CALLER' | 'NOBODY';
}

/** Who asks about whom, and when. */
export interface Asked extends Omit<Viewpoint, 'principal'> {
  /** Null where a valid token belongs to no account. */
  readonly principal: Principal | null;
  readonly now: Instant;
}

/** What the policy says about one kind of rows. */
export interface ExplainedDecision {
  /** Null for an open field. */
  readonly stands: Standing | null;
  /** Which rows: of each group one of these values. No group: every row. */
  readonly values: readonly Facet[];
  readonly decision: ExplainedOutcome;
}

/** A key may be permitted without a basis: where a row may be known, and nothing of it be read. */
export type ExplainedOutcome =
  | Pick<Extract<Decision, { permitted: true }>, 'permitted' | 'purpose' | 'obligations' | 'basis'>
  | KnownKey
  | Deny;

interface KnownKey {
  readonly permitted: true;
  readonly basis: null;
  readonly purpose: null;
  readonly obligations: readonly [];
}

const OPEN: KnownKey = { permitted: true, basis: null, purpose: null, obligations: [] };
const UNKNOWN_CALLER: Deny = { permitted: false, reason: 'NOT_PERMITTED', rowKnown: false };

/**
 * What the policy says about a field of a patient, for every kind of rows in which it may stand, without any row: the
 * same {@link decide}, on rows that are imagined. The kinds do not overlap, and every row is of one of them; kinds about
 * which it decides alike are told as one.
 */
export function explain(asked: Asked, field: ProtectedField): readonly ExplainedDecision[] {
  if (field.protection === 'OPEN') return [{ stands: null, values: [], decision: OPEN }];
  return field.stands.flatMap((stands) => explainRows(asked, field, stands));
}

/** The one of {@link explain}'s answers that is about a given row; undefined where the row is of no such type. */
export function explanationFor(
  explained: readonly ExplainedDecision[],
  row: Row,
): ExplainedDecision | undefined {
  return explained.find(
    ({ stands, values }) =>
      stands === null ||
      (stands.row === row.type && values.every((group) => group.some((value) => value.has(row)))),
  );
}

function explainRows(asked: Asked, field: ProtectedField, stands: Standing): readonly ExplainedDecision[] {
  const { principal } = asked;
  if (principal === null) return [{ stands, values: [], decision: UNKNOWN_CALLER }];
  const { row, facets } = rowSpaceOf(stands.row, { ...asked, principal });
  const subject = stands.of === 'PATIENT' ? asked.subject : null;
  const decideOn = (imagined: Row) =>
    outcomeOf(field, decide(principal, field.action, field.decidedAs, subject, imagined, asked.now));
  const isCallers = stands.of === 'CALLER';
  const leaves = isCallers ? leavesOf(ownOf(row, facets), [], decideOn) : leavesOf(row, facets, decideOn);
  return leaves.map(({ values, decision }) => ({ stands, values, decision }));
}

/** The first value of each property is the caller's own. */
function ownOf(row: Row, facets: readonly Facet[]): Row {
  return facets.reduce((own, [first]) => first?.put(own) ?? own, row);
}

function outcomeOf({ protection }: ProtectedField, decision: Decision): ExplainedOutcome {
  return protection === 'KEY' && !decision.permitted && decision.rowKnown ? OPEN : decision;
}

type Leaf = Pick<ExplainedDecision, 'values' | 'decision'>;

/** Goes through the properties one by one; a property whose every value comes to the same is left out. */
function leavesOf(
  row: Row,
  facets: readonly Facet[],
  decideOn: (row: Row) => ExplainedOutcome,
): readonly Leaf[] {
  const [facet, ...rest] = facets;
  if (facet === undefined) return [{ values: [], decision: decideOn(row) }];
  const branches = new Map<string, { readonly values: FacetValue[]; readonly leaves: readonly Leaf[] }>();
  for (const value of facet) {
    const leaves = leavesOf(value.put(row), rest, decideOn);
    const key = JSON.stringify(leaves.map(leafKey));
    const branch = branches.get(key);
    if (branch) branch.values.push(value);
    else branches.set(key, { values: [value], leaves });
  }
  if (branches.size === 1) return [...branches.values()].flatMap(({ leaves }) => leaves);
  return [...branches.values()].flatMap(({ values, leaves }) =>
    leaves.map((leaf) => ({ ...leaf, values: [values, ...leaf.values] })),
  );
}

function leafKey({ values, decision }: Leaf): unknown {
  const kinds = values.map((group) => group.map(({ trait, id }) => [trait, id]));
  return decision.permitted
    ? [kinds, decision.basis, decision.purpose, decision.obligations]
    : [kinds, decision.reason];
}
