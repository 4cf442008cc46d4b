import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  RESTRICTING_LABELS,
  type EmergencyAccessFacts,
  type Instant,
  type Principal,
  type Row,
  type SubjectFacts,
} from '../../../subgraphs/_policy/types.ts';
import { ROLES, type World } from '../second-evaluator/world.ts';

type Arbitraries<Facts> = { readonly [Key in keyof Required<Facts>]: fc.Arbitrary<Facts[Key]> };
type RowOf<Type extends Row['type']> = Extract<Row, { readonly type: Type }>;

/** Common and leap years, the end of February, and an ordinary day. */
const DAYS = [
  '2026-02-28',
  '2026-03-01',
  '2026-03-15',
  '2027-03-01',
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
];

/** Few ids, so that they meet. */
const aPerson = fc.constantFrom('person:1', 'person:2', 'person:3');
const anOrganization = fc.constantFrom('organization:1', 'organization:1', 'organization:2');
const aPractitioner = fc.constantFrom('practitioner:1', 'practitioner:2');
const anAccount = fc.constantFrom('account:1', 'account:2');
const aReferralId = fc.constantFrom('referral:1', 'referral:2');
const aClaimId = fc.constantFrom('claim:1', 'claim:1', 'claim:2');
const aCategory = fc.constantFrom('LABORATORY', 'INSTRUMENTAL', 'RADIOLOGY', 'OTHER');
const someLabels = fc.array(fc.constantFrom('N', 'R', ...RESTRICTING_LABELS), { maxLength: 2 });
const rarely = fc.oneof(
  { weight: 7, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);
const mostly = rarely.map((value) => !value);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 });
const rarelyGiven = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
const upToThree = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

const aPrincipal: fc.Arbitrary<Principal> = fc.record<Principal>({
  role: fc.oneof(
    { weight: 3, arbitrary: fc.constant('PERSON' as const) },
    { weight: 4, arbitrary: fc.constantFrom(...ROLES) },
  ),
  accountId: anAccount,
  personId: orNull(aPerson),
  organizationId: orNull(anOrganization),
  practitionerId: orNull(aPractitioner),
  accountState: fc.oneof(
    { weight: 8, arbitrary: fc.constant('ACTIVE' as const) },
    { weight: 1, arbitrary: fc.constantFrom('LOCKED' as const, 'PASSWORD_CHANGE_REQUIRED' as const) },
  ),
  sessionEnded: rarely,
  termsAccepted: mostly,
});

/** Any caller, patient, row and instant: everything happens around midnight in Moscow of one day. */
export const aWorld: fc.Arbitrary<World> = fc.constantFrom(...DAYS).chain((day) => {
  const today = Temporal.PlainDate.from(day);
  const midnight = today.toZonedDateTime('Europe/Moscow').epochMilliseconds;
  const subject = aPatient(today, midnight);
  const beneficiary = subject;
  const facts = { subject: fc.option(subject, { nil: null, freq: 40 }), now: around(midnight) };
  const anything = fc.record<World>({ ...facts, principal: aPrincipal, row: aRow(beneficiary) });
  // Of all worlds few are about an insurer's claims, and of those few about an end of a contract.
  const claims = fc.record<World>({
    ...facts,
    principal: aPrincipal.map((principal) => ({ ...principal, role: 'INSURER' })),
    row: aClaim(beneficiary),
  });
  return fc.oneof({ weight: 4, arbitrary: anything }, { weight: 1, arbitrary: claims });
});

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Instants that differ by as little as they can, and by much. */
function around(midnight: Instant): fc.Arbitrary<Instant> {
  const near = fc.constantFrom(0, 0, -1, 1, -SECOND, SECOND, 30 * MINUTE, HOUR, HOUR - 1, -3 * HOUR, DAY - 1);
  const far = fc.integer({ min: -400 * DAY, max: 400 * DAY });
  return fc
    .oneof({ weight: 6, arbitrary: near }, fc.integer({ min: -2 * HOUR, max: 2 * HOUR }), far)
    .map((offset) => midnight + offset);
}

/** An hour at most, by its row; or more, or nothing. */
function anEmergency(instant: fc.Arbitrary<Instant>): fc.Arbitrary<EmergencyAccessFacts> {
  return fc
    .tuple(
      fc.constantFrom('emergency:1', 'emergency:2'),
      instant,
      fc.constantFrom(0, 1, 30 * MINUTE, HOUR, HOUR + 1),
    )
    .map(([id, openedAt, length]) => ({ id, openedAt, validUntil: openedAt + length }));
}

/** Dates around a day and its anniversaries. */
function aDateNear(today: Temporal.PlainDate): fc.Arbitrary<string> {
  return fc
    .oneof({ weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }) }, fc.integer({ min: -8000, max: 800 }))
    .map((days) => today.add({ days }).toString());
}

function aBirthDate(today: Temporal.PlainDate): fc.Arbitrary<string> {
  const aged = fc
    .tuple(fc.constantFrom(0, 5, 14, 15, 16, 18, 40), fc.integer({ min: -2, max: 2 }))
    .map(([years, days]) => today.subtract({ years }).add({ days }).toString());
  // Who is 14, 15 or 18 on one of the days above, born on the day that most years lack.
  const leapDays = fc.constantFrom('2008-02-29', '2012-02-29', '2000-02-29');
  return fc.oneof({ weight: 4, arbitrary: aged }, { weight: 1, arbitrary: leapDays });
}

function aPatient(today: Temporal.PlainDate, midnight: Instant): fc.Arbitrary<SubjectFacts> {
  const instant = around(midnight);
  const date = aDateNear(today);
  const birthDate = aBirthDate(today);
  const past = fc.constant(today.subtract({ years: 1 }).toString());
  const period = {
    validFrom: fc.oneof(past, date, birthDate),
    validThrough: fc.option(date, { nil: null, freq: 2 }),
  };
  const facts: Arbitraries<SubjectFacts> = {
    patientId: aPerson,
    birthDate,
    deceasedAt: rarelyGiven(instant),
    legalCapacity: fc.constantFrom('FULL', 'FULL', 'LIMITED', 'NONE'),
    registeredAt: fc.uniqueArray(anOrganization, { maxLength: 2 }),
    representations: upToThree(
      fc.record({
        id: fc.constantFrom('representation:1', 'representation:2', 'representation:3'),
        kind: fc.constantFrom('PARENT', 'ADOPTIVE_PARENT', 'GUARDIAN', 'TRUSTEE', 'ATTORNEY'),
        verifiedAt: orNull(fc.oneof(instant, fc.constant(0))),
        suspended: rarely,
        representativeCapable: mostly,
        revokedAt: rarelyGiven(instant),
        powers: fc.uniqueArray(fc.constantFrom('PORTAL', 'RESTRICTED_RESULTS', 'CLAIMS')),
        ...period,
      }),
    ),
    processingConsent: fc.record({
      id: orNull(fc.constantFrom('consent:1', 'consent:2')),
      signedByPatient: mostly,
      signedByRepresentative: mostly,
    }),
    portalBlocked: rarely,
    dataUnderReview: rarely,
    restrictedSharingConsentId: orNull(fc.constant('consent:3')),
    referrals: upToThree(
      fc.record({
        id: aReferralId,
        practitionerId: aPractitioner,
        active: mostly,
        categories: fc.uniqueArray(aCategory),
        ...period,
      }),
    ),
    emergencyAccess: upToThree(anEmergency(instant)),
    orderedFrom: fc.uniqueArray(anOrganization, { maxLength: 2 }),
    contracts: upToThree(
      fc.record({
        id: fc.constantFrom('contract:1', 'contract:2'),
        organizationId: anOrganization,
        ...period,
      }),
    ),
    disclosureConsents: upToThree(
      fc.record({
        id: fc.constantFrom('consent:4', 'consent:5'),
        organizationId: anOrganization,
        claimId: aClaimId,
        ...period,
      }),
    ),
  };
  return fc.record<SubjectFacts>(facts);
}

function aRow(beneficiary: fc.Arbitrary<SubjectFacts>): fc.Arbitrary<Row> {
  const type = <Type extends Row['type']>(value: Type) => fc.constant(value);
  return fc.oneof(
    type('PATIENT').map((patient): Row => ({ type: patient })),
    fc.record<RowOf<'ACCOUNT'>>({
      type: type('ACCOUNT'),
      accountId: anAccount,
      organizationId: orNull(anOrganization),
    }),
    fc.record<RowOf<'REPRESENTATION'>>({
      type: type('REPRESENTATION'),
      id: fc.constantFrom('representation:1', 'representation:2'),
      representativePersonId: aPerson,
      registeredByPersonId: aPerson,
    }),
    fc.record<RowOf<'APPOINTMENT'>>({
      type: type('APPOINTMENT'),
      practitionerId: aPractitioner,
      organizationId: anOrganization,
    }),
    fc.record<RowOf<'RESULT'>>({
      type: type('RESULT'),
      category: aCategory,
      securityLabels: someLabels,
      hidden: rarely,
      released: mostly,
      referralId: orNull(aReferralId),
      organizationId: orNull(anOrganization),
    }),
    fc.record<RowOf<'REFERRAL'>>({
      type: type('REFERRAL'),
      practitionerId: aPractitioner,
      organizationId: orNull(anOrganization),
      securityLabels: someLabels,
    }),
    aClaim(beneficiary),
  );
}

function aClaim(beneficiary: fc.Arbitrary<SubjectFacts>): fc.Arbitrary<Row> {
  return fc.record<RowOf<'CLAIM'>>({
    type: fc.constant('CLAIM'),
    claimId: aClaimId,
    insurerOrganizationId: anOrganization,
    partyPersonIds: fc.uniqueArray(aPerson),
    beneficiary: fc.oneof(fc.constantFrom('UNREGISTERED' as const, null), beneficiary),
    neededForRisk: fc.boolean(),
  });
}
