import { decidedByUseCase, guardedByOwner, subject, type AccessRules } from '../_platform/access-rules.ts';
import type { Principal } from '../_policy/types.ts';
import type { Patient } from './domain/patient.ts';
import { representationRow, type Representation } from './domain/representation.ts';

/** `@access` says which class a field has; this says whose data a row is. */
export const rules: AccessRules = {
  Query: decidedByUseCase,
  Me: subject(
    () => null,
    ({ accountId, organizationId }: Principal) => ({ type: 'ACCOUNT', accountId, organizationId }),
  ),
  Patient: subject(({ id }: Pick<Patient, 'id'>) => id),
  Representation: subject(({ patientId }: Representation) => patientId, representationRow),
  HumanName: guardedByOwner,
  ContactPoint: guardedByOwner,
  IdentityDocument: guardedByOwner,
  Identifier: guardedByOwner,
};
