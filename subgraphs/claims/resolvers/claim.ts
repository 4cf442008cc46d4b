import { claimOutcome } from '../domain/claim-outcome.ts';
import type { ClaimResolvers } from '../generated/resolvers.ts';
import { readClaim } from '../use-cases/read-claim.ts';
import { readCoverage } from '../use-cases/read-coverage.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { readTimeline } from '../use-cases/read-timeline.ts';

/** Translates shapes; decides nothing. */
export const Claim: ClaimResolvers = {
  __resolveReference: (reference, context) => readClaim(context, reference),
  outcome: ({ status }) => claimOutcome(status),
  approvedBenefit: ({ approvedBenefitKopecks }) => approvedBenefitKopecks,
  timeline: ({ id }, _, context) => readTimeline(context, id),
  coverage: ({ coverageId }, _, context) => readCoverage(context, coverageId),
  insurer: ({ insurerOrganizationId }) => ({ id: insurerOrganizationId }),
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};
