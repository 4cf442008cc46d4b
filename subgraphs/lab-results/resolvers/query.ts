import type { QueryResolvers } from '../generated/resolvers.ts';
import { listEmergencyAccessesToReview } from '../use-cases/list-emergency-accesses.ts';
import { listResultHidingsOf } from '../use-cases/list-result-hidings.ts';
import { listMyServiceRequests } from '../use-cases/list-service-requests.ts';
import { readEmergencyAccess } from '../use-cases/read-emergency-access.ts';
import { readReport } from '../use-cases/read-report.ts';

export const Query: QueryResolvers = {
  diagnosticReport: (_, { id }, context) => readReport(context, id),
  emergencyAccess: (_, { id }, context) => readEmergencyAccess(context, id),
  emergencyAccesses: (_, args, context) => listEmergencyAccessesToReview(context, args),
  resultHidings: (_, args, context) => listResultHidingsOf(context, args),
  myServiceRequests: (_, args, context) => listMyServiceRequests(context, args),
};
