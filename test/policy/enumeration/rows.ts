import type { Row, SubjectFacts } from '../../../subgraphs/_policy/types.ts';
import {
  CALLER_PERSON,
  OTHER_CLINIC,
  OTHER_PRACTITIONER,
  OWN_ACCOUNT,
  OWN_CLINIC,
  OWN_PRACTITIONER,
} from './callers.ts';
import { YES_AND_NO } from './patients.ts';

type RowOf<Type extends Row['type']> = Extract<Row, { readonly type: Type }>;

export const OWN_REFERRAL = 'referral:own';
export const OWN_CLAIM = 'claim:own';
const LABELS: readonly (readonly string[])[] = [['HIV'], ['N'], []];

export const PATIENT_ROW: Row = { type: 'PATIENT' };

export const ACCOUNT_ROWS: readonly Row[] = [OWN_ACCOUNT, 'account:other'].flatMap((accountId) =>
  [OWN_CLINIC, OTHER_CLINIC, null].map((organizationId) => ({
    type: 'ACCOUNT' as const,
    accountId,
    organizationId,
  })),
);

export const REPRESENTATION_ROWS: readonly Row[] = ['representation:own', 'representation:other'].flatMap(
  (id) =>
    [CALLER_PERSON, 'person:other'].flatMap((representativePersonId) =>
      [CALLER_PERSON, 'person:registrar'].map((registeredByPersonId) => ({
        type: 'REPRESENTATION' as const,
        id,
        representativePersonId,
        registeredByPersonId,
      })),
    ),
);

export const APPOINTMENT_ROWS: readonly Row[] = [OWN_PRACTITIONER, OTHER_PRACTITIONER].flatMap(
  (practitionerId) =>
    [OWN_CLINIC, OTHER_CLINIC].map((organizationId) => ({
      type: 'APPOINTMENT' as const,
      practitionerId,
      organizationId,
    })),
);

const RESULT: RowOf<'RESULT'> = {
  type: 'RESULT',
  category: 'LABORATORY',
  securityLabels: ['N'],
  hidden: false,
  released: true,
  referralId: null,
  organizationId: OWN_CLINIC,
};

/** Every label, hidden or not, released or not. */
export const RESULT_ROWS: readonly RowOf<'RESULT'>[] = LABELS.flatMap((securityLabels) =>
  YES_AND_NO.flatMap((hidden) =>
    YES_AND_NO.map((released) => ({ ...RESULT, securityLabels, hidden, released })),
  ),
);

/** The same, answering the caller's own referral, another's, or none. */
export const RESULT_ROWS_BY_REFERRAL: readonly RowOf<'RESULT'>[] = [
  null,
  OWN_REFERRAL,
  'referral:other',
].flatMap((referralId) => RESULT_ROWS.map((row) => ({ ...row, referralId })));

export const RESULT_ROWS_BY_LAB: readonly Row[] = [OWN_CLINIC, OTHER_CLINIC, null].flatMap((organizationId) =>
  RESULT_ROWS.map((row) => ({ ...row, organizationId })),
);

export const REFERRAL_ROWS: readonly Row[] = LABELS.flatMap((securityLabels) =>
  [OWN_PRACTITIONER, OTHER_PRACTITIONER].flatMap((practitionerId) =>
    [OWN_CLINIC, null].map((organizationId) => ({
      type: 'REFERRAL' as const,
      practitionerId,
      organizationId,
      securityLabels,
    })),
  ),
);

export function claimRow(
  partyPersonIds: readonly string[],
  beneficiary: SubjectFacts | 'UNREGISTERED' | null = null,
): RowOf<'CLAIM'> {
  return {
    type: 'CLAIM',
    claimId: OWN_CLAIM,
    insurerOrganizationId: OWN_CLINIC,
    partyPersonIds,
    beneficiary,
    neededForRisk: false,
  };
}
