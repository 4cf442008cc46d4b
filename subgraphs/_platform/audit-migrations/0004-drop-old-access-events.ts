import { sql } from 'kysely';
import type { Migration } from '../database/migrate.ts';

/**
 * `audit.drop_month`, for the operator alone: takes one month out of the access log, whole, and notes for each patient
 * after which event the rest of their chain starts.
 */
export const dropOldAccessEvents: Migration = {
  name: '0004-drop-old-access-events',
  async up(db) {
    // The last event that is gone: the next one carries its hash.
    await sql`
      create table audit.chain_start (
        patient_id uuid primary key,
        sequence bigint not null,
        hash bytea not null
      )`.execute(db);
    // Latecomers wait for the month's own lock while starts are computed; all others only for the drop itself.
    await sql`
      create function audit.drop_month(month date) returns bigint language plpgsql
      set search_path = audit, pg_temp as $$
      declare
        partition text := audit.partition_of(month);
        dropped bigint;
      begin
        perform pg_advisory_xact_lock(7016730005);
        execute format('lock table audit.%I in share mode', partition);
        execute format(
          'insert into audit.chain_start as s (patient_id, sequence, hash)
          select distinct on (patient_id) patient_id, sequence, hash from audit.%I
          order by patient_id, sequence desc
          on conflict (patient_id) do update set sequence = excluded.sequence, hash = excluded.hash
          where excluded.sequence > s.sequence', partition
        );
        execute format('select count(*) from audit.%I', partition) into dropped;
        execute format('drop table audit.%I', partition);
        return dropped;
      end $$`.execute(db);
    await sql`revoke execute on function audit.drop_month(date) from public`.execute(db);
  },
};
