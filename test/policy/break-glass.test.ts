import { describe, expect, it } from 'vitest';
import { ACTIONS, DATA_CLASSES } from '../../subgraphs/_policy/index.ts';
import { appointmentRow, claimRow, PATIENT_ROW, referralRow, restrictedRow, resultRow } from './rows.ts';
import {
  adult,
  decideAs,
  denied,
  deniedOnKnownRow,
  doctor,
  emergency,
  NOON,
  permitted,
  referral,
} from './vocabulary.ts';

const MINUTE = 60 * 1000;
const brokenGlass = (facts = {}, patient = adult()) =>
  doctor({ ...patient, registeredAt: [], emergencyAccess: [emergency(facts)] });
const opened = permitted('EMERGENCY', 'emergency-1', 'BTG');
const asked = { dataClass: 'RESULT', row: resultRow() } as const;

describe('break-glass', () => {
  it.each([
    ['who the patient is', 'DEMOGRAPHICS', PATIENT_ROW],
    ['whether there are results', 'RESULT', PATIENT_ROW],
    ['a result', 'RESULT', resultRow()],
    ['a restricted result', 'RESULT', restrictedRow()],
    ['an unlabelled result', 'RESULT', resultRow({ securityLabels: [] })],
  ] as const)('opens %s', (_, dataClass, row) => {
    expect(decideAs(brokenGlass(), { dataClass, row })).toEqual(opened);
  });

  it.each([
    ['appointments', 'APPOINTMENT', PATIENT_ROW],
    ["a colleague's appointment", 'APPOINTMENT', appointmentRow()],
    ["a colleague's referral", 'RESULT', referralRow()],
    ['contact', 'CONTACT', PATIENT_ROW],
    ['documents', 'IDENTITY_DOCUMENT', PATIENT_ROW],
    ['consents', 'CONSENT', PATIENT_ROW],
    ['claims', 'CLAIM', claimRow()],
    ['the access log', 'ACCESS_LOG', PATIENT_ROW],
    ['a result that is not released', 'RESULT', resultRow({ released: false })],
  ] as const)('does not open %s', (_, dataClass, row) => {
    expect(decideAs(brokenGlass(), { dataClass, row })).toEqual(denied());
  });

  it.each([
    ['a moment before it is opened', -1, denied()],
    ['at the moment of opening', 0, opened],
    ['in the last millisecond of the hour', 60 * MINUTE - 1, opened],
    ['after the hour', 60 * MINUTE, denied()],
  ])('%s', (_, ms, expected) => {
    expect(decideAs(brokenGlass(), { ...asked, now: NOON + ms })).toEqual(expected);
  });

  it('closes earlier where it was opened for less', () => {
    const world = brokenGlass({ validUntil: NOON + 5 * MINUTE });
    expect(decideAs(world, { ...asked, now: NOON + 5 * MINUTE - 1 })).toEqual(opened);
    expect(decideAs(world, { ...asked, now: NOON + 5 * MINUTE })).toEqual(denied());
  });

  it('never lasts longer than an hour, whatever its row says', () => {
    const world = brokenGlass({ validUntil: NOON + 24 * 60 * MINUTE });
    expect(decideAs(world, { ...asked, now: NOON + 60 * MINUTE - 1 })).toEqual(opened);
    expect(decideAs(world, { ...asked, now: NOON + 60 * MINUTE })).toEqual(denied());
  });

  it('stands in for a referral that has lapsed, and leaves its reason when it ends', () => {
    const patient = adult({ referrals: [referral({ active: false })] });
    expect(decideAs(brokenGlass({}, patient), asked)).toEqual(opened);
    const over = { ...asked, now: NOON + 60 * MINUTE };
    expect(decideAs(brokenGlass({}, patient), over)).toEqual(denied('REFERRAL_NOT_IN_FORCE'));
  });

  it('is not used where a referral covers the result', () => {
    const patient = adult({ referrals: [referral()] });
    expect(decideAs(brokenGlass({}, patient), asked)).toEqual(permitted('REFERRAL', 'referral-1'));
  });

  it('gets past a portal block, which a referral does not', () => {
    const patient = adult({ referrals: [referral()], portalBlocked: true });
    expect(decideAs(brokenGlass({}, patient), asked)).toEqual(opened);
    expect(decideAs(doctor(patient), asked)).toEqual(deniedOnKnownRow('PORTAL_BLOCKED'));
  });

  it('may be broken during a portal block, and not while data are under review', () => {
    const breaking = { action: 'BREAK_GLASS' } as const;
    expect(decideAs(doctor(adult({ portalBlocked: true })), breaking)).toEqual(permitted('EMERGENCY'));
    expect(decideAs(doctor(adult({ dataUnderReview: true })), breaking)).toEqual(
      deniedOnKnownRow('DATA_UNDER_REVIEW'),
    );
  });

  it('does not get past a review, nor past a result that the patient removed', () => {
    expect(decideAs(brokenGlass({}, adult({ dataUnderReview: true })), asked)).toEqual(
      deniedOnKnownRow('DATA_UNDER_REVIEW'),
    );
    expect(decideAs(brokenGlass(), { ...asked, row: resultRow({ hidden: true }) })).toEqual(
      denied('HIDDEN_BY_PATIENT'),
    );
  });

  it.each(ACTIONS.filter((action) => action !== 'READ' && action !== 'BREAK_GLASS'))(
    'never lets anyone %s',
    (action) => {
      for (const dataClass of DATA_CLASSES) {
        for (const row of [PATIENT_ROW, resultRow()]) {
          expect(decideAs(brokenGlass(), { action, dataClass, row })).toEqual(denied());
        }
      }
    },
  );
});
