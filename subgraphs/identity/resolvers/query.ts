import type { QueryResolvers } from '../generated/resolvers.ts';
import { accountQueries } from './account-acts.ts';
import { listPatientsOfOrganization } from '../use-cases/list-registered-patients.ts';
import { readPatient } from '../use-cases/read-patient.ts';

export const Query: QueryResolvers = {
  ...accountQueries,
  me: (_, __, { access }) => access.principal(),
  patient: (_, { id }, context) => readPatient(context, id),
  patients: (_, args, context) => listPatientsOfOrganization(context, args),
};
