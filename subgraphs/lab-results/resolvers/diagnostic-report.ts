import { isRestricted } from '../../_policy/index.ts';
import type { DiagnosticReportResolvers } from '../generated/resolvers.ts';
import { listObservationsOfReport } from '../use-cases/list-observations.ts';
import { readReport } from '../use-cases/read-report.ts';
import { readServiceRequest } from '../use-cases/read-service-request.ts';

/** Translates shapes; decides nothing. */
export const DiagnosticReport: DiagnosticReportResolvers = {
  __resolveReference: ({ id }, context) => readReport(context, id),
  performer: ({ organizationId }) => ({ id: organizationId }),
  restricted: isRestricted,
  identifiers: async ({ id }, _, { loaders }) => (await loaders.reportIdentifiers.load(id)) ?? [],
  basedOn: ({ referralId }, _, context) =>
    referralId === null ? null : readServiceRequest(context, referralId),
  observations: (report, args, context) => listObservationsOfReport(context, report, args),
  patient: ({ patientId }) => ({ id: patientId }),
};
