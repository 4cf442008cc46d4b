import type { Resolvers } from '../generated/resolvers.ts';
import { Claim } from './claim.ts';
import { Coverage } from './coverage.ts';
import { Patient } from './patient.ts';
import { Query } from './query.ts';

export const resolvers: Resolvers = { Query, Patient, Coverage, Claim };
