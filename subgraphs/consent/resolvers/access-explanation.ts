import { adviceOn } from '../domain/explanation/advice.ts';
import type { ExplainedDecision as Decided } from '../domain/explanation/explain.ts';
import type { RowTrait } from '../domain/explanation/row-trait.ts';
import type { ExplainedDecisionResolvers } from '../generated/resolvers.ts';

/** Translates shapes; decides nothing. */
export const ExplainedDecision: ExplainedDecisionResolvers = {
  rowType: ({ stands }) => stands?.row ?? null,
  rows: traitsOf,
  ids: ({ values }) => values.flatMap((group) => group.flatMap(({ id }) => id ?? [])),
  permitted: ({ decision }) => decision.permitted,
  basis: ({ decision }) => (decision.permitted ? decision.basis : null),
  purpose: ({ decision }) => (decision.permitted ? decision.purpose : null),
  masked: ({ decision }) => decision.permitted && decision.obligations.length > 0,
  reason: ({ decision }) => (decision.permitted ? null : decision.reason),
  advice: ({ decision, role, ...explained }) =>
    decision.permitted ? null : adviceOn({ reason: decision.reason, role, traits: traitsOf(explained) }),
};

function traitsOf({ values }: Pick<Decided, 'values'>): readonly RowTrait[] {
  return [...new Set(values.flatMap((group) => group.map(({ trait }) => trait)))];
}
