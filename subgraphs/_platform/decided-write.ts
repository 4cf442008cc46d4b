import type { Kysely, Transaction } from 'kysely';
import { createAccessRecord } from './access-record.ts';
import { createPolicyFacts } from './policy-facts.ts';
import { createAccess, type Access, type RequestContext } from './request-context.ts';

/** An act that writes, as the policy has to see it. */
export interface DecidedWrite<Database, Permitted, Outcome> {
  /**
   * Asks the policy; called before the transaction, so that strangers wait for nothing, and again within it. What it
   * rests on beyond the caller (the row that is acted on) it reads through `db` each time.
   * @returns null where the caller may not know what they act on, or there is no such thing
   * @throws {ForbiddenError} where they may know it and not do this
   */
  readonly decide: (access: Access, db: Kysely<Database>) => Promise<Permitted | null>;
  /** Waits for the turn: takes the locks under which what is decided next stays true. */
  readonly lock?: (transaction: Transaction<Database>) => Promise<unknown>;
  /** Anything it throws rolls back what it wrote. */
  readonly write: (
    transaction: Transaction<Database>,
    permitted: Permitted,
    access: Access,
  ) => Promise<Outcome>;
}

/**
 * The one way to write about patients and accounts: decided before the transaction and again within it, on the facts of
 * that moment, once the turn has come (a representation that was revoked meanwhile must leave nothing behind). The access
 * events of the decision within are appended through the same transaction: the write and its events stand or fall
 * together. What the request decides afterwards rests on facts loaded anew; a subgraph's own loaders are renewed by the
 * caller.
 *
 * ```ts
 * const outcome = await decideAndWrite(context, {
 *   decide: (access) => permitAct({ access }, 'BLOCK_PORTAL', patientId),
 *   lock: (transaction) => takePatientsTurn(transaction, patientId),
 *   write: (transaction, permitted) => openPortalBlock(transaction, patientId, permitted),
 * });
 * context.renewLoaders();
 * return outcome ?? { __typename: 'PatientNotFound', patientId };
 * ```
 * @returns what was written, or null where {@link DecidedWrite.decide} answered null
 * @throws {ForbiddenError} as `decide` does
 * @throws {UnavailableError} where facts are out of reach, or the events cannot be kept: nothing is written then
 */
export async function decideAndWrite<Database, Permitted, Outcome>(
  context: RequestContext & { readonly db: Kysely<Database> },
  { decide, lock, write }: DecidedWrite<Database, Permitted, Outcome>,
): Promise<Outcome | null> {
  const { caller, now, db, trail } = context;
  let access = context.access.apart();
  // Without a write, what was decided goes to the access log with everything else that this request has decided.
  const keepRecord = () => {
    context.access.record.add(access.record.entries());
  };
  try {
    if ((await decide(access, db)) === null) {
      keepRecord();
      return null;
    }
    const written = db.transaction().execute(async (transaction) => {
      await lock?.(transaction);
      access = createAccess(
        createPolicyFacts(transaction, caller, now),
        now,
        createAccessRecord(context.access.record.subgraph),
      );
      const permitted = await decide(access, transaction);
      const outcome = permitted === null ? null : await write(transaction, permitted, access);
      await trail.append(transaction, access);
      return outcome;
    });
    return await written.finally(() => {
      context.access.forget();
    });
  } catch (error) {
    keepRecord();
    throw error;
  }
}
