import { coverageStatus } from '../domain/coverage.ts';
import type { CoverageResolvers } from '../generated/resolvers.ts';
import { readCoverage } from '../use-cases/read-coverage.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';

/** Translates shapes; decides nothing. */
export const Coverage: CoverageResolvers = {
  __resolveReference: ({ id }, context) => readCoverage(context, id),
  status: (coverage, _, { now }) => coverageStatus(coverage, now),
  insurer: ({ insurerOrganizationId }) => ({ id: insurerOrganizationId }),
  sumInsuredA: ({ sumInsuredAKopecks }) => sumInsuredAKopecks,
  sumInsuredB: ({ sumInsuredBKopecks }) => sumInsuredBKopecks,
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};
