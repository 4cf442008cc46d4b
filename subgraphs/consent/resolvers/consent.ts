import type { ConsentResolvers } from '../generated/resolvers.ts';
import { readConsentStatus } from '../use-cases/read-consent-status.ts';
import { readConsent } from '../use-cases/read-consent.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { readSignatures } from '../use-cases/read-signatures.ts';

/** Translates shapes; decides nothing. */
export const Consent: ConsentResolvers = {
  __resolveReference: ({ id }, context) => readConsent(context, id),
  status: (consent, _, context) => readConsentStatus(context, consent),
  signatures: ({ id }, _, context) => readSignatures(context, id),
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};
