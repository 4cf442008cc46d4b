import type { Resolvers } from '../generated/resolvers.ts';
import {
  AccountApplication,
  AccountApplicationApproved,
  ApplicantParticulars,
  ApplicationItemFault,
  Feedback,
  Notice,
  PatientChoiceNeeded,
} from './account-acts.ts';
import { IdentityDocumentRecorded } from './identity-document-acts.ts';
import { Me } from './me.ts';
import { Mutation } from './mutation.ts';
import { Organization } from './organization.ts';
import { HumanName, Patient, PatientEdge } from './patient.ts';
import { Query } from './query.ts';
import {
  LegalStatusRecord,
  LegalStatusRecorded,
  PatientAccess,
  RepresentationChanged,
  RepresentationEvent,
  RepresentationNotChanged,
} from './representation-acts.ts';
import { Representation } from './representation.ts';

export const resolvers: Resolvers = {
  AccountApplication,
  AccountApplicationApproved,
  ApplicantParticulars,
  ApplicationItemFault,
  Feedback,
  Notice,
  PatientChoiceNeeded,
  Query,
  Mutation,
  Me,
  Patient,
  PatientEdge,
  PatientAccess,
  HumanName,
  Organization,
  Representation,
  RepresentationEvent,
  RepresentationChanged,
  RepresentationNotChanged,
  LegalStatusRecord,
  LegalStatusRecorded,
  IdentityDocumentRecorded,
};
