import { nameText } from '../domain/patient.ts';
import type {
  LegalStatusRecordedResolvers,
  LegalStatusRecordResolvers,
  MutationResolvers,
  PatientAccessResolvers,
  RepresentationChangedResolvers,
  RepresentationEventResolvers,
  RepresentationNotChangedResolvers,
} from '../generated/resolvers.ts';
import {
  endRepresentation,
  resumeRepresentation,
  revokeRepresentation,
  suspendRepresentation,
  verifyRepresentation,
} from '../use-cases/change-representation.ts';
import { readLegalStatusDocument } from '../use-cases/read-legal-status-document.ts';
import { readPatient } from '../use-cases/read-patient.ts';
import { readRepresentation } from '../use-cases/read-representation.ts';
import { recordLegalStatus } from '../use-cases/record-legal-status.ts';
import { registerRepresentation } from '../use-cases/register-representation.ts';

/** The part of `Mutation` that is about representations and legal status. */
export const representationMutations = {
  registerRepresentation: (_, { input }, context) => registerRepresentation(context, input),
  verifyRepresentation: (_, { input }, context) => verifyRepresentation(context, input),
  suspendRepresentation: (_, { input }, context) => suspendRepresentation(context, input),
  resumeRepresentation: (_, { input }, context) => resumeRepresentation(context, input),
  endRepresentation: (_, { input }, context) => endRepresentation(context, input),
  revokeRepresentation: (_, { input }, context) => revokeRepresentation(context, input),
  recordLegalStatus: (_, { input }, context) => recordLegalStatus(context, input),
} satisfies MutationResolvers;

export const RepresentationChanged: RepresentationChangedResolvers = {
  representation: ({ representationId }, _, context) => readRepresentation(context, representationId),
};

export const RepresentationNotChanged: RepresentationNotChangedResolvers = {
  representation: ({ representationId }, _, context) => readRepresentation(context, representationId),
};

export const RepresentationEvent: RepresentationEventResolvers = {
  organization: ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : loaders.organizationById.load(organizationId),
  staffName: async ({ actor, personId }, _, { loaders }) => {
    const person = actor === 'STAFF' ? await loaders.patient.load(personId) : null;
    return person && nameText(person.name);
  },
};

export const PatientAccess: PatientAccessResolvers = {
  representation: ({ representationId }, _, context) =>
    representationId === null ? null : readRepresentation(context, representationId),
};

export const LegalStatusRecord: LegalStatusRecordResolvers = {
  organization: ({ organizationId }, _, { loaders }) => loaders.organizationById.load(organizationId),
  document: (record, _, context) => readLegalStatusDocument(context, record),
};

export const LegalStatusRecorded: LegalStatusRecordedResolvers = {
  patient: ({ record }, _, context) => readPatient(context, record.patientId),
};
