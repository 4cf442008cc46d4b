import {
  ageOn,
  isRepresentationInForce,
  moscowDate,
  representationOutlook,
  wardsAges,
  type Ward,
} from '../../_policy/index.ts';
import { ADULT_AGE, TRUSTEESHIP_AGE } from '../../_policy/age-band.ts';
import type {
  CivilDate,
  Instant,
  Power,
  RepresentationFacts,
  RepresentationKind,
  Row,
} from '../../_policy/types.ts';
import type { HumanName } from './patient.ts';

export type RepresentationStatus =
  'IN_FORCE' | 'UNVERIFIED' | 'NOT_YET_IN_FORCE' | 'SUSPENDED' | 'REVOKED' | 'ENDED';

/** That one person acts for a patient (FHIR RelatedPerson). */
export interface Representation {
  readonly id: string;
  readonly patientId: string;
  readonly representativeId: string;
  readonly representativeName: HumanName;
  /** Alive and of full legal capacity. */
  readonly representativeCapable: boolean;
  readonly kind: RepresentationKind;
  readonly validFrom: CivilDate;
  /** Inclusive. */
  readonly validThrough: CivilDate | null;
  readonly powers: readonly Power[];
  readonly registeredBy: string;
  readonly registeredAt: Date;
  readonly verifiedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly revokedAt: Date | null;
  /** When a change of the patient's capacity ended it, for good; null where none has. */
  readonly endedAt: Date | null;
}

/** The row as the policy knows it. */
export function representationRow({ id, representativeId, registeredBy }: Representation): Row {
  return {
    type: 'REPRESENTATION',
    id,
    representativePersonId: representativeId,
    registeredByPersonId: registeredBy,
  };
}

/** The representation as the policy's rules about time want it. */
export function representationFacts(representation: Representation): RepresentationFacts {
  const { id, kind, verifiedAt, suspendedAt, revokedAt, endedAt, validFrom, validThrough, powers } =
    representation;
  return {
    id,
    kind,
    verifiedAt: verifiedAt?.getTime() ?? null,
    suspended: suspendedAt !== null,
    representativeCapable: representation.representativeCapable,
    revokedAt: earliest(revokedAt, endedAt),
    validFrom,
    validThrough,
    powers,
  };
}

/** The first of two instants that may not have come; what was revoked and what was ended grants nothing from then on. */
export function earliest(one: Date | null, other: Date | null): Instant | null {
  const first = Math.min(one?.getTime() ?? Infinity, other?.getTime() ?? Infinity);
  return first === Infinity ? null : first;
}

/**
 * Whether the ward's capacity leaves no age at which this representation would be in force. It ends for good by that: a
 * guardian is appointed anew and a power of attorney written anew (**ours**, Civil Code arts. 29, 30, 188).
 */
export function isEndedByCapacity(representation: Representation, ward: Ward): boolean {
  return wardsAges(representation, ward) === null;
}

/**
 * The kind that a representation has on a day: the guardian of a minor is their trustee from 14 on, without anyone acting
 * (**ours**, Civil Code art. 40).
 */
export function kindNow(representation: Representation, ward: Ward, now: Instant): RepresentationKind {
  const { kind, validFrom } = representation;
  if (kind !== 'GUARDIAN' || ageOn(ward.birthDate, validFrom) >= ADULT_AGE) return kind;
  return ageOn(ward.birthDate, moscowDate(now)) >= TRUSTEESHIP_AGE ? 'TRUSTEE' : 'GUARDIAN';
}

/** The state of a representation at one moment; whether it is in force is the policy's own answer. */
export function representationStatus(
  representation: Representation,
  ward: Ward,
  now: Instant,
): RepresentationStatus {
  const facts = representationFacts(representation);
  if (isRepresentationInForce(facts, ward, now)) return 'IN_FORCE';
  if (representation.revokedAt !== null && representation.revokedAt.getTime() <= now) return 'REVOKED';
  if (isOver(representation, ward, now)) return 'ENDED';
  if (facts.verifiedAt === null) return 'UNVERIFIED';
  return facts.suspended || !facts.representativeCapable ? 'SUSPENDED' : 'NOT_YET_IN_FORCE';
}

/** Whether a representation can never be in force again, verified or not: its days, a birthday, capacity or death. */
export function isOver(representation: Representation, ward: Ward, now: Instant): boolean {
  const { verifiedAt, ...facts } = representationFacts(representation);
  const { since, until } = representationOutlook({ ...facts, verifiedAt: verifiedAt ?? now }, ward, now);
  return since === null || (until !== null && until <= now);
}
