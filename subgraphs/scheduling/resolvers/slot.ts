import type { SlotResolvers } from '../generated/resolvers.ts';
import { slotStatus } from '../domain/slot.ts';

/** Translates shapes; decides nothing: timetables are public, and do not say who has an interval. */
export const Slot: SlotResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.slot.load(id),
  status: (slot, _, { now }) => slotStatus(slot, now),
  practitioner: ({ practitionerId }, _, { loaders }) => loaders.practitioner.load(practitionerId),
  facility: ({ facilityId }, _, { loaders }) => loaders.facility.load(facilityId),
};
