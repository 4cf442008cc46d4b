import { describe, expect, it } from 'vitest';
import type { LegalCapacity, RepresentationKind } from '../../subgraphs/_policy/index.ts';
import {
  adult,
  BIRTHDAY,
  child,
  decideAs,
  denied,
  NOON,
  parentOf,
  permitted,
  representing,
  stranger,
  teen,
  turning,
} from './vocabulary.ts';

const DAY = 24 * 60 * 60 * 1000;
const notInForce = denied('REPRESENTATION_NOT_IN_FORCE');
const inForce = permitted('REPRESENTATION');

describe('at the moments around a birthday in Moscow', () => {
  const before = [-1000, -1];
  const after = [0, 1, 1000];

  it.each([
    ['PARENT', 14, inForce, inForce],
    ['PARENT', 15, inForce, inForce],
    ['PARENT', 18, inForce, notInForce],
    ['ADOPTIVE_PARENT', 14, inForce, inForce],
    ['ADOPTIVE_PARENT', 18, inForce, notInForce],
    ['GUARDIAN', 14, inForce, inForce],
    ['GUARDIAN', 18, inForce, notInForce],
    ['TRUSTEE', 14, notInForce, inForce],
    ['TRUSTEE', 18, inForce, notInForce],
    ['ATTORNEY', 18, notInForce, inForce],
  ] as const)('%s, the %ith birthday', (kind, age, expectedBefore, expectedAfter) => {
    const world = representing(kind, adult(turning(age)));
    for (const ms of before) expect(decideAs(world, { now: BIRTHDAY + ms })).toEqual(expectedBefore);
    for (const ms of after) expect(decideAs(world, { now: BIRTHDAY + ms })).toEqual(expectedAfter);
  });

  it('a guardian appointed on the 18th birthday is an adult’s', () => {
    const ward = adult({ ...turning(18), legalCapacity: 'NONE' });
    const world = representing('GUARDIAN', ward, { validFrom: '2026-03-15' });
    expect(decideAs(world, { now: BIRTHDAY - 1 })).toEqual(notInForce);
    expect(decideAs(world, { now: BIRTHDAY })).toEqual(inForce);
  });

  it.each([
    ['28 February of a common year', '2026-02-28T20:59:59.999Z', inForce],
    ['1 March of a common year', '2026-02-28T21:00:00Z', notInForce],
  ])('a parent of a child born on 29 February, %s', (_, now, expected) => {
    expect(decideAs(parentOf(adult({ birthDate: '2008-02-29' })), { now })).toEqual(expected);
  });
});

describe('by kind, age and capacity', () => {
  const kinds = ['PARENT', 'ADOPTIVE_PARENT', 'GUARDIAN', 'TRUSTEE', 'ATTORNEY'] as const;
  // The columns are the kinds above.
  it.each<[string, string, LegalCapacity, string, readonly boolean[]]>([
    ['a child of 9', '2017-01-20', 'FULL', '2024-01-01', [true, true, true, false, false]],
    ['a minor of 14', '2011-09-01', 'FULL', '2024-01-01', [true, true, true, true, false]],
    ['a minor of 16', '2009-09-01', 'FULL', '2024-01-01', [true, true, true, true, false]],
    ['an adult', '1980-05-05', 'FULL', '2024-01-01', [false, false, false, false, true]],
    [
      'an adult of limited capacity',
      '1980-05-05',
      'LIMITED',
      '2024-01-01',
      [false, false, false, true, false],
    ],
    ['an incapacitated adult', '1980-05-05', 'NONE', '2024-01-01', [false, false, true, false, false]],
    [
      'an incapacitated adult, from minority',
      '2006-09-01',
      'NONE',
      '2024-08-31',
      [false, false, false, false, false],
    ],
    [
      'an incapacitated adult, from majority',
      '2006-09-01',
      'NONE',
      '2024-09-01',
      [false, false, true, false, false],
    ],
    [
      'limited capacity, from minority',
      '2006-09-01',
      'LIMITED',
      '2024-08-31',
      [false, false, false, false, false],
    ],
    [
      'limited capacity, from majority',
      '2006-09-01',
      'LIMITED',
      '2024-09-01',
      [false, false, false, true, false],
    ],
    ['a child born today', '2026-03-10', 'FULL', '2026-03-10', [true, true, true, false, false]],
    ['an unborn child', '2026-09-01', 'FULL', '2024-01-01', [false, false, false, false, false]],
    [
      'a person born on an unreadable day',
      'unknown',
      'FULL',
      '2024-01-01',
      [false, false, false, false, false],
    ],
  ])('%s', (_, birthDate, legalCapacity, validFrom, expected) => {
    const decisions = kinds.map(
      (kind) => decideAs(representing(kind, adult({ birthDate, legalCapacity }), { validFrom })).permitted,
    );
    expect(decisions).toEqual(expected);
  });
});

describe('by its own state', () => {
  const kinds: readonly (readonly [RepresentationKind, ReturnType<typeof adult>])[] = [
    ['PARENT', child()],
    ['ADOPTIVE_PARENT', teen()],
    ['GUARDIAN', adult({ legalCapacity: 'NONE' })],
    ['TRUSTEE', adult({ legalCapacity: 'LIMITED' })],
    ['ATTORNEY', adult()],
  ];

  describe.each(kinds)('%s', (kind, patient) => {
    it.each([
      ['verified this moment', { verifiedAt: NOON }, inForce],
      ['verified a moment later', { verifiedAt: NOON + 1 }, notInForce],
      ['not verified', { verifiedAt: null }, notInForce],
      ['suspended', { suspended: true }, notInForce],
      ['the representative incapable', { representativeCapable: false }, notInForce],
      ['revoked this moment', { revokedAt: NOON }, notInForce],
      ['revoked long ago', { revokedAt: NOON - DAY }, notInForce],
      ['to be revoked', { revokedAt: NOON + 1 }, inForce],
      ['revoked at a time that cannot be read', { revokedAt: NaN }, notInForce],
      ['from today', { validFrom: '2026-03-10' }, inForce],
      ['from tomorrow', { validFrom: '2026-03-11' }, notInForce],
      ['through today', { validThrough: '2026-03-10' }, inForce],
      ['through yesterday', { validThrough: '2026-03-09' }, notInForce],
    ])('%s', (_, facts, expected) => {
      // An adult's guardian is appointed in the adult's majority; these wards all came of age long before.
      expect(decideAs(representing(kind, patient, facts))).toEqual(expected);
    });

    it('ends with the death of the patient', () => {
      expect(decideAs(representing(kind, { ...patient, deceasedAt: NOON + 1 }))).toEqual(inForce);
      expect(decideAs(representing(kind, { ...patient, deceasedAt: NOON }))).toEqual(notInForce);
    });
  });

  it.each([
    ['the last millisecond of the day before the first', '2026-03-09T20:59:59.999Z', notInForce],
    ['the first millisecond of the first day', '2026-03-09T21:00:00Z', inForce],
    ['the last millisecond of the last day', '2026-03-12T20:59:59.999Z', inForce],
    ['the first millisecond of the day after the last', '2026-03-12T21:00:00Z', notInForce],
  ])('%s in Moscow', (_, now, expected) => {
    const world = parentOf(child(), { validFrom: '2026-03-10', validThrough: '2026-03-12' });
    expect(decideAs(world, { now })).toEqual(expected);
  });
});

it('is never of a kind that nobody has defined', () => {
  for (const patient of [child(), adult()])
    expect(decideAs(representing('FRIEND' as RepresentationKind, patient))).toEqual(notInForce);
});

describe('several representations of one patient', () => {
  const world = (kinds: readonly Parameters<typeof representing>[]) => ({
    principal: stranger().principal,
    subject: {
      ...child(),
      representations: kinds.flatMap((args) => representing(...args).subject?.representations ?? []),
    },
  });

  it('serve by the one that is in force', () => {
    const expired = world([
      ['PARENT', child(), { id: 'past', revokedAt: 0 }],
      ['GUARDIAN', child(), { id: 'present' }],
    ]);
    expect(decideAs(expired)).toEqual(permitted('REPRESENTATION', 'present'));
  });

  it('give the reason of those that are not, only where none is', () => {
    const none = world([
      ['PARENT', child(), { revokedAt: 0 }],
      ['TRUSTEE', child()],
    ]);
    expect(decideAs(none)).toEqual(notInForce);
    const one = world([
      ['PARENT', child(), { revokedAt: 0 }],
      ['GUARDIAN', child()],
    ]);
    expect(decideAs(one, { dataClass: 'IDENTITY_DOCUMENT' })).toEqual(denied());
  });
});
