import { decidedByUseCase, guardedByOwner, subject, type AccessRules } from '../_platform/access-rules.ts';
import type { Principal } from '../_policy/types.ts';
import type { LegalStatusRecord } from './domain/legal-status.ts';
import type { PatientAccess } from './domain/patient-access.ts';
import { accountRow, type Account, type IssuedCredentials } from './domain/account.ts';
import { applicationRow, type AccountApplication } from './domain/account-application.ts';
import { feedbackRow, type Feedback } from './domain/feedback.ts';
import type { Notice } from './domain/notice.ts';
import type { Patient } from './domain/patient.ts';
import type { SeenRepresentationEvent } from './domain/representation-event.ts';
import { representationRow, type Representation } from './domain/representation.ts';

/** `@access` says which class a field has; this says whose data a row is. */
export const rules: AccessRules = {
  Query: decidedByUseCase,
  Mutation: decidedByUseCase,
  Me: subject(
    () => null,
    ({ accountId, organizationId }: Principal) => ({ type: 'ACCOUNT', accountId, organizationId }),
  ),
  Patient: subject(({ id }: Pick<Patient, 'id'>) => id),
  Representation: subject(({ patientId }: Representation) => patientId, representationRow),
  RepresentationEvent: subject(
    ({ patientId }: SeenRepresentationEvent) => patientId,
    ({ row }: SeenRepresentationEvent) => row,
  ),
  RepresentationDocument: guardedByOwner,
  PatientEdge: subject(({ node }: { readonly node: Patient }) => node.id),
  PatientAccess: subject(({ patientId }: PatientAccess) => patientId),
  AccessChange: guardedByOwner,
  LegalStatusRecord: subject(({ patientId }: LegalStatusRecord) => patientId),
  LegalStatusDocument: guardedByOwner,
  Account: subject(({ patientId }: Account) => patientId, accountRow),
  // What was submitted, and approved of nobody yet, is nobody's: an application does not say who somebody on record is.
  AccountApplication: subject(({ patientId }: AccountApplication) => patientId, applicationRow),
  ApplicantParticulars: guardedByOwner,
  IssuedCredentials: subject(
    ({ patientId }: IssuedCredentials) => patientId,
    ({ accountId, organizationId }: IssuedCredentials) => accountRow({ id: accountId, organizationId }),
  ),
  SignInSession: guardedByOwner,
  Feedback: subject(({ patientId }: Feedback) => patientId, feedbackRow),
  // In the reader's own row: no state of the patient keeps from them what they have to be told.
  Notice: subject(
    ({ patientId }: Notice) => patientId,
    ({ accountId }: Notice) => accountRow({ id: accountId, organizationId: null }),
  ),
  HumanName: guardedByOwner,
  ContactPoint: guardedByOwner,
  IdentityDocument: guardedByOwner,
  Identifier: guardedByOwner,
};
