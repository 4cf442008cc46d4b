import { isRepresentationInForce, representationOutlook, type Ward } from '../../_policy/index.ts';
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
  const { id, kind, verifiedAt, suspendedAt, revokedAt, validFrom, validThrough, powers } = representation;
  return {
    id,
    kind,
    verifiedAt: verifiedAt?.getTime() ?? null,
    suspended: suspendedAt !== null,
    representativeCapable: representation.representativeCapable,
    revokedAt: revokedAt?.getTime() ?? null,
    validFrom,
    validThrough,
    powers,
  };
}

/** The state of a representation at one moment; whether it is in force is the policy's own answer. */
export function representationStatus(
  representation: Representation,
  ward: Ward,
  now: Instant,
): RepresentationStatus {
  const facts = representationFacts(representation);
  if (isRepresentationInForce(facts, ward, now)) return 'IN_FORCE';
  if (facts.revokedAt !== null && facts.revokedAt <= now) return 'REVOKED';
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
