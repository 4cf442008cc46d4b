import type { Kysely } from 'kysely';
import type { AppointmentTable, SchedulingDatabase, SlotTable } from '../subgraphs/scheduling/data/tables.ts';
import type { CrowdMember } from './crowd-people.ts';
import { createCrowdRandom } from './crowd-random.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { personaNamed } from './personas.ts';
import { practitionerId } from './seed-identity.ts';

/** The part of the demo's timetable that the crowd may fill; the rest stays free for people. */
export interface CrowdTimetable {
  readonly ofChildren: readonly SlotTable[];
  readonly ofAdults: readonly SlotTable[];
}

const NEIGHBOURS = 10;
/** Who of each ten neighbours has an appointment, and which of the crowd's intervals it gets. */
const CHILD = 2;
const ADULTS = [4, 8];
const FILLED = 0.6;
const CANCELLED = 0.08;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** @param specialists keys of the demo's specialists */
export async function readCrowdTimetable(
  db: Kysely<SchedulingDatabase>,
  specialists: readonly string[],
): Promise<CrowdTimetable> {
  const slotsOf = async (keys: readonly string[]) => {
    // Ids are hashes: in their order, days and specialists are well mixed.
    const slots = await db
      .selectFrom('slot')
      .selectAll()
      .where('practitioner_id', 'in', keys.map(practitionerId))
      .orderBy('id')
      .execute();
    return slots.slice(0, Math.floor(slots.length * FILLED));
  };
  return {
    ofChildren: await slotsOf(specialists.filter((key) => key === 'paediatrician')),
    ofAdults: await slotsOf(specialists.filter((key) => key !== 'paediatrician')),
  };
}

/** Books for those of the crowd whose interval is still free. @returns how many appointments there are now more */
export async function seedCrowdVisits(
  db: Kysely<SchedulingDatabase>,
  members: readonly CrowdMember[],
  timetable: CrowdTimetable,
  calendar: DemoCalendar,
): Promise<number> {
  const visits = members.flatMap((member) => {
    const slot = slotFor(member.index, timetable);
    return slot === undefined ? [] : [visitOf(member, slot, calendar)];
  });
  if (visits.length === 0) return 0;
  const booked = await db
    .insertInto('appointment')
    .values(visits)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return booked.length;
}

function slotFor(index: number, { ofChildren, ofAdults }: CrowdTimetable): SlotTable | undefined {
  const neighbourhood = Math.floor(index / NEIGHBOURS);
  const place = index % NEIGHBOURS;
  if (place === CHILD) return ofChildren[neighbourhood];
  const turn = ADULTS.indexOf(place);
  return turn < 0 ? undefined : ofAdults[neighbourhood * ADULTS.length + turn];
}

function visitOf(
  { index, person }: CrowdMember,
  { id, practitioner_id, facility_id, starts_at, ends_at }: SlotTable,
  calendar: DemoCalendar,
): AppointmentTable {
  const isCancelled = createCrowdRandom(`visit/${index}`).chance(CANCELLED);
  const bookedAt = new Date(starts_at.getTime() - WEEK_MS);
  const isPast = starts_at < calendar.at(0, '00:00');
  return {
    id: demoId(`appointment/${person.key}`),
    slot_id: id,
    patient_id: person.id,
    practitioner_id,
    facility_id,
    starts_at,
    ends_at,
    status: isCancelled ? 'CANCELLED' : isPast ? 'FULFILLED' : 'BOOKED',
    booked_by: personaNamed('registrar').accountId,
    booked_at: bookedAt,
    idempotency_key: `crowd ${index}`,
    cancelled_at: isCancelled ? new Date(bookedAt.getTime() + 1) : null,
    cancellation_reason: null,
  };
}
