import { sql } from 'kysely';
import type { Migration } from '../database/migrate.ts';

/**
 * Access events, append-only, each carrying the hash of the one before it about the same patient; one partition per
 * UTC month, so that a hundred million of them stay queryable by patient and old ones can be dropped whole. The table
 * itself is out of the subgraphs' reach. There is no default partition: it would swallow events of a month that has
 * none, and stand in the way of the month's own.
 */
export const createAccessEvent: Migration = {
  name: '0001-create-access-event',
  async up(db) {
    // Read backwards, the key is also the order of a patient's pages: newest first.
    await sql`
      create table audit.access_event (
        patient_id uuid not null,
        sequence bigint not null,
        occurred_at timestamptz not null,
        event jsonb not null,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (patient_id, occurred_at, sequence)
      ) partition by range (occurred_at)`.execute(db);
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
    await sql`
      create function audit.month_of(instant timestamptz) returns date language sql immutable parallel safe as $$
        select date_trunc('month', instant at time zone 'UTC')::date
      $$`.execute(db);
    await sql`
      create function audit.partition_of(month date) returns text language sql immutable parallel safe as $$
        select 'access_event_' || extract(year from month) || '_' || lpad(extract(month from month)::text, 2, '0')
      $$`.execute(db);
    // Attached rather than created in place: that locks out neither readers nor writers of other months.
    await sql`
      create function audit.add_month(month date) returns void language plpgsql
      set search_path = audit, pg_temp as $$
      declare
        partition text := audit.partition_of(month);
      begin
        perform pg_advisory_xact_lock(7016730005);
        if exists (
          select from pg_class where relnamespace = 'audit'::regnamespace and relname = partition
        ) then
          return;
        end if;
        execute format('create table audit.%I (like audit.access_event)', partition);
        execute format(
          'alter table audit.access_event attach partition audit.%I for values from (%L) to (%L)',
          partition, month::timestamp at time zone 'UTC', (month + interval '1 month') at time zone 'UTC'
        );
        execute format(
          'create trigger append_only before update or delete or truncate on audit.%I
          for each statement execute function audit.refuse_change()', partition
        );
      end $$`.execute(db);
  },
};
