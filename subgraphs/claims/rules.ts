import { decidedByUseCase, guardedByOwner, subject, type AccessRules } from '../_platform/access-rules.ts';
import { claimRow, type SeenClaim } from './domain/claim.ts';
import { coverageRow, type Coverage } from './domain/coverage.ts';
import type { Patient } from './domain/patient.ts';

/** `@access` says which class a field has; this says whose data a row is. */
export const rules: AccessRules = {
  Query: decidedByUseCase,
  Patient: subject(({ id }: Patient) => id),
  Coverage: subject(({ patientId }: Coverage) => patientId, coverageRow),
  Claim: subject(({ patientId }: SeenClaim) => patientId, claimRow),
  ClaimEvent: guardedByOwner,
};
