import type { Instant } from '../../_policy/types.ts';

export type SlotStatus = 'FREE' | 'BUSY';

/** An interval of a specialist's timetable. */
export interface Slot {
  readonly id: string;
  readonly practitionerId: string;
  readonly facilityId: string;
  /** Whom the facility belongs to. */
  readonly organizationId: string;
  readonly start: Date;
  /** The interval ends before it: the next one may begin here. */
  readonly end: Date;
  /** Whether a live appointment of the specialist overlaps. */
  readonly taken: boolean;
}

export function slotStatus(slot: Slot, now: Instant): SlotStatus {
  return slot.taken || hasBegun(slot, now) ? 'BUSY' : 'FREE';
}

export function hasBegun({ start }: { readonly start: Date }, now: Instant): boolean {
  return start.getTime() <= now;
}
