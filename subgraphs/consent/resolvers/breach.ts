import type { BreachNoticeResolvers, BreachResolvers } from '../generated/resolvers.ts';
import { authorityDeadlines } from '../domain/breach.ts';

/** Translates shapes; decides nothing. */
export const Breach: BreachResolvers = {
  authorityNoticeDueAt: (breach) => authorityDeadlines(breach).notice,
  authorityFindingsDueAt: (breach) => authorityDeadlines(breach).findings,
};

export const BreachNotice: BreachNoticeResolvers = {
  organization: ({ organizationId }) => ({ id: organizationId }),
};
