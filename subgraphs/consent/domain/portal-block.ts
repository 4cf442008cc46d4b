import { moscowDay } from '../../_policy/civil-time.ts';
import { patientVoice } from '../../_policy/patient-voice.ts';
import type { BasisType, Instant } from '../../_policy/types.ts';
import type { Signatory, SignatureCapacity } from './signature.ts';

/** How a request reached the clinic [002 §1.13]. */
export type RequestChannel = 'PORTAL' | 'PHONE' | 'EMAIL' | 'IN_PERSON';

/** A block of every access to a patient's data in the portals, lifted or not. */
export interface PortalBlock {
  readonly id: string;
  readonly patientId: string;
  readonly since: Date;
  readonly channel: RequestChannel;
  readonly askedBy: SignatureCapacity;
  readonly note: string | null;
  /** It and the three below are null while the block lasts. */
  readonly until: Date | null;
  readonly untilChannel: RequestChannel | null;
  readonly untilAskedBy: SignatureCapacity | null;
  readonly untilNote: string | null;
}

/** Whoever acts in the portal has asked there; staff record a request that came another way. */
export function isChannelOf(channel: RequestChannel, basis: BasisType): boolean {
  return (channel === 'PORTAL') === (basis !== 'STAFF_DUTY');
}

/** Whose will the block is: the patient's from 15 on, before and without capacity the representative's. */
export function blockAsker(patient: Signatory, now: Instant): SignatureCapacity {
  return patientVoice(patient, moscowDay(now)) === 'REPRESENTATIVE' ? 'REPRESENTATIVE' : 'PATIENT';
}
