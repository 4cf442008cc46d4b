import type { CivilDate, Instant, Power, RepresentationKind, Row } from '../../_policy/types.ts';
import { moscowDate, isRepresentationInForce } from '../../_policy/index.ts';
import type { HumanName } from './patient.ts';

export type RepresentationStatus =
  'IN_FORCE' | 'UNVERIFIED' | 'NOT_YET_IN_FORCE' | 'SUSPENDED' | 'REVOKED' | 'ENDED';

/** That one person acts for a patient (FHIR RelatedPerson). */
export interface Representation {
  readonly id: string;
  readonly patientId: string;
  readonly representativeId: string;
  readonly representativeName: HumanName;
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

/** What the ward's birthday, capacity and death contribute to a representation's end. */
type Ward = Parameters<typeof isRepresentationInForce>[1];

/** The state of a representation at one moment; whether it is in force is the policy's own answer. */
export function representationStatus(
  representation: Representation,
  ward: Ward,
  now: Instant,
): RepresentationStatus {
  const { verifiedAt, suspendedAt, revokedAt, validFrom } = representation;
  const facts = {
    ...representation,
    verifiedAt: verifiedAt?.getTime() ?? null,
    revokedAt: revokedAt?.getTime() ?? null,
    suspended: suspendedAt !== null,
  };
  if (isRepresentationInForce(facts, ward, now)) return 'IN_FORCE';
  if (revokedAt) return 'REVOKED';
  if (!verifiedAt) return 'UNVERIFIED';
  if (suspendedAt) return 'SUSPENDED';
  return moscowDate(now) < validFrom ? 'NOT_YET_IN_FORCE' : 'ENDED';
}
