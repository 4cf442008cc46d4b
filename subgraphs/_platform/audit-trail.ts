import { sql, type QueryExecutorProvider } from 'kysely';
import type { Instant, Principal } from '../_policy/types.ts';
import type { AccessEntry, AccessRecord } from './access-record.ts';
import type { Caller } from './caller.ts';
import { UnavailableError } from './errors.ts';

/** What the access events of one request have in common, but for who is found to call. */
export interface AuditedRequest {
  readonly requestId: string;
  /** The client's name for its operation. */
  readonly operationName: string | null;
  readonly caller: Caller;
  readonly now: Instant;
}

/** What was decided, and for whom. */
interface Decided {
  principal(): Promise<Principal | null>;
  readonly record: Pick<AccessRecord, 'entries'>;
}

/** Every decision of one request about patient data, kept: append-only and chained by hash per patient. */
export interface RequestTrail {
  /**
   * One statement; nothing where there is nothing to keep. What it appends is kept when `db` is committed.
   * @throws {UnavailableError} where it cannot be kept
   */
  append(db: QueryExecutorProvider, decided: Decided): Promise<void>;
}

const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,63}$/;

export function createRequestTrail(request: AuditedRequest): RequestTrail {
  return {
    async append(db, decided) {
      const entries = decided.record.entries();
      if (entries.length === 0) return;
      try {
        const principal = await decided.principal().catch(() => null);
        const events = JSON.stringify(entries.map((entry) => accessEvent(request, principal, entry)));
        await sql`select audit.append(${events}::jsonb)`.execute(db);
      } catch (cause) {
        throw new UnavailableError({ cause });
      }
    },
  };
}

/** The shape that is kept and hashed; ids, codes and names of fields only. */
function accessEvent(request: AuditedRequest, principal: Principal | null, entry: AccessEntry): object {
  const { caller, operationName } = request;
  const [subgraph, ...others] = entry.subgraphs;
  return {
    patientId: entry.patientId,
    occurredAt: new Date(request.now).toISOString(),
    subgraph: subgraph !== undefined && others.length === 0 ? subgraph : null,
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
