import { describe, expect, it } from 'vitest';
import { appointmentRow, restrictedRow, resultRow } from './rows.ts';
import { adult, decideAs, denied, doctor, doctorOf, permitted, referral } from './vocabulary.ts';

const asked = { dataClass: 'RESULT', row: resultRow() } as const;
const notInForce = denied('REFERRAL_NOT_IN_FORCE');

describe('a referral', () => {
  it.each([
    ['active', {}, permitted('REFERRAL', 'referral-1')],
    ['without end', { validThrough: null }, permitted('REFERRAL')],
    ['no longer active', { active: false }, notInForce],
    ['from today', { validFrom: '2026-03-10' }, permitted('REFERRAL')],
    ['from tomorrow', { validFrom: '2026-03-11' }, notInForce],
    ['through today', { validThrough: '2026-03-10' }, permitted('REFERRAL')],
    ['through yesterday', { validThrough: '2026-03-09' }, notInForce],
    ["a colleague's", { practitionerId: 'practitioner-another' }, denied()],
    ['for nothing', { categories: [] }, denied()],
    ['for several kinds', { categories: ['RADIOLOGY', 'LABORATORY'] as const }, permitted('REFERRAL')],
  ])('%s', (_, facts, expected) => {
    expect(decideAs(doctorOf(adult(), facts), asked)).toEqual(expected);
  });

  it.each([
    ['the last millisecond of its last day', '2026-03-12T20:59:59.999Z', permitted('REFERRAL')],
    ['the first millisecond after it', '2026-03-12T21:00:00Z', notInForce],
  ])('at %s in Moscow', (_, now, expected) => {
    expect(decideAs(doctorOf(adult(), { validThrough: '2026-03-12' }), { ...asked, now })).toEqual(expected);
  });

  it('is of no use to someone who is no practitioner', () => {
    const world = doctor(adult({ referrals: [referral()] }), { practitionerId: null });
    expect(decideAs(world, asked)).toEqual(denied());
  });

  it('of a kind does not open a restricted result that answers another', () => {
    const referrals = [referral({ id: 'lapsed', active: false }), referral({ id: 'current' })];
    const world = doctor(adult({ referrals }));
    const restricted = (referralId: string) =>
      ({ dataClass: 'RESULT', row: restrictedRow({ referralId }) }) as const;
    expect(decideAs(world, restricted('current'))).toEqual(permitted('REFERRAL', 'current'));
    expect(decideAs(world, restricted('lapsed'))).toEqual(denied());
  });

  it.each([
    ['ordinary', resultRow],
    ['restricted', restrictedRow],
  ])('opens the %s result that answers it, whatever its kind, while it is in force', (_, rowOf) => {
    const answer = {
      dataClass: 'RESULT',
      row: rowOf({ referralId: 'referral-1', category: 'OTHER' }),
    } as const;
    expect(decideAs(doctorOf(), answer)).toEqual(permitted('REFERRAL', 'referral-1'));
    expect(decideAs(doctorOf(adult(), { categories: [] }), answer)).toEqual(permitted('REFERRAL'));
    expect(decideAs(doctorOf(adult(), { active: false }), answer)).toEqual(notInForce);
    expect(decideAs(doctorOf(adult(), { practitionerId: 'practitioner-another' }), answer)).toEqual(denied());
    expect(decideAs(doctorOf(adult(), { id: 'referral-2' }), answer)).toEqual(denied());
  });

  it('is looked for among all of them', () => {
    const referrals = [
      referral({ id: 'radiology', categories: ['RADIOLOGY'] }),
      referral({ id: 'laboratory', categories: ['LABORATORY'] }),
    ];
    expect(decideAs(doctor(adult({ referrals })), asked)).toEqual(permitted('REFERRAL', 'laboratory'));
  });
});

describe('an appointment', () => {
  it('does not tell its clinician who the patient is: that is for a referral', () => {
    const patient = adult({ referrals: [referral({ active: false })] });
    expect(decideAs(doctor(patient))).toEqual(notInForce);
    expect(decideAs(doctor(adult()))).toEqual(denied());
  });

  it('of a colleague is not the affair of a referral', () => {
    const patient = adult({ referrals: [referral({ active: false })] });
    const asked = { dataClass: 'APPOINTMENT', row: appointmentRow() } as const;
    expect(decideAs(doctor(patient), asked)).toEqual(denied());
  });
});

describe.each(['HIV', 'PSY', 'SUD', 'STD', 'SEX', 'GDIS', 'SDV'])('the label %s', (label) => {
  it('restricts a result, among other labels too', () => {
    const row = resultRow({ securityLabels: ['N', label], referralId: null });
    expect(decideAs(doctorOf(), { dataClass: 'RESULT', row })).toEqual(denied());
  });
});
