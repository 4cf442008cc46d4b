import { decidedByUseCase, guardedByOwner, subject, type AccessRules } from '../_platform/access-rules.ts';
import type { Consent } from './domain/consent.ts';
import type { Patient } from './domain/patient.ts';

/** `@access` says which class a field has; this says whose data a row is. */
export const rules: AccessRules = {
  Query: decidedByUseCase,
  Mutation: decidedByUseCase,
  Patient: subject(({ id }: Patient) => id),
  Consent: subject(({ patientId }: Consent) => patientId),
  PortalBlock: guardedByOwner,
  ConsentProvision: guardedByOwner,
  ConsentSignature: guardedByOwner,
};
