import type { MeResolvers } from '../generated/resolvers.ts';
import { nameText } from '../domain/patient.ts';
import { listMyFeedback } from '../use-cases/list-feedback.ts';
import { listMyPatients } from '../use-cases/list-my-patients.ts';
import { readMyLogin } from '../use-cases/read-login.ts';
import { listMyNotices } from '../use-cases/read-notices.ts';
import { listMySessions } from '../use-cases/sign-out.ts';

export const Me: MeResolvers = {
  id: ({ accountId }) => accountId,
  name: async ({ personId }, _, { loaders }) => {
    const person = personId === null ? null : await loaders.patient.load(personId);
    return person && nameText(person.name);
  },
  organization: ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : loaders.organizationById.load(organizationId),
  state: ({ accountState }) => accountState,
  login: (_, __, context) => readMyLogin(context),
  sessions: (_, __, context) => listMySessions(context),
  notices: (_, args, context) => listMyNotices(context, args),
  feedback: (_, args, context) => listMyFeedback(context, args),
  patients: (_, args, context) => listMyPatients(context, args),
};
