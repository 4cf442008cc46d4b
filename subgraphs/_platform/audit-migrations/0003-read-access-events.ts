import { sql } from 'kysely';
import type { Migration } from '../database/migrate.ts';

/**
 * `audit.read_events` and `audit.count_events`: what the access log holds about one patient, for the subgraph that
 * shows it (consent) and for nobody else. A condition that is null narrows nothing; `from_at` is included, `until_at`
 * is not. Newest first; the next page comes after the last one's `occurred_at` and `sequence`.
 */
export const readAccessEvents: Migration = {
  name: '0003-read-access-events',
  async up(db) {
    const filters = sql.raw(`
        by_account uuid default null, by_person uuid default null, of_class text default null,
        of_action text default null, that_permitted boolean default null,
        from_at timestamptz default null, until_at timestamptz default null`);
    // Bounds of time that are no condition keep the shape of one, so that a kept plan can still leave months out.
    const narrowed = sql.raw(`
          e.patient_id = of_patient
          and e.occurred_at >= coalesce(from_at, '-infinity') and e.occurred_at < coalesce(until_at, 'infinity')
          and (by_account is null or e.event ->> 'accountId' = by_account::text)
          and (by_person is null or e.event ->> 'personId' = by_person::text)
          and (of_class is null or e.event -> 'dataClasses' ? of_class)
          and (of_action is null or e.event ->> 'action' = of_action)
          and (that_permitted is null or (e.event -> 'permitted')::boolean = that_permitted)`);
    await sql`
      create function audit.read_events(
        of_patient uuid, most integer,
        after_occurred_at timestamptz default null, after_sequence bigint default null, ${filters}
      ) returns table (sequence bigint, occurred_at timestamptz, event jsonb)
      language plpgsql stable security definer set search_path = audit, pg_temp as $$
      begin
        return query
        select e.sequence, e.occurred_at, e.event from audit.access_event e
        where ${narrowed}
          and e.occurred_at <= coalesce(after_occurred_at, 'infinity')
          and (e.occurred_at, e.sequence) <
            (coalesce(after_occurred_at, 'infinity'), coalesce(after_sequence, 9223372036854775807))
        order by e.occurred_at desc, e.sequence desc limit most;
      end $$`.execute(db);
    await sql`
      create function audit.count_events(of_patient uuid, ${filters}) returns bigint
      language plpgsql stable security definer set search_path = audit, pg_temp as $$
      begin
        return (select count(*) from audit.access_event e where ${narrowed});
      end $$`.execute(db);
    for (const name of ['read_events', 'count_events']) {
      await sql`revoke execute on function ${sql.id('audit', name)} from public`.execute(db);
      await sql`grant execute on function ${sql.id('audit', name)} to opeka_consent`.execute(db);
    }
  },
};
