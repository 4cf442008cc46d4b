import type { PatientResolvers } from '../generated/resolvers.ts';
import { listEmergencyAccessesOf } from '../use-cases/list-emergency-accesses.ts';
import { listObservationsOf } from '../use-cases/list-observations.ts';
import { listReportsOf } from '../use-cases/list-reports.ts';
import { listServiceRequestsOf } from '../use-cases/list-service-requests.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';

/** Translates shapes; decides nothing. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, context) => readPatientReference(context, id),
  diagnosticReports: ({ id }, args, context) => listReportsOf(context, id, args),
  observations: ({ id }, args, context) => listObservationsOf(context, id, args),
  serviceRequests: ({ id }, args, context) => listServiceRequestsOf(context, id, args),
  emergencyAccesses: ({ id }, args, context) => listEmergencyAccessesOf(context, id, args),
};
