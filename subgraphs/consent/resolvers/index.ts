import type { Resolvers } from '../generated/resolvers.ts';
import { Consent } from './consent.ts';
import { Mutation } from './mutation.ts';
import { Patient } from './patient.ts';
import { Query } from './query.ts';

export const resolvers: Resolvers = { Query, Mutation, Patient, Consent };
