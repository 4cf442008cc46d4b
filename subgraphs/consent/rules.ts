import { decidedByUseCase, guardedByOwner, subject, type AccessRules } from '../_platform/access-rules.ts';
import type { Breach, BreachNotice } from './domain/breach.ts';
import type { AccessEvent } from './domain/access-event.ts';
import type { Consent } from './domain/consent.ts';
import type { Patient } from './domain/patient.ts';
import type { PortalBlock } from './domain/portal-block.ts';
import type { SubjectRequest } from './domain/subject-request.ts';
import type { TermsStanding } from './domain/terms-acceptance.ts';

const ofNoPatient = () => null;

/** @access says which class a field has; this says whose data a row is. */
export const rules: AccessRules = {
  Query: decidedByUseCase,
  Mutation: decidedByUseCase,
  Patient: subject(({ id }: Patient) => id),
  Consent: subject(({ patientId }: Consent) => patientId),
  PortalBlock: subject(({ patientId }: PortalBlock) => patientId),
  SubjectRequest: subject(({ patientId }: SubjectRequest) => patientId),
  BreachNotice: subject(({ patientId }: BreachNotice) => patientId),
  TermsStanding: subject(ofNoPatient, ({ accountId }: TermsStanding) => ({
    type: 'ACCOUNT',
    accountId,
    organizationId: null,
  })),
  // The organisation's own record; the lists that lead here are the privacy officer's.
  Breach: subject(ofNoPatient, ({ organizationId }: Breach) => ({
    type: 'ACCOUNT',
    accountId: '',
    organizationId,
  })),
  DataHold: guardedByOwner,
  TermsAcceptance: guardedByOwner,
  AccessEvent: subject(({ patientId }: AccessEvent) => patientId),
  AccessActor: guardedByOwner,
  ProcessingConsentNeeded: guardedByOwner,
  ConsentProvision: guardedByOwner,
  ConsentPeriod: guardedByOwner,
  ConsentActor: guardedByOwner,
  ConsentSignature: guardedByOwner,
};
