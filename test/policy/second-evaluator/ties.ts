import type {
  ContractFacts,
  EmergencyAccessFacts,
  ReferralFacts,
  RepresentationFacts,
  SubjectFacts,
} from '../../../subgraphs/_policy/types.ts';
import { dayInMoscow, isWithin } from './calendar.ts';
import { actsInPerson, isInForce, patientAt, type Patient } from './patient.ts';
import type { World } from './world.ts';

/**
 * The patient with whom a person has to do: whom the row is about, or the party through whom they come to a claim
 * [README: beneficiaries].
 */
type Via = 'SUBJECT' | 'PARTY';

/** A way in which a caller stands to a row. */
export type Tie =
  | { readonly kind: 'CALLER'; readonly inForce: true }
  | { readonly kind: 'OWN_ACCOUNT'; readonly inForce: true }
  | { readonly kind: 'SELF'; readonly inForce: true; readonly patient: Patient; readonly via: Via }
  | { readonly kind: 'NAMED_IN_CLAIM'; readonly inForce: true }
  | {
      readonly kind: 'REPRESENTATIVE';
      readonly inForce: boolean;
      readonly representation: RepresentationFacts;
      readonly patient: Patient;
      readonly via: Via;
    }
  /** The representation in the row is the caller's, in force or not. */
  | { readonly kind: 'OWN_REPRESENTATION'; readonly inForce: true; readonly id: string }
  | { readonly kind: 'REFERRAL'; readonly inForce: boolean; readonly referral: ReferralFacts }
  | { readonly kind: 'EMERGENCY'; readonly inForce: true; readonly emergency: EmergencyAccessFacts }
  | { readonly kind: 'OWN_APPOINTMENT'; readonly inForce: true; readonly organizationId: string | null }
  /** A patient registered at the caller's organisation. */
  | { readonly kind: 'PATIENT_HERE'; readonly inForce: true; readonly organizationId: string }
  /** An account of the caller's organisation. */
  | { readonly kind: 'ACCOUNT_HERE'; readonly inForce: true; readonly organizationId: string }
  /** A patient for whom something was ordered from the calling lab. */
  | { readonly kind: 'ORDERED_HERE'; readonly inForce: true; readonly organizationId: string }
  /** A result or an order that is the calling lab's to perform. */
  | { readonly kind: 'PERFORMED_HERE'; readonly inForce: true; readonly organizationId: string }
  | { readonly kind: 'OWN_CLAIM'; readonly inForce: boolean; readonly contract: ContractFacts | null };

export type TieKind = Tie['kind'];

/** All ties, the nearest first. */
export function tiesIn(world: World): readonly Tie[] {
  const { principal, row } = world;
  const ties: Tie[] = [{ kind: 'CALLER', inForce: true }];
  if (row.type === 'ACCOUNT' && row.accountId === principal.accountId)
    ties.push({ kind: 'OWN_ACCOUNT', inForce: true });
  if (principal.organizationId !== null) ties.push(...organizationTies(world, principal.organizationId));
  if (principal.role === 'PERSON') ties.push(...personalTies(world));
  if (principal.role === 'CLINICIAN') ties.push(...clinicalTies(world));
  return ties;
}

/** [access-policy: staff act within their organisation] */
function organizationTies({ principal: { role }, subject, row, now }: World, organizationId: string): Tie[] {
  const ties: Tie[] = [];
  if (row.type === 'ACCOUNT' && row.organizationId === organizationId)
    ties.push({ kind: 'ACCOUNT_HERE', inForce: true, organizationId });
  if (subject === null) return ties;
  if (subject.registeredAt.includes(organizationId))
    ties.push({ kind: 'PATIENT_HERE', inForce: true, organizationId });
  if (role === 'LAB' && subject.orderedFrom?.includes(organizationId))
    ties.push({ kind: 'ORDERED_HERE', inForce: true, organizationId });
  if (
    role === 'LAB' &&
    (row.type === 'RESULT' || row.type === 'REFERRAL') &&
    row.organizationId === organizationId
  )
    ties.push({ kind: 'PERFORMED_HERE', inForce: true, organizationId });
  if (role === 'INSURER' && row.type === 'CLAIM' && row.insurerOrganizationId === organizationId) {
    const today = dayInMoscow(now);
    const contract =
      subject.contracts.find(
        (candidate) => candidate.organizationId === organizationId && isWithin(today, candidate),
      ) ?? null;
    ties.push({ kind: 'OWN_CLAIM', inForce: contract !== null, contract });
  }
  return ties;
}

/** The representations in the facts are the caller's [types: lists hold only what concerns the caller]. */
function personalTies({ principal: { personId }, subject, row, now }: World): Tie[] {
  if (subject === null) return [];
  const ties = personalTiesTo(subject, 'SUBJECT', personId, now);
  if (row.type === 'REPRESENTATION' && row.representativePersonId === personId)
    ties.push({ kind: 'OWN_REPRESENTATION', inForce: true, id: row.id });
  if (row.type !== 'CLAIM') return ties;
  const { beneficiary, partyPersonIds } = row;
  if (
    beneficiary === 'UNREGISTERED' &&
    personId !== null &&
    personId !== subject.patientId &&
    partyPersonIds.includes(personId)
  )
    ties.push({ kind: 'NAMED_IN_CLAIM', inForce: true });
  const party = beneficiary === null || beneficiary === 'UNREGISTERED' ? subject : beneficiary;
  if (partyPersonIds.includes(party.patientId)) ties.push(...personalTiesTo(party, 'PARTY', personId, now));
  return ties;
}

function personalTiesTo(facts: SubjectFacts, via: Via, personId: string | null, now: number): Tie[] {
  const patient = patientAt(facts, now);
  const represented = facts.representations.map((representation): Tie => ({
    kind: 'REPRESENTATIVE',
    inForce: isInForce(representation, patient, now),
    representation,
    patient,
    via,
  }));
  const isSelf = facts.patientId === personId && actsInPerson(patient);
  return isSelf ? [{ kind: 'SELF', inForce: true, patient, via }, ...represented] : represented;
}

/** An emergency in the facts is the caller's, as a representation is. */
function clinicalTies({ principal, subject, row, now }: World): Tie[] {
  if (subject === null) return [];
  const { practitionerId } = principal;
  const today = dayInMoscow(now);
  const ties: Tie[] = [];
  if (row.type === 'APPOINTMENT' && row.practitionerId === practitionerId)
    ties.push({ kind: 'OWN_APPOINTMENT', inForce: true, organizationId: principal.organizationId });
  for (const referral of subject.referrals)
    if (referral.practitionerId === practitionerId)
      ties.push({ kind: 'REFERRAL', inForce: referral.active && isWithin(today, referral), referral });
  for (const emergency of subject.emergencyAccess)
    if (isOpen(emergency, now)) ties.push({ kind: 'EMERGENCY', inForce: true, emergency });
  return ties;
}

const EMERGENCY_MILLISECONDS = 60 * 60 * 1000;

/** [access-policy: for 60 minutes] */
function isOpen({ openedAt, validUntil }: EmergencyAccessFacts, now: number): boolean {
  return openedAt <= now && now < Math.min(validUntil, openedAt + EMERGENCY_MILLISECONDS);
}
