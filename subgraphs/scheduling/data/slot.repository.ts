import { sql, type Kysely, type RawBuilder } from 'kysely';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import type { Slot } from '../domain/slot.ts';
import type { Interval } from '../domain/timetable.ts';
import { live } from './live-appointment.ts';
import type { FacilityTable, SchedulingDatabase, SlotTable } from './tables.ts';

type Database = Kysely<SchedulingDatabase>;

type SlotRow = SlotTable & Pick<FacilityTable, 'organization_id'> & { readonly taken: boolean };

const SLOT = sql`
  select s.*, f.organization_id, exists (
    select from appointment a
    where a.practitioner_id = s.practitioner_id and ${live('a')}
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(s.starts_at, s.ends_at)
  ) as taken
  from slot s join facility f on f.id = s.facility_id`;

export async function findSlots(db: Database, ids: readonly string[]): Promise<readonly Slot[]> {
  return select(db, sql`${SLOT} where s.id = any (${ids}::uuid[])`);
}

/** A specialist's slots that begin in the interval, by time. */
export async function listSlots(
  db: Database,
  practitionerId: string,
  { start, end }: Interval,
): Promise<readonly Slot[]> {
  return select(
    db,
    sql`${SLOT}
      where s.practitioner_id = ${practitionerId}::uuid and s.starts_at >= ${start} and s.starts_at < ${end}
      order by s.starts_at`,
  );
}

/** For demo data: a specialist's timetable. */
export async function insertSlots(
  db: Database,
  slots: readonly Omit<Slot, 'organizationId' | 'taken'>[],
): Promise<void> {
  const rows = slots.map(({ id, practitionerId, facilityId, start, end }) => ({
    id,
    practitioner_id: practitionerId,
    facility_id: facilityId,
    starts_at: start,
    ends_at: end,
  }));
  await insertRows(db, 'slot', rows);
}

async function select(db: Database, statement: RawBuilder<unknown>): Promise<readonly Slot[]> {
  const { rows } = await (statement as RawBuilder<SlotRow>).execute(db);
  return rows.map((row) => ({
    id: row.id,
    practitionerId: row.practitioner_id,
    facilityId: row.facility_id,
    organizationId: row.organization_id,
    start: row.starts_at,
    end: row.ends_at,
    taken: row.taken,
  }));
}
