import { rowSpaceOf } from '../../../subgraphs/consent/domain/explanation/row-space.ts';
import type { Row, SubjectFacts } from '../../../subgraphs/_policy/types.ts';
import type { Canary } from './aviary.ts';
import {
  factsOf,
  PATIENTS,
  principalOf,
  representationOf,
  type CastCaller,
  type CastPatient,
} from './cast.ts';

/** What `explainAccess` says about one kind of rows. */
export interface ExplainedKind {
  readonly rowType: string | null;
  readonly rows: readonly string[];
  readonly permitted: boolean;
  readonly reason: string | null;
  readonly basis: { readonly type: string; readonly id: string | null } | null;
}

export const EXPLAINED_KIND = 'rowType rows permitted reason basis { type id }';

/** Which field shows a canary, by the beginning of its kind. */
const FIELDS: Readonly<Record<string, string>> = {
  NAME: 'Patient.name',
  IDENTIFIER: 'Patient.identifiers',
  PHONE: 'Patient.contact',
  DOCUMENT: 'Patient.documents',
  CONSENT: 'Consent.provision',
  RESULT: 'DiagnosticReport.conclusion',
  REFERRAL: 'ServiceRequest.code',
  APPOINTMENT: 'Appointment.cancellationReason',
  CLAIM: 'Claim.timeline',
  EMERGENCY: 'EmergencyAccess.explanation',
};
export const EXPLAINED_FIELDS: readonly string[] = Object.values(FIELDS);

export function fieldOf({ kind }: Canary): string {
  return FIELDS[kind.split('_', 1)[0] ?? ''] ?? '';
}

/** The kinds that a row is of, which is to be one. */
export function kindsOf(
  row: Row,
  explained: readonly ExplainedKind[],
  caller: CastCaller,
  patient: CastPatient,
): readonly ExplainedKind[] {
  const viewpoint = {
    principal: principalOf(caller),
    subject: factsOf(caller, patient),
    relatives: relativesOf(caller),
  };
  const { facets } = rowSpaceOf(row.type, viewpoint);
  return explained.filter(
    ({ rowType, rows }) =>
      rowType === row.type &&
      facets.every((values) => {
        const named = values.filter(({ trait }) => rows.includes(trait));
        return named.length === 0 || named.some((value) => value.has(row));
      }),
  );
}

function relativesOf(caller: CastCaller): readonly SubjectFacts[] {
  if (caller.role !== 'PERSON') return [];
  return PATIENTS.filter(
    (patient) => patient.id === caller.personId || representationOf(caller, patient) !== null,
  ).map((patient) => factsOf(caller, patient));
}
