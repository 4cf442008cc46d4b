import { sql } from 'kysely';
import type { Migration } from '../database/migrate.ts';

/** `audit.append`, the one thing that subgraphs may do with the access log. */
export const appendAccessEvents: Migration = {
  name: '0002-append-access-events',
  async up(db) {
    // Heads are taken in the order of patients, so that two batches never wait for each other in a circle. One round
    // per event costs less than statements over sets do, up to some fifty patients, and no more beyond.
    await sql`
      create function audit.append(events jsonb) returns void language plpgsql security definer
      set search_path = audit, pg_temp as $$
      declare
        item record;
        month date;
        head audit.chain_head;
        previous bytea;
      begin
        for item in
          select value as event, (value ->> 'patientId')::uuid as patient_id,
            (value ->> 'occurredAt')::timestamptz as occurred_at
          from jsonb_array_elements(events) with ordinality as e (value, position)
          order by patient_id, position
        loop
          if month is distinct from audit.month_of(item.occurred_at) then
            month := audit.month_of(item.occurred_at);
            if to_regclass('audit.' || audit.partition_of(month)) is null then
              perform audit.add_month(month);
            end if;
          end if;
          if head.patient_id is distinct from item.patient_id then
            update audit.chain_head set sequence = head.sequence, hash = head.hash
            where patient_id = head.patient_id;
            select * into head from audit.chain_head where patient_id = item.patient_id for update;
            if not found then
              insert into audit.chain_head as h (patient_id, sequence, hash)
              values (item.patient_id, 0, ''::bytea)
              on conflict (patient_id) do update set sequence = h.sequence
              returning * into head;
            end if;
          end if;
          previous := head.hash;
          head.sequence := head.sequence + 1;
          head.hash := sha256(previous || convert_to(item.event::text, 'UTF8'));
          insert into audit.access_event (patient_id, sequence, occurred_at, event, previous_hash, hash)
          values (head.patient_id, head.sequence, item.occurred_at, item.event, previous, head.hash);
        end loop;
        update audit.chain_head set sequence = head.sequence, hash = head.hash
        where patient_id = head.patient_id;
      end $$`.execute(db);
    await sql`revoke execute on function audit.append(jsonb) from public`.execute(db);
    await sql`grant usage on schema audit to opeka_facts`.execute(db);
    await sql`grant execute on function audit.append(jsonb) to opeka_facts`.execute(db);
  },
};
