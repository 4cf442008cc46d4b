import type { PatientResolvers } from '../generated/resolvers.ts';
import { listConsentsOf } from '../use-cases/list-consents.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { readPortalBlock } from '../use-cases/read-portal-block.ts';

/** Translates shapes; decides nothing. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, context) => readPatientReference(context, id),
  consents: ({ id }, args, context) => listConsentsOf(context, id, args),
  portalBlock: ({ id }, _, context) => readPortalBlock(context, id),
};
