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

/** A way in which a caller stands to a row. */
export type Tie =
  | { readonly kind: 'CALLER'; readonly inForce: true }
  | { readonly kind: 'OWN_ACCOUNT'; readonly inForce: true }
  | {
      readonly kind: 'SELF';
      readonly inForce: true;
      readonly patient: Patient;
      readonly asBeneficiary: boolean;
    }
  | { readonly kind: 'NAMED_IN_CLAIM'; readonly inForce: true }
  | {
      readonly kind: 'REPRESENTATIVE';
      readonly inForce: boolean;
      readonly representation: RepresentationFacts;
      readonly patient: Patient;
      readonly asBeneficiary: boolean;
    }
  | { readonly kind: 'REFERRAL'; readonly inForce: boolean; readonly referral: ReferralFacts }
  | { readonly kind: 'EMERGENCY'; readonly inForce: true; readonly emergency: EmergencyAccessFacts }
  | { readonly kind: 'OWN_WORK'; readonly inForce: true; readonly organizationId: string | null }
  | { readonly kind: 'OWN_PATIENT'; readonly inForce: true; readonly organizationId: string }
  | { readonly kind: 'OWN_ORGANIZATION'; readonly inForce: true; readonly organizationId: string }
  | { readonly kind: 'OWN_ORDER'; readonly inForce: true; readonly organizationId: string }
  | { readonly kind: 'OWN_CLAIM'; readonly inForce: boolean; readonly contract: ContractFacts | null };

export type TieKind = Tie['kind'];

/** All ties, the nearest first. */
export function tiesIn(world: World): readonly Tie[] {
  return [
    { kind: 'CALLER', inForce: true },
    ...ownAccount(world),
    ...organizationTies(world),
    ...personalTies(world),
    ...clinicalTies(world),
    ...ownOrder(world),
    ...ownClaim(world),
  ];
}

function ownAccount({ principal, row }: World): readonly Tie[] {
  return row.type === 'ACCOUNT' && row.accountId === principal.accountId
    ? [{ kind: 'OWN_ACCOUNT', inForce: true }]
    : [];
}

/** [access-policy: staff act within their organisation] */
function organizationTies({ principal, subject, row }: World): readonly Tie[] {
  const { role, organizationId } = principal;
  if (organizationId === null || role === 'PERSON') return [];
  const ties: Tie[] = [];
  if (subject?.registeredAt.includes(organizationId))
    ties.push({ kind: 'OWN_PATIENT', inForce: true, organizationId });
  if (row.type === 'ACCOUNT' && row.organizationId === organizationId)
    ties.push({ kind: 'OWN_ORGANIZATION', inForce: true, organizationId });
  return ties;
}

function personalTies({ principal, subject, row, now }: World): readonly Tie[] {
  const { role, personId } = principal;
  if (role !== 'PERSON' || personId === null || subject === null) return [];
  if (row.type !== 'CLAIM') return tiesTo(subject, false);
  // A claim is seen by its parties and whoever stands for them: the insured person, or the beneficiary named in the row.
  if (row.beneficiary === 'UNREGISTERED')
    return row.partyPersonIds.includes(personId) ? [{ kind: 'NAMED_IN_CLAIM', inForce: true }] : [];
  const party = row.beneficiary ?? subject;
  return row.partyPersonIds.includes(party.patientId) ? tiesTo(party, row.beneficiary !== null) : [];

  function tiesTo(facts: SubjectFacts, asBeneficiary: boolean): readonly Tie[] {
    const patient = patientAt(facts, now);
    const self: Tie = { kind: 'SELF', inForce: true, patient, asBeneficiary };
    const represented = facts.representations.map((representation): Tie => ({
      kind: 'REPRESENTATIVE',
      inForce: isInForce(representation, patient, now),
      representation,
      patient,
      asBeneficiary,
    }));
    return facts.patientId === personId && actsInPerson(patient) ? [self, ...represented] : represented;
  }
}

function clinicalTies({ principal, subject, row, now }: World): readonly Tie[] {
  const { role, practitionerId, organizationId } = principal;
  if (role !== 'CLINICIAN' || practitionerId === null || subject === null) return [];
  const today = dayInMoscow(now);
  const ties: Tie[] = subject.referrals
    .filter((referral) => referral.practitionerId === practitionerId)
    .map((referral) => ({
      kind: 'REFERRAL',
      inForce: referral.active && isWithin(today, referral),
      referral,
    }));
  if ((row.type === 'APPOINTMENT' || row.type === 'REFERRAL') && row.practitionerId === practitionerId)
    ties.push({ kind: 'OWN_WORK', inForce: true, organizationId });
  for (const emergency of subject.emergencyAccess)
    if (isOpen(emergency, now)) ties.push({ kind: 'EMERGENCY', inForce: true, emergency });
  return ties;
}

const EMERGENCY_MILLISECONDS = 60 * 60 * 1000;

/** [access-policy: for 60 minutes] */
function isOpen({ openedAt, validUntil }: EmergencyAccessFacts, now: number): boolean {
  return openedAt <= now && now < Math.min(validUntil, openedAt + EMERGENCY_MILLISECONDS);
}

/** [access-policy: a lab its own orders] */
function ownOrder({ principal, subject, row }: World): readonly Tie[] {
  const { role, organizationId } = principal;
  if (role !== 'LAB' || organizationId === null || subject === null) return [];
  const performs =
    (row.type === 'RESULT' || row.type === 'REFERRAL') && row.organizationId === organizationId;
  return performs || subject.orderedFrom?.includes(organizationId)
    ? [{ kind: 'OWN_ORDER', inForce: true, organizationId }]
    : [];
}

/** [access-policy: an insurer its own claims; CONTRACT_NOT_IN_FORCE] */
function ownClaim({ principal, subject, row, now }: World): readonly Tie[] {
  const { role, organizationId } = principal;
  if (role !== 'INSURER' || organizationId === null || subject === null) return [];
  if (row.type !== 'CLAIM' || row.insurerOrganizationId !== organizationId) return [];
  const today = dayInMoscow(now);
  const contract = subject.contracts.find(
    (candidate) => candidate.organizationId === organizationId && isWithin(today, candidate),
  );
  return [{ kind: 'OWN_CLAIM', inForce: contract !== undefined, contract: contract ?? null }];
}
