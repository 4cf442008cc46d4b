import { sql, type QueryExecutorProvider } from 'kysely';

/** What is wrong with an access event, or with the head of a patient's chain. */
export type ChainFault =
  /** Events before this one are missing. */
  | 'EVENT_MISSING'
  /** The event is not the one that was hashed. */
  | 'EVENT_CHANGED'
  /** It does not carry the hash of the event before it. */
  | 'LINK_BROKEN'
  /** The last event is not the one that the head names: events were cut off at the end, or the head was changed. */
  | 'HEAD_MISMATCH';

export interface BrokenLink {
  readonly patientId: string;
  /** Of the event at which it shows. */
  readonly sequence: number;
  readonly fault: ChainFault;
}

export interface AuditVerification {
  /** Chains that were recomputed: one per patient. */
  readonly patients: number;
  readonly events: number;
  /** The first, by patient and sequence; null where every chain is whole. */
  readonly broken: BrokenLink | null;
}

/** So many patients' chains are recomputed in one statement. */
const CHAINS_PER_STATEMENT = 200;

/**
 * Recomputes the hash chains of the access log, as `audit.append` made them, up to the first broken link. Each
 * statement sees one moment, so subgraphs may go on writing. Where old months were dropped, a chain starts after the
 * last event that is gone; of what was written out of turn before it, each event is recomputed by itself. What nobody
 * can see here is a chain that was computed anew as a whole, head or start included.
 * @param admin subgraphs may not read the log
 */
export async function verifyAuditChains(admin: QueryExecutorProvider): Promise<AuditVerification> {
  let patients = 0;
  let events = 0;
  let last: string | null = null;
  for (;;) {
    const batch = await verifyBatch(admin, last);
    patients += batch.patients;
    events += batch.events;
    if (batch.broken || batch.last === null) return { patients, events, broken: batch.broken };
    last = batch.last;
  }
}

interface VerifiedBatch extends AuditVerification {
  /** The last patient of the batch; null after the end. */
  readonly last: string | null;
}

async function verifyBatch(admin: QueryExecutorProvider, after: string | null): Promise<VerifiedBatch> {
  const { rows } = await sql<VerifiedBatch>`
    with patient as (
      select patient_id from (
        (select patient_id from audit.chain_head where ${isAfter(after)}
          order by patient_id limit ${CHAINS_PER_STATEMENT})
        union
        (select distinct patient_id from audit.access_event where ${isAfter(after)}
          order by patient_id limit ${CHAINS_PER_STATEMENT})
      ) as either order by patient_id limit ${CHAINS_PER_STATEMENT}
    ),
    chain as (
      select e.*, coalesce(s.sequence, 0) as start_sequence, coalesce(s.hash, ''::bytea) as start_hash,
        lag(e.sequence, 1, 0::bigint) over chain as sequence_before, lag(e.hash, 1, ''::bytea) over chain as hash_before
      from audit.access_event e join patient using (patient_id) left join audit.chain_start s using (patient_id)
      window chain as (partition by e.patient_id order by e.sequence)
    ),
    link as (
      select patient_id, sequence, case
        when sequence > start_sequence and sequence <> greatest(sequence_before, start_sequence) + 1 then 'EVENT_MISSING'
        when sequence = sequence_before + 1 and previous_hash <> hash_before
          or sequence = start_sequence + 1 and previous_hash <> start_hash then 'LINK_BROKEN'
        when hash <> sha256(previous_hash || convert_to(event::text, 'UTF8'))
          or (event ->> 'patientId')::uuid is distinct from patient_id
          or (event ->> 'occurredAt')::timestamptz is distinct from occurred_at then 'EVENT_CHANGED'
      end as fault
      from chain
    ),
    head as (
      select patient_id, coalesce(final.sequence, 0) as sequence,
        case when (h.sequence, h.hash) is distinct from (final.sequence, final.hash) then 'HEAD_MISMATCH' end as fault
      from patient
      left join audit.chain_head h using (patient_id)
      left join lateral (
        select sequence, hash from (
          select sequence, hash from audit.access_event e where e.patient_id = patient.patient_id
          union all
          select sequence, hash from audit.chain_start s where s.patient_id = patient.patient_id
        ) as known order by sequence desc limit 1
      ) as final on true
    ),
    broken as (
      (select * from link where fault is not null union all select * from head where fault is not null)
      order by patient_id, sequence limit 1
    )
    select
      (select count(*)::int from patient) as patients,
      (select count(*)::int from link) as events,
      (select max(patient_id::text) from patient) as last,
      (select json_build_object('patientId', patient_id, 'sequence', sequence, 'fault', fault) from broken) as broken`.execute(
    admin,
  );
  const [batch] = rows;
  if (!batch) throw new Error('the verification answered no row');
  return batch;
}

function isAfter(patientId: string | null) {
  return patientId === null ? sql`true` : sql`patient_id > ${patientId}::uuid`;
}
