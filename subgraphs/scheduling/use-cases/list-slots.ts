import { isUuid } from '../../_platform/uuid.ts';
import type { CivilDate } from '../../_policy/types.ts';
import type { SchedulingContext } from '../context.ts';
import { listSlots } from '../data/slot.repository.ts';
import type { Slot } from '../domain/slot.ts';
import { moscowDay } from '../domain/timetable.ts';

/** A specialist's intervals of a day in Moscow; none for an unknown specialist, as for a day off. */
export async function listSlotsOfDay(
  { db }: SchedulingContext,
  practitionerId: string,
  date: CivilDate,
): Promise<readonly Slot[]> {
  return isUuid(practitionerId) ? listSlots(db, practitionerId, moscowDay(date)) : [];
}
