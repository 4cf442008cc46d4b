import type { Resolvers } from '../generated/resolvers.ts';
import { Me } from './me.ts';
import { Organization } from './organization.ts';
import { HumanName, Patient } from './patient.ts';
import { Query } from './query.ts';
import { Representation } from './representation.ts';

export const resolvers: Resolvers = { Query, Me, Patient, HumanName, Organization, Representation };
