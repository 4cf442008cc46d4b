import type { MutationResolvers } from '../generated/resolvers.ts';
import { representationMutations } from './representation-acts.ts';

export const Mutation: MutationResolvers = { ...representationMutations };
