import type { PatientResolvers } from '../generated/resolvers.ts';
import { listClaimsOfPatient } from '../use-cases/list-claims-of-patient.ts';
import { listCoveragesOf } from '../use-cases/list-coverages.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';

/** Translates shapes; decides nothing. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, context) => readPatientReference(context, id),
  coverages: ({ id }, args, context) => listCoveragesOf(context, id, args),
  claims: ({ id }, args, context) => listClaimsOfPatient(context, id, args),
};
