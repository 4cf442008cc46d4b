import { sql } from 'kysely';
import type { Migration } from '../database/migrate.ts';

/** `audit.append`, the one thing that subgraphs may do with the access log. */
export const appendAccessEvents: Migration = {
  name: '0002-append-access-events',
  async up(db) {
    // Heads are taken in the order of patients, so that two batches never wait for each other in a circle.
    await sql`
      create function audit.append(events jsonb) returns void language plpgsql security definer
      set search_path = audit, pg_temp as $$
      declare
        month date;
        item jsonb;
        head audit.chain_head;
        next_hash bytea;
      begin
        for month in
          select distinct audit.month_of((value ->> 'occurredAt')::timestamptz) from jsonb_array_elements(events)
        loop
          if to_regclass('audit.' || audit.partition_of(month)) is null then
            perform audit.add_month(month);
          end if;
        end loop;
        for item in
          select value from jsonb_array_elements(events) with ordinality as e (value, position)
          order by (value ->> 'patientId')::uuid, position
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
