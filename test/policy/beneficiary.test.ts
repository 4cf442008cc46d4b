import { describe, expect, it } from 'vitest';
import { DATA_CLASSES, type Row, type SubjectFacts } from '../../subgraphs/_policy/index.ts';
import { CALLER, claimRow, PATIENT } from './rows.ts';
import {
  adult,
  attorneyOf,
  caller,
  child,
  decideAs,
  denied,
  deniedOnKnownRow,
  incapacitated,
  parentOf,
  permitted,
  representation,
  stranger,
  teen,
  themself,
  withoutConsent,
  type Asked,
  type World,
} from './vocabulary.ts';

const HEIR = 'person-heir';
const INSURED = adult();

const asHeir = (facts: SubjectFacts): SubjectFacts => ({ ...facts, patientId: HEIR });

/** Their claim as the heir, and whoever acts for the heir, come to it. */
const through = (heir: SubjectFacts, partyPersonIds = [PATIENT, HEIR]): Row =>
  claimRow({ partyPersonIds, beneficiary: heir });

const claim = (row: Row, action: Asked['action'] = 'READ'): Asked => ({ action, dataClass: 'CLAIM', row });

const heir = { principal: caller('PERSON', { personId: HEIR }) };
const parent = { principal: caller('PERSON') };
const ofHeir = { representations: [representation('PARENT')] };
const about = (who: Pick<World, 'principal'>, insured: SubjectFacts | null = INSURED): World => ({
  ...who,
  subject: insured,
});

describe.each(['READ', 'SUBMIT_CLAIM', 'WITHDRAW_CLAIM'] as const)('%s: a beneficiary', (action) => {
  it.each<[string, Pick<World, 'principal'>, SubjectFacts, ReturnType<typeof denied>]>([
    ['of age', heir, adult(), permitted('SELF', 'consent-1', 'PATRQT')],
    ['at 15 to 17', heir, teen(), permitted('SELF')],
    ['under 15: only the representative acts', heir, child(), denied()],
    ['without legal capacity', heir, incapacitated(), denied()],
    ['who has died', heir, adult({ deceasedAt: 0 }), denied()],
    [
      "under 15, by a parent's hand",
      parent,
      child(ofHeir),
      permitted('REPRESENTATION', 'representation-parent', 'FAMRQT'),
    ],
    ["come of age, by a parent's hand", parent, adult(ofHeir), denied('REPRESENTATION_NOT_IN_FORCE')],
    ['by the hand of nobody', parent, adult(), denied()],
  ])('%s', (_, who, facts, expected) => {
    expect(decideAs(about(who), claim(through(asHeir(facts)), action))).toEqual(expected);
  });

  it.each([
    ['an attorney for claims', ['CLAIMS'] as const, permitted('REPRESENTATION')],
    ['an attorney for the portal', ['PORTAL'] as const, denied()],
  ])('by %s', (_, powers, expected) => {
    const { principal, subject } = attorneyOf(asHeir(adult()), { powers });
    if (subject === null) throw new Error('nobody is represented');
    expect(decideAs(about({ principal }), claim(through(subject), action))).toEqual(expected);
  });

  it('is stopped by consent and block of their own, not of the insured person', () => {
    const stopped = withoutConsent(adult({ portalBlocked: true }));
    expect(decideAs(about(heir, stopped), claim(through(asHeir(adult())), action))).toEqual(
      permitted('SELF'),
    );
    for (const [facts, reason] of [
      [withoutConsent(adult()), 'PROCESSING_CONSENT_MISSING'],
      [adult({ portalBlocked: true }), 'PORTAL_BLOCKED'],
      [adult({ dataUnderReview: true }), 'DATA_UNDER_REVIEW'],
    ] as const)
      expect(decideAs(about(heir), claim(through(asHeir(facts)), action))).toEqual(deniedOnKnownRow(reason));
  });

  it("is stopped by a review of the insured person's data, which the claim is about", () => {
    const reviewed = adult({ dataUnderReview: true });
    for (const [who, facts] of [
      [heir, adult()],
      [parent, child(ofHeir)],
    ] as const)
      expect(decideAs(about(who, reviewed), claim(through(asHeir(facts)), action))).toEqual(
        deniedOnKnownRow('DATA_UNDER_REVIEW'),
      );
  });

  it('is none whom the claim does not name', () => {
    expect(decideAs(about(heir), claim(through(asHeir(adult()), [PATIENT]), action))).toEqual(denied());
    expect(decideAs(about(parent), claim(through(asHeir(child(ofHeir)), [PATIENT]), action))).toEqual(
      denied(),
    );
  });

  it('has no claim about somebody unknown', () => {
    expect(decideAs(about(heir, null), claim(through(asHeir(adult())), action))).toEqual(denied());
  });
});

describe('an act on a claim', () => {
  it.each(['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'] as const)(
    '%s is the parties’ affair, whatever it writes',
    (action) => {
      for (const dataClass of DATA_CLASSES)
        expect(decideAs(about(heir), { action, dataClass, row: through(asHeir(adult())) })).toEqual(
          permitted('SELF', 'consent-1'),
        );
    },
  );
});

describe('a beneficiary who is nobody’s patient', () => {
  const row = claimRow({ partyPersonIds: [PATIENT, CALLER], beneficiary: 'UNREGISTERED' });

  it('sees the claim that names them', () => {
    expect(decideAs(stranger(), claim(row))).toEqual(permitted('SELF', null, 'PATRQT'));
    expect(decideAs(stranger(), claim(row, 'SUBMIT_CLAIM'))).toEqual(permitted('SELF', null));
  });

  it.each<[string, World, Row]>([
    ['sees no claim that does not', stranger(), claimRow({ beneficiary: 'UNREGISTERED' })],
    ['sees none about somebody unknown', stranger(null), row],
    ['is somebody', { principal: caller('PERSON', { personId: null }), subject: INSURED }, row],
    ['is not the insured person, whose own age counts', themself(child()), row],
    [
      'is not named by a row that does not say so',
      stranger(),
      claimRow({ partyPersonIds: [PATIENT, CALLER] }),
    ],
  ])('%s', (_, world, asked) => {
    expect(decideAs(world, claim(asked))).toEqual(denied());
  });
});

describe('what else stands in a claim is the insured person’s', () => {
  const beneficiaries: readonly Row[] = [
    through(asHeir(adult())),
    through(asHeir(child(ofHeir))),
    claimRow({ partyPersonIds: [PATIENT, HEIR], beneficiary: 'UNREGISTERED' }),
  ];

  it.each(['CLAIM_EVIDENCE', 'DEMOGRAPHICS', 'RESULT', 'CONSENT', 'ACCESS_LOG'] as const)(
    '%s',
    (dataClass) => {
      for (const row of beneficiaries)
        for (const who of [heir, parent]) expect(decideAs(about(who), { dataClass, row })).toEqual(denied());
    },
  );

  it.each([
    'BOOK_APPOINTMENT',
    'GIVE_PROCESSING_CONSENT',
    'GIVE_DISCLOSURE_CONSENT',
    'BLOCK_PORTAL',
  ] as const)('%s', (action) => {
    for (const row of beneficiaries)
      for (const who of [heir, parent])
        expect(decideAs(about(who), { action, dataClass: 'CLAIM', row })).toEqual(denied());
  });

  it('and opens to those who act for the insured person', () => {
    const row = through(asHeir(adult()));
    expect(decideAs(parentOf(child()), { dataClass: 'CLAIM_EVIDENCE', row })).toEqual(
      permitted('REPRESENTATION'),
    );
  });
});
