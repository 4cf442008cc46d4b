import type { PatientResolvers, ProcessingConsentNeededResolvers } from '../generated/resolvers.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { listBreachNoticesOf } from '../use-cases/list-breaches.ts';
import { listAccessEventsOf } from '../use-cases/list-access-events.ts';
import { listConsentsOf } from '../use-cases/list-consents.ts';
import { listPortalBlocksOf } from '../use-cases/list-portal-blocks.ts';
import { listSubjectRequestsOf } from '../use-cases/list-subject-requests.ts';
import { readDataHold } from '../use-cases/read-data-hold.ts';
import { readPortalBlock } from '../use-cases/read-portal-block.ts';
import { readProcessingConsentNeeded, readTextToSign } from '../use-cases/read-processing-consent-needed.ts';

/** Translates shapes; decides nothing. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, context) => readPatientReference(context, id),
  consents: ({ id }, args, context) => listConsentsOf(context, id, args),
  accessLog: ({ id }, args, context) => listAccessEventsOf(context, id, args),
  processingConsentNeeded: ({ id }, _, context) => readProcessingConsentNeeded(context, id),
  portalBlock: ({ id }, _, context) => readPortalBlock(context, id),
  portalBlocks: ({ id }, args, context) => listPortalBlocksOf(context, id, args),
  dataHold: ({ id }, _, context) => readDataHold(context, id),
  subjectRequests: ({ id }, args, context) => listSubjectRequestsOf(context, id, args),
  breachNotices: ({ id }, args, context) => listBreachNoticesOf(context, id, args),
};

export const ProcessingConsentNeeded: ProcessingConsentNeededResolvers = {
  text: (needed, _, context) => readTextToSign(context, needed),
};
