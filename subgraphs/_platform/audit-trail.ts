import { sql, type QueryExecutorProvider } from 'kysely';
import type { Instant, Principal } from '../_policy/types.ts';
import type { AccessEntry } from './access-record.ts';
import type { Caller } from './caller.ts';

/** What a batch of access events has in common: one request to one subgraph. */
export interface AuditedRequest {
  readonly subgraph: string;
  readonly requestId: string;
  /** The client's name for its operation. */
  readonly operationName: string | null;
  readonly caller: Caller;
  readonly principal: Principal | null;
  readonly now: Instant;
}

/** Every decision about patient data, kept: append-only and chained by hash per patient. */
export interface AuditTrail {
  /** One statement, committed when it answers; nothing where there is nothing to keep. */
  commit(request: AuditedRequest, entries: readonly AccessEntry[]): Promise<void>;
}

const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,63}$/;

export function createAuditTrail(db: QueryExecutorProvider): AuditTrail {
  return {
    async commit(request, entries) {
      if (entries.length === 0) return;
      const events = JSON.stringify(entries.map((entry) => accessEvent(request, entry)));
      await sql`select audit.append(${events}::jsonb)`.execute(db);
    },
  };
}

/** The shape that is kept and hashed; ids, codes and names of fields only. */
function accessEvent(request: AuditedRequest, entry: AccessEntry): object {
  const { caller, principal, operationName } = request;
  return {
    patientId: entry.patientId,
    occurredAt: new Date(request.now).toISOString(),
    subgraph: request.subgraph,
    requestId: request.requestId,
    operationName: operationName !== null && NAME.test(operationName) ? operationName : null,
    clientId: caller.clientId,
    accountId: principal?.accountId ?? null,
    personId: principal?.personId ?? null,
    organizationId: principal?.organizationId ?? null,
    role: principal?.role ?? null,
    action: entry.action,
    permitted: entry.reason === null,
    basisType: entry.basis?.type ?? null,
    basisId: entry.basis?.id ?? null,
    purpose: entry.purpose,
    reason: entry.reason,
    dataClasses: [...entry.classes].sort(),
    coordinates: [...entry.coordinates].sort(),
  };
}
