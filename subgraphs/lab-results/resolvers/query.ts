import type { QueryResolvers } from '../generated/resolvers.ts';
import { listMyServiceRequests } from '../use-cases/list-service-requests.ts';
import { readReport } from '../use-cases/read-report.ts';

export const Query: QueryResolvers = {
  diagnosticReport: (_, { id }, context) => readReport(context, id),
  myServiceRequests: (_, args, context) => listMyServiceRequests(context, args),
};
