import type { QueryExecutorProvider } from 'kysely';
import type { Instant } from '../_policy/types.ts';
import type { AccessEntries } from './access-record.ts';
import { createAccessRecord } from './access-record.ts';
import { createRequestTrail, type RequestTrail } from './audit-trail.ts';
import type { Caller } from './caller.ts';
import type { Clock } from './clock.ts';
import type { ConnectionOptions } from './database/connection.ts';
import type { DatabaseLog } from './database/database-log.ts';
import { FACTS_ROLE } from './database/ensure-roles.ts';
import { openDatabase } from './database/open-database.ts';
import { createPolicyFacts, type PolicyFacts } from './policy-facts.ts';

/**
 * What subgraphs in one process share while they answer one operation of a client: one moment, facts loaded once, and
 * one batch of access events. Whoever opens it commits it before the answer leaves.
 */
export interface AccessSession {
  readonly now: Instant;
  readonly facts: PolicyFacts;
  /** What was decided so far, in all of the subgraphs. */
  readonly entries: AccessEntries;
  readonly trail: RequestTrail;
  /** Lets {@link AccessSession.commit} wait for an answer that is on its way, though nobody else may. */
  watch<Answer>(answer: Promise<Answer>): Promise<Answer>;
  /** After a write: facts that it has changed are loaded anew. */
  forget(): void;
  /**
   * One statement, committed when it answers; nothing where nothing was decided.
   * @throws {UnavailableError} where the events cannot be kept: the answer must not leave
   */
  commit(): Promise<void>;
}

/** The request of a client, as its session has to know it. */
export interface SessionRequest {
  readonly caller: Caller;
  readonly requestId: string;
  readonly operationName: string | null;
}

/** Opens sessions on connections of its own, which reach facts and access log and nothing else. */
export interface AccessSessions {
  open(request: SessionRequest): AccessSession;
  close(): Promise<void>;
}

export interface AccessSessionsOptions {
  readonly connection: ConnectionOptions;
  readonly clock: Clock;
  readonly log: DatabaseLog;
  readonly maxConnections?: number;
  /** Sees every statement, for tests that count them. */
  readonly onStatement?: (sql: string) => void;
}

export function createAccessSessions(options: AccessSessionsOptions): AccessSessions {
  const { clock, ...rest } = options;
  const db = openDatabase<unknown>({
    ...rest,
    schema: 'audit',
    role: FACTS_ROLE,
    applicationName: 'opeka-access',
  });
  return {
    open: (request) => openSession(db, clock.now(), request),
    close: () => db.destroy(),
  };
}

function openSession(db: QueryExecutorProvider, now: Instant, request: SessionRequest): AccessSession {
  const facts = createPolicyFacts(db, request.caller, now);
  const entries: AccessEntries = new Map();
  const trail = createRequestTrail({ ...request, now });
  const record = createAccessRecord('', entries);
  const watched = new Set<Promise<unknown>>();
  return {
    now,
    facts,
    entries,
    trail,
    watch(answer) {
      watched.add(answer);
      return answer;
    },
    forget: () => facts.forget(),
    async commit() {
      await Promise.allSettled(watched);
      await trail.append(db, { principal: () => facts.principal(), record });
    },
  };
}
