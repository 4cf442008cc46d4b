import type { Kysely } from 'kysely';
import { keyed, keyTaken } from '../../_platform/request-key.ts';
import type { Action } from '../../_policy/types.ts';
import { addActRequest, findActRequest } from '../data/act-request.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';

/** What an account asks under a key. */
export interface KeyedRequest {
  readonly accountId: string;
  readonly idempotencyKey: string;
  readonly action: Action;
  /** All that distinguishes this call from others; `undefined` and `null` are the same. */
  readonly asked: readonly unknown[];
}

/**
 * Does something once for each account and key: whoever repeats the call gets what came of it.
 * @param make does it, and answers the id of what has come of it; or writes nothing and says why, and the key stays free
 * @returns that id, of this call or of the first one
 * @throws {BadUserInputError} where the key is none, or belongs to another call
 */
export async function once(
  transaction: Kysely<ConsentDatabase>,
  request: KeyedRequest,
  make: () => Promise<string>,
): Promise<string>;
export async function once<Refusal extends object>(
  transaction: Kysely<ConsentDatabase>,
  request: KeyedRequest,
  make: () => Promise<string | Refusal>,
): Promise<string | Refusal>;
export async function once<Refusal extends object>(
  transaction: Kysely<ConsentDatabase>,
  { accountId, idempotencyKey, action, asked }: KeyedRequest,
  make: () => Promise<string | Refusal>,
): Promise<string | Refusal> {
  const { hash } = keyed(idempotencyKey, [action, ...asked]);
  const earlier = await findActRequest(transaction, accountId, idempotencyKey);
  if (earlier && earlier.request_hash !== hash) throw keyTaken();
  if (earlier) return earlier.outcome_id;

  const outcomeId = await make();
  if (typeof outcomeId !== 'string') return outcomeId;
  const isFirst = await addActRequest(transaction, {
    account_id: accountId,
    idempotency_key: idempotencyKey,
    request_hash: hash,
    outcome_id: outcomeId,
  });
  // Another call used the key meanwhile; what this one did is rolled back with it.
  if (!isFirst) throw keyTaken();
  return outcomeId;
}
