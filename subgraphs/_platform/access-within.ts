import type { QueryExecutorProvider } from 'kysely';
import { createPolicyFacts } from './policy-facts.ts';
import { createAccess, type Access, type RequestContext } from './request-context.ts';

/**
 * The policy of the same request on the facts of this moment: to decide again inside a transaction, once it holds what
 * it has waited for. What was decided before it may be out of date by then: a representation revoked, a consent
 * withdrawn. Its decisions go to the access log beside the others.
 * @param transaction through which the facts are read
 */
export function accessWithin(
  transaction: QueryExecutorProvider,
  { caller, now, access }: Pick<RequestContext, 'caller' | 'now' | 'access'>,
): Access {
  return createAccess(createPolicyFacts(transaction, caller, now), now, access.record);
}
