import { sql } from 'kysely';
import type { Migration } from '../database/migrate.ts';

/**
 * Access events, append-only, each carrying the hash of the one before it about the same patient. Subgraphs may call
 * `audit.append` and nothing else: the table itself is out of their reach.
 */
export const createAccessEvent: Migration = {
  name: '0001-create-access-event',
  async up(db) {
    await sql`
      create table audit.access_event (
        patient_id uuid not null,
        sequence bigint not null,
        occurred_at timestamptz not null,
        event jsonb not null,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (patient_id, sequence)
      )`.execute(db);
    await sql`create index access_event_occurred_at on audit.access_event (patient_id, occurred_at)`.execute(
      db,
    );
    await sql`
      create table audit.chain_head (
        patient_id uuid primary key,
        sequence bigint not null,
        hash bytea not null
      )`.execute(db);
    await sql`
      create function audit.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'access events are append-only';
      end $$`.execute(db);
    await sql`
      create trigger access_event_append_only before update or delete or truncate on audit.access_event
      for each statement execute function audit.refuse_change()`.execute(db);
    // Heads are taken in the order of patients, so that two batches never wait for each other in a circle.
    await sql`
      create function audit.append(events jsonb) returns void language plpgsql security definer
      set search_path = audit, pg_temp as $$
      declare
        item jsonb;
        head audit.chain_head;
        next_hash bytea;
      begin
        for item in
          select value from jsonb_array_elements(events) with ordinality as e (value, position)
          order by value ->> 'patientId', position
        loop
          insert into audit.chain_head as h (patient_id, sequence, hash)
          values ((item ->> 'patientId')::uuid, 0, ''::bytea)
          on conflict (patient_id) do update set sequence = h.sequence
          returning * into head;
          next_hash := sha256(head.hash || convert_to(item::text, 'UTF8'));
          insert into audit.access_event (patient_id, sequence, occurred_at, event, previous_hash, hash)
          values (head.patient_id, head.sequence + 1, (item ->> 'occurredAt')::timestamptz, item, head.hash, next_hash);
          update audit.chain_head set sequence = head.sequence + 1, hash = next_hash
          where patient_id = head.patient_id;
        end loop;
      end $$`.execute(db);
    await sql`revoke execute on function audit.append(jsonb) from public`.execute(db);
    await sql`grant usage on schema audit to opeka_facts`.execute(db);
    await sql`grant execute on function audit.append(jsonb) to opeka_facts`.execute(db);
  },
};
