import { describe, expect, it } from 'vitest';
import { DATA_CLASSES } from '../../../subgraphs/_policy/index.ts';
import { appointmentRow, claimRow, resultRow } from '../rows.ts';
import {
  adult,
  decideAs,
  denied,
  doctor,
  doctorOf,
  insurer,
  insurerOf,
  lab,
  labOf,
  permitted,
  privacyOfficer,
  registrar,
  stranger,
  themself,
} from '../vocabulary.ts';

describe('what concerns no patient', () => {
  const everybody = [themself(), stranger(), doctorOf(), registrar(), insurerOf(), labOf(), privacyOfficer()];

  it.each(['PUBLIC', 'SERVICE'] as const)('%s is for everyone who has an account', (dataClass) => {
    const nobody = everybody.map(({ principal }) => ({ principal, subject: null }));
    for (const world of [...everybody, ...nobody])
      expect(decideAs(world, { dataClass })).toEqual(permitted('SELF', null));
  });

  it('opens no row that the caller may not know', () => {
    const closed = [
      [registrar(), resultRow()],
      [privacyOfficer(), appointmentRow()],
      [doctorOf(), claimRow()],
      [themself(), resultRow({ released: false })],
    ] as const;
    for (const [world, row] of closed)
      expect(decideAs(world, { dataClass: 'PUBLIC', row })).toEqual(denied());
  });

  it.each([
    ['PERSON', stranger(), 'PATRQT'],
    ['CLINICIAN', doctor(null), 'TREAT'],
    ['REGISTRAR', registrar(), 'PATADMIN'],
    ['PRIVACY_OFFICER', privacyOfficer(), 'HOPERAT'],
    ['INSURER', insurer(), 'HPAYMT'],
    ['LAB', lab(), 'TREAT'],
  ] as const)('is read by a %s for their own purpose', (_, world, purpose) => {
    expect(decideAs(world, { dataClass: 'PUBLIC' })).toEqual(permitted('SELF', null, purpose));
  });
});

describe('an unknown patient', () => {
  const asked = DATA_CLASSES.filter((name) => name !== 'PUBLIC' && name !== 'SERVICE');

  it.each([
    ['a person', stranger(null), stranger()],
    ['a clinician', doctor(null), doctor(adult())],
    ['a registrar', registrar(null), registrar(adult({ registeredAt: [] }))],
    ['a privacy officer', privacyOfficer(null), privacyOfficer(adult({ registeredAt: [] }))],
    ['an insurer', insurer(null), insurer(adult())],
    ['a lab', lab(null), lab(adult())],
  ])('looks to %s like one whom they have nothing to do with', (_, unknown, unrelated) => {
    for (const dataClass of asked) {
      expect(decideAs(unknown, { dataClass })).toEqual(denied());
      expect(decideAs(unrelated, { dataClass })).toEqual(denied());
    }
  });
});
