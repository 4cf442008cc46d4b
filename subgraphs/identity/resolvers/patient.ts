import { ageBandOn, moscowDate } from '../../_policy/index.ts';
import type { HumanNameResolvers, PatientEdgeResolvers, PatientResolvers } from '../generated/resolvers.ts';
import { nameText } from '../domain/patient.ts';
import { listAccountsOf } from '../use-cases/list-accounts.ts';
import { listLegalStatusOf } from '../use-cases/list-legal-status.ts';
import { listRepresentationsOf } from '../use-cases/list-representations.ts';
import { readDocuments } from '../use-cases/read-documents.ts';
import { readPatientAccess } from '../use-cases/read-patient-access.ts';
import { readPatient } from '../use-cases/read-patient.ts';

/** Translates shapes; decides nothing. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, context) => readPatient(context, id),
  ageBand: ({ birthDate }, _, { now }) => ageBandOn(birthDate, moscowDate(now)),
  accounts: ({ id }, _, context) => listAccountsOf(context, id),
  contact: ({ phone, email }) => ({ phone, email }),
  documents: ({ id }, { includeSuperseded }, context) => readDocuments(context, id, includeSuperseded),
  identifiers: async ({ id }, _, { loaders }) => (await loaders.identifiers.load(id)) ?? [],
  organizations: async ({ id }, _, { loaders }) => (await loaders.organizationsOf.load(id)) ?? [],
  legalStatusHistory: ({ id }, args, context) => listLegalStatusOf(context, id, args),
  myAccess: ({ id }, _, context) => readPatientAccess(context, id),
  representations: ({ id }, args, context) => listRepresentationsOf(context, id, args),
};

export const HumanName: HumanNameResolvers = { text: nameText };

export const PatientEdge: PatientEdgeResolvers = {
  access: ({ node }, _, context) => readPatientAccess(context, node.id),
};
