import { Temporal } from 'temporal-polyfill';
import { decide } from '../../../subgraphs/_policy/decide.ts';
import type {
  CivilDate,
  Decision,
  Principal,
  RepresentationFacts,
  Row,
  SubjectFacts,
} from '../../../subgraphs/_policy/types.ts';
import type { Decider } from './comparison.ts';

const A_DAY_MS = 86_400_000;
type Results = Extract<Row, { readonly type: 'RESULT' }>;
type Claims = Extract<Row, { readonly type: 'CLAIM' }>;

/** The kernel, seeing something as it is not. */
const seeing = {
  caller:
    (change: (principal: Principal) => Partial<Principal>): Decider =>
    (principal, action, dataClass, subject, row, now) =>
      decide({ ...principal, ...change(principal) }, action, dataClass, subject, row, now),
  patient:
    (change: (subject: SubjectFacts) => Partial<SubjectFacts>): Decider =>
    (principal, action, dataClass, subject, row, now) =>
      decide(principal, action, dataClass, subject && { ...subject, ...change(subject) }, row, now),
  representations: (change: (representation: RepresentationFacts) => Partial<RepresentationFacts>): Decider =>
    seeing.patient(({ representations }) => ({
      representations: representations.map((facts) => ({ ...facts, ...change(facts) })),
    })),
  results:
    (change: Partial<Results>): Decider =>
    (principal, action, dataClass, subject, row, now) =>
      decide(principal, action, dataClass, subject, row.type === 'RESULT' ? { ...row, ...change } : row, now),
  claims:
    (change: (row: Claims, principal: Principal) => Partial<Claims>): Decider =>
    (principal, action, dataClass, subject, row, now) => {
      const seen = row.type === 'CLAIM' ? { ...row, ...change(row, principal) } : row;
      return decide(principal, action, dataClass, subject, seen, now);
    },
  instant:
    (change: (now: number) => number): Decider =>
    (principal, action, dataClass, subject, row, now) =>
      decide(principal, action, dataClass, subject, row, change(now)),
};

const answering =
  (change: (decision: Decision) => Decision): Decider =>
  (...asked) =>
    change(decide(...asked));

function dayLater(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Wrong about states: the enumeration has to notice. */
export const WRONG_ABOUT_STATES: Readonly<Record<string, Decider>> = {
  'a block is ignored': seeing.patient(() => ({ portalBlocked: false })),
  'a review is ignored': seeing.patient(() => ({ dataUnderReview: false })),
  'missing signatures are ignored': seeing.patient(({ processingConsent }) => ({
    processingConsent: { ...processingConsent, signedByPatient: true, signedByRepresentative: true },
  })),
  'one signature is enough': seeing.patient(({ processingConsent }) => {
    const signed = processingConsent.signedByPatient || processingConsent.signedByRepresentative;
    return {
      processingConsent: { ...processingConsent, signedByPatient: signed, signedByRepresentative: signed },
    };
  }),
  'sharing is taken for granted': seeing.patient(() => ({ restrictedSharingConsentId: 'assumed' })),
  'legal capacity is taken for granted': seeing.patient(() => ({ legalCapacity: 'FULL' })),
  'death is ignored': seeing.patient(() => ({ deceasedAt: null })),
  'registration is taken for granted': seeing.patient(() => ({
    registeredAt: ['organization:own', 'organization:other'],
  })),
  'orders are taken for granted': seeing.patient(() => ({ orderedFrom: ['organization:own'] })),
  'a suspension is ignored': seeing.representations(() => ({ suspended: false })),
  'an incapable representative counts': seeing.representations(() => ({ representativeCapable: true })),
  'a missing verification is ignored': seeing.representations(() => ({ verifiedAt: 0 })),
  'a revocation is ignored': seeing.representations(() => ({ revokedAt: null })),
  'a power is taken for granted': seeing.representations(() => ({
    powers: ['PORTAL', 'RESTRICTED_RESULTS', 'CLAIMS'],
  })),
  'every kind is a parent': seeing.representations(() => ({ kind: 'PARENT' })),
  'an ended referral is active': seeing.patient(({ referrals }) => ({
    referrals: referrals.map((referral) => ({ ...referral, active: true })),
  })),
  'any contract is the insurer’s own': seeing.patient(({ contracts }) => ({
    contracts: contracts.map((contract) => ({ ...contract, organizationId: 'organization:own' })),
  })),
  'a disclosure counts for every claim': seeing.patient(({ disclosureConsents }) => ({
    disclosureConsents: disclosureConsents.map((consent) => ({ ...consent, claimId: 'claim:own' })),
  })),
  'an emergency ends when its row says': seeing.patient(({ emergencyAccess }) => ({
    emergencyAccess: emergencyAccess.map((emergency) => ({
      ...emergency,
      openedAt: emergency.validUntil - 1,
    })),
  })),
  'a hidden result is shown': seeing.results({ hidden: false }),
  'an unreleased result is shown': seeing.results({ released: true }),
  'labels are ignored': seeing.results({ securityLabels: ['N'] }),
  'all evidence is needed': seeing.claims(() => ({ neededForRisk: true })),
  'everybody is a party': seeing.claims(({ partyPersonIds }, { personId }) => ({
    partyPersonIds: personId === null ? partyPersonIds : [...partyPersonIds, personId],
  })),
  'the insured person’s facts count for beneficiaries': seeing.claims(() => ({ beneficiary: null })),
  'a lock is ignored': seeing.caller(({ accountState }) => ({
    accountState: accountState === 'LOCKED' ? 'ACTIVE' : accountState,
  })),
  'the first password may stay': seeing.caller(({ accountState }) => ({
    accountState: accountState === 'LOCKED' ? accountState : 'ACTIVE',
  })),
  'an ended session goes on': seeing.caller(() => ({ sessionEnded: false })),
  'terms need no acceptance': seeing.caller(() => ({ termsAccepted: true })),
  'an account is nobody’s own': seeing.caller(() => ({ accountId: 'account:none' })),
  'who may know of a row is forgotten': answering((decision) =>
    decision.permitted ? decision : { ...decision, rowKnown: true },
  ),
  'obligations are forgotten': answering((decision) =>
    decision.permitted ? { ...decision, obligations: [] } : decision,
  ),
  'the basis has no id': answering((decision) =>
    decision.permitted ? { ...decision, basis: { ...decision.basis, id: null } } : decision,
  ),
  'an emergency is a referral': answering((decision) =>
    decision.permitted && decision.basis.type === 'EMERGENCY'
      ? { ...decision, basis: { ...decision.basis, type: 'REFERRAL' } }
      : decision,
  ),
  'a reason is a generality': answering((decision) =>
    !decision.permitted && decision.reason === 'REFERRAL_NOT_IN_FORCE'
      ? { ...decision, reason: 'NOT_PERMITTED' }
      : decision,
  ),
  'staff have an interest in nothing': seeing.caller(({ role, personId }) => ({
    personId: role === 'PERSON' ? personId : 'person:stranger',
  })),
  'a write is decided by its class': (principal, action, dataClass, subject, row, now) =>
    decide(principal, action === 'BLOCK_PORTAL' ? 'READ' : action, dataClass, subject, row, now),
};

/** Wrong about days and instants: the random worlds have to notice. */
export const WRONG_ABOUT_TIME: Readonly<Record<string, Decider>> = {
  'a representation lasts a day too long': seeing.representations(({ validThrough }) => ({
    validThrough: validThrough && dayLater(validThrough, 1),
  })),
  'a representation begins a day too early': seeing.representations(({ validFrom }) => ({
    validFrom: dayLater(validFrom, -1),
  })),
  'a referral lasts a day too long': seeing.patient(({ referrals }) => ({
    referrals: referrals.map(({ validThrough, ...referral }) => ({
      ...referral,
      validThrough: validThrough && dayLater(validThrough, 1),
    })),
  })),
  'a contract lasts a day too long': seeing.patient(({ contracts }) => ({
    contracts: contracts.map(({ validThrough, ...contract }) => ({
      ...contract,
      validThrough: validThrough && dayLater(validThrough, 1),
    })),
  })),
  'a disclosure begins a day too early': seeing.patient(({ disclosureConsents }) => ({
    disclosureConsents: disclosureConsents.map(({ validFrom, ...consent }) => ({
      ...consent,
      validFrom: dayLater(validFrom, -1),
    })),
  })),
  'birthdays are a day too early': seeing.patient(({ birthDate }) => ({
    birthDate: dayLater(birthDate, -1),
  })),
  'birthdays are a day too late': seeing.patient(({ birthDate }) => ({ birthDate: dayLater(birthDate, 1) })),
  '29 February is 28 February': seeing.patient(({ birthDate }) => ({
    birthDate: birthDate.replace('02-29', '02-28'),
  })),
  'own access begins at 16': seeing.patient(({ birthDate, patientId }) => ({
    patientId: isBetween(birthDate, 15, 16) ? `${patientId}, a child` : patientId,
  })),
  'a verification counts a millisecond too early': seeing.representations(({ verifiedAt }) => ({
    verifiedAt: verifiedAt && verifiedAt - 1,
  })),
  'a revocation counts a millisecond too late': seeing.representations(({ revokedAt }) => ({
    revokedAt: revokedAt && revokedAt + 1,
  })),
  'death counts a millisecond too late': seeing.patient(({ deceasedAt }) => ({
    deceasedAt: deceasedAt && deceasedAt + 1,
  })),
  'an emergency lasts a millisecond too long': seeing.patient(({ emergencyAccess }) => ({
    emergencyAccess: emergencyAccess.map((emergency) => ({
      ...emergency,
      validUntil: emergency.validUntil + 1,
    })),
  })),
  'midnight is midnight in Greenwich': seeing.instant((now) => now - 3 * 3_600_000),
  'the day begins a millisecond too early': seeing.instant((now) => now + 1),
  'the clock is a day behind': seeing.instant((now) => now - A_DAY_MS),
  'only the first representation is looked at': seeing.patient(({ representations }) => ({
    representations: representations.slice(0, 1),
  })),
  'only the last referral is looked at': seeing.patient(({ referrals }) => ({
    referrals: referrals.slice(-1),
  })),
  'only the first consent is looked at': seeing.patient(({ disclosureConsents }) => ({
    disclosureConsents: disclosureConsents.slice(0, 1),
  })),
};

/** In the year 2026, in which most of the worlds are. */
function isBetween(birthDate: CivilDate, from: number, to: number): boolean {
  const age = 2026 - Number(birthDate.slice(0, 4));
  return from <= age && age < to;
}
