import type { Resolvers } from '../generated/resolvers.ts';
import { DiagnosticReport } from './diagnostic-report.ts';
import { EmergencyAccess } from './emergency-access.ts';
import { GlassBroken } from './glass-broken.ts';
import { Mutation } from './mutation.ts';
import { Observation } from './observation.ts';
import { Patient } from './patient.ts';
import { Query } from './query.ts';
import { ResultAlreadyHidden, ResultHidden, ResultRestored } from './result-acts.ts';
import { ResultHiding } from './result-hiding.ts';
import { ServiceRequest } from './service-request.ts';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Patient,
  DiagnosticReport,
  Observation,
  ServiceRequest,
  EmergencyAccess,
  GlassBroken,
  ResultHiding,
  ResultHidden,
  ResultAlreadyHidden,
  ResultRestored,
};
