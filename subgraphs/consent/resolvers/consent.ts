import type { ConsentProvisionResolvers, ConsentResolvers } from '../generated/resolvers.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { consentActors, consentCategory, consentPeriod } from '../domain/fhir-consent.ts';
import { readConsentStatus } from '../use-cases/read-consent-status.ts';
import { readConsent } from '../use-cases/read-consent.ts';
import { readSignatures } from '../use-cases/read-signatures.ts';

/** Translates shapes; decides nothing. */
export const Consent: ConsentResolvers = {
  __resolveReference: ({ id }, context) => readConsent(context, id),
  status: (consent, _, context) => readConsentStatus(context, consent),
  category: (consent) => consentCategory(consent),
  provision: (consent) => consent,
  replacedBy: ({ replacedBy }, _, context) => (replacedBy === null ? null : readConsent(context, replacedBy)),
  signatures: (consent, _, context) => readSignatures(context, consent),
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};

export const ConsentProvision: ConsentProvisionResolvers = {
  dataSubjects: ({ provision }) => provision.dataSubjects,
  dataClasses: ({ provision }) => provision.dataClasses,
  actions: ({ provision }) => provision.actions,
  purposes: ({ provision }) => provision.purposes,
  type: () => 'PERMIT',
  period: (consent) => consentPeriod(consent),
  actors: (consent) => consentActors(consent),
  claimId: ({ disclosure }) => disclosure?.claimId ?? null,
};
