import type { IdentityDocumentRecordedResolvers, MutationResolvers } from '../generated/resolvers.ts';
import { readPatient } from '../use-cases/read-patient.ts';
import { recordIdentityDocument } from '../use-cases/record-identity-document.ts';

/** The part of `Mutation` that is about identity documents. */
export const identityDocumentMutations = {
  recordIdentityDocument: (_, { input }, context) => recordIdentityDocument(context, input),
} satisfies MutationResolvers;

export const IdentityDocumentRecorded: IdentityDocumentRecordedResolvers = {
  patient: ({ patientId }, _, context) => readPatient(context, patientId),
};
