import type { MeResolvers } from '../generated/resolvers.ts';
import { nameText } from '../domain/patient.ts';
import { listMyPatients } from '../use-cases/list-my-patients.ts';

export const Me: MeResolvers = {
  id: ({ accountId }) => accountId,
  name: async ({ personId }, _, { loaders }) => {
    const person = personId === null ? null : await loaders.patient.load(personId);
    return person && nameText(person.name);
  },
  organization: ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : loaders.organizationById.load(organizationId),
  state: ({ accountState }) => accountState,
  patients: (_, args, context) => listMyPatients(context, args),
};
