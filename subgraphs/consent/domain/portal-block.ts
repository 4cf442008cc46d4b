import type { BasisType } from '../../_policy/types.ts';

/** How a request reached the clinic [002 §1.13]. */
export type RequestChannel = 'PORTAL' | 'PHONE' | 'EMAIL' | 'IN_PERSON';

/** A block of every access to a patient's data in the portals, while it lasts. */
export interface PortalBlock {
  readonly patientId: string;
  readonly since: Date;
  readonly channel: RequestChannel;
}

/** Whoever acts in the portal has asked there; staff record a request that came another way. */
export function isChannelOf(channel: RequestChannel, basis: BasisType): boolean {
  return (channel === 'PORTAL') === (basis !== 'STAFF_DUTY');
}
