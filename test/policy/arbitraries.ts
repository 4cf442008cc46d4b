import fc from 'fast-check';
import {
  ACTIONS,
  DATA_CLASSES,
  RESTRICTING_LABELS,
  type Action,
  type DataClass,
  type Instant,
  type Principal,
  type Row,
  type SubjectFacts,
} from '../../subgraphs/_policy/index.ts';
import { BIRTHDAY, NOON } from './vocabulary.ts';

/** Everything that one decision is made of. */
export interface Case {
  readonly principal: Principal;
  readonly action: Action;
  readonly dataClass: DataClass;
  readonly subject: SubjectFacts | null;
  readonly row: Row;
  readonly now: Instant;
}

// Few ids, dates and instants, so that they meet: a law that only ever sees strangers says nothing.
const personId = fc.constantFrom('person-a', 'person-b', 'person-c');
const organizationId = fc.constantFrom('organization-a', 'organization-b');
const practitionerId = fc.constantFrom('practitioner-a', 'practitioner-b');
const id = fc.constantFrom('id-a', 'id-b');
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const mostly = (value: boolean) => fc.constantFrom(value, value, value, !value);
/** Moments at which everyone is born already. */
const now = fc.constantFrom(NOON - 1, NOON, NOON + 1, BIRTHDAY - 1, BIRTHDAY, BIRTHDAY + 86_400_000);
const instant = fc.oneof(fc.constant(0), now);
const birthDate = fc.constantFrom(
  '1980-05-05',
  '2008-03-15',
  '2009-09-01',
  '2011-03-15',
  '2012-03-15',
  '2017-01-20',
  '2012-02-29',
);
const period = {
  validFrom: fc.constantFrom('2020-01-01', '2026-03-10', '2026-03-15'),
  validThrough: orNull(fc.constantFrom('2026-03-10', '2026-03-14', '2030-01-01')),
};
const category = fc.constantFrom('LABORATORY' as const, 'INSTRUMENTAL' as const);

const principal: fc.Arbitrary<Principal> = fc.record({
  role: fc.constantFrom(
    'PERSON',
    'PERSON',
    'PERSON',
    'CLINICIAN',
    'CLINICIAN',
    'REGISTRAR',
    'PRIVACY_OFFICER',
    'INSURER',
    'LAB',
  ),
  accountId: id,
  personId: orNull(personId),
  organizationId: orNull(organizationId),
  practitionerId: orNull(practitionerId),
  accountState: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'LOCKED', 'PASSWORD_CHANGE_REQUIRED'),
  sessionEnded: mostly(false),
  termsAccepted: mostly(true),
});

const representation = fc.record({
  id,
  kind: fc.constantFrom('PARENT', 'ADOPTIVE_PARENT', 'GUARDIAN', 'TRUSTEE', 'ATTORNEY'),
  verifiedAt: orNull(instant),
  suspended: mostly(false),
  representativeCapable: mostly(true),
  revokedAt: fc.oneof(fc.constant(null), fc.constant(null), instant),
  ...period,
  powers: fc.subarray(['PORTAL', 'RESTRICTED_RESULTS', 'CLAIMS'] as const),
});

const subject: fc.Arbitrary<SubjectFacts> = fc.record({
  patientId: personId,
  birthDate,
  deceasedAt: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: instant }),
  legalCapacity: fc.constantFrom('FULL', 'LIMITED', 'NONE'),
  registeredAt: few(organizationId),
  representations: few(representation),
  processingConsent: fc.record({
    id: orNull(id),
    signedByPatient: mostly(true),
    signedByRepresentative: mostly(true),
  }),
  portalBlocked: mostly(false),
  dataUnderReview: mostly(false),
  restrictedSharingConsentId: orNull(id),
  referrals: few(
    fc.record({ id, practitionerId, active: mostly(true), ...period, categories: few(category) }),
  ),
  emergencyAccess: few(fc.record({ id, openedAt: instant, validUntil: instant })),
  contracts: few(fc.record({ id, organizationId, ...period })),
  disclosureConsents: few(fc.record({ id, organizationId, claimId: id, ...period })),
  orderedFrom: few(organizationId),
});

const securityLabels = fc.constantFrom<string[]>([], ['N'], ...RESTRICTING_LABELS.map((label) => [label]));

const row: fc.Arbitrary<Row> = fc.oneof(
  fc.constant<Row>({ type: 'PATIENT' }),
  fc.record({ type: fc.constant('ACCOUNT' as const), accountId: id, organizationId: orNull(organizationId) }),
  fc.record({
    type: fc.constant('REPRESENTATION' as const),
    id,
    representativePersonId: personId,
    registeredByPersonId: personId,
  }),
  fc.record({ type: fc.constant('APPOINTMENT' as const), practitionerId, organizationId }),
  fc.record({
    type: fc.constant('RESULT' as const),
    category,
    securityLabels,
    hidden: mostly(false),
    released: mostly(true),
    referralId: orNull(id),
    organizationId: orNull(organizationId),
  }),
  fc.record({
    type: fc.constant('REFERRAL' as const),
    practitionerId,
    organizationId: orNull(organizationId),
    securityLabels,
  }),
  fc.record({
    type: fc.constant('CLAIM' as const),
    claimId: id,
    insurerOrganizationId: organizationId,
    partyPersonIds: few(personId),
    beneficiary: fc.oneof(fc.constant(null), fc.constant('UNREGISTERED' as const), subject),
    neededForRisk: fc.boolean(),
  }),
);

export const anyCase: fc.Arbitrary<Case> = fc.record({
  principal,
  action: fc.oneof(
    { weight: 2, arbitrary: fc.constant('READ' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...ACTIONS) },
  ),
  dataClass: fc.constantFrom(...DATA_CLASSES),
  subject: fc.option(subject, { nil: null, freq: 10 }),
  row,
  now,
});

// For the laws about periods: any day near the ages that count, and instants on both sides of midnights in Moscow.
const DAY = 86_400_000;
const HOUR = 3_600_000;
const civilDate = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const anyInstant = fc.integer({ min: Date.parse('2005-01-01'), max: Date.parse('2045-01-01') });

/** A ward from newborn to grown up around 2026; every fourth was born on 29 February. */
export const aWard = fc.record({
  birthDate: fc.oneof(
    { weight: 3, arbitrary: civilDate('2000-01-01', '2027-01-01') },
    { weight: 1, arbitrary: fc.constantFrom('2008-02-29', '2012-02-29', '2016-02-29') },
  ),
  legalCapacity: fc.constantFrom('FULL' as const, 'LIMITED' as const, 'NONE' as const),
  deceasedAt: fc.option(anyInstant, { nil: null, freq: 4 }),
});

export const aRepresentation = fc.record({
  id,
  kind: fc.constantFrom('PARENT' as const, 'ADOPTIVE_PARENT', 'GUARDIAN', 'TRUSTEE', 'ATTORNEY'),
  verifiedAt: fc.option(anyInstant, { nil: null, freq: 10 }),
  suspended: fc.boolean(),
  representativeCapable: fc.boolean(),
  revokedAt: orNull(anyInstant),
  validFrom: civilDate('2005-01-01', '2035-01-01'),
  validThrough: orNull(civilDate('2005-01-01', '2045-01-01')),
  powers: fc.constant([]),
});

/** Any instants, and some a millisecond around midnight in Moscow. */
export const instantsAround = fc.array(
  fc.oneof(
    anyInstant,
    fc
      .tuple(anyInstant, fc.constantFrom(-1, 0, 1))
      .map(([instant, ms]) => Math.floor((instant + 3 * HOUR) / DAY) * DAY - 3 * HOUR + ms),
  ),
  { minLength: 1, maxLength: 10 },
);
