import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRepresentationInForce,
  representationOutlook,
  type RepresentationFacts,
  type RepresentationKind,
  type SubjectFacts,
} from '../../subgraphs/_policy/index.ts';
import { aRepresentation, aWard, instantsAround } from './arbitraries.ts';
import { adult, BIRTHDAY, child, NOON, representation, teen, turning } from './vocabulary.ts';

const moscow = (dateTime: string) => Date.parse(`${dateTime}+03:00`);

function outlook(
  kind: RepresentationKind,
  ward: SubjectFacts,
  facts: Partial<RepresentationFacts> = {},
  now = NOON,
) {
  return representationOutlook(representation(kind, facts), ward, now);
}

const never = { inForce: false, since: null, until: null, changes: [] };

describe('a representation grants access', () => {
  const verifiedAt = moscow('2024-01-15T10:00:00.000');

  it.each<[string, RepresentationKind, SubjectFacts, Partial<RepresentationFacts>, number]>([
    ['from verification, where its first day is over', 'PARENT', child(), {}, verifiedAt],
    [
      'from its first day, where it was verified before',
      'PARENT',
      child(),
      { validFrom: '2024-02-01' },
      moscow('2024-02-01T00:00:00.000'),
    ],
    [
      'from verification in the course of its first day',
      'PARENT',
      child(),
      { validFrom: '2024-01-15' },
      verifiedAt,
    ],
    [
      'from birth, where it was verified before',
      'PARENT',
      child({ birthDate: '2025-05-05' }),
      {},
      moscow('2025-05-05T00:00:00.000'),
    ],
    ['to a trustee from 14', 'TRUSTEE', adult(turning(14)), {}, BIRTHDAY],
    ['to an attorney from 18', 'ATTORNEY', adult(turning(18)), {}, BIRTHDAY],
    [
      'to the guardian of an adult',
      'GUARDIAN',
      adult({ legalCapacity: 'NONE' }),
      { validFrom: '2026-01-01' },
      moscow('2026-01-01T00:00:00.000'),
    ],
  ])('%s', (_, kind, ward, facts, since) => {
    expect(outlook(kind, ward, facts).since).toBe(since);
  });

  it.each<[string, RepresentationKind, SubjectFacts, Partial<RepresentationFacts>, number | null]>([
    ['to the 18th birthday', 'PARENT', adult(turning(18)), {}, BIRTHDAY],
    ['to the 18th birthday, adopted', 'ADOPTIVE_PARENT', adult(turning(18)), {}, BIRTHDAY],
    ['to the 18th birthday, under guardianship', 'GUARDIAN', adult(turning(18)), {}, BIRTHDAY],
    ['to the 18th birthday, under trusteeship', 'TRUSTEE', adult(turning(18)), {}, BIRTHDAY],
    [
      'to 1 March, born on 29 February',
      'PARENT',
      adult({ birthDate: '2008-02-29' }),
      {},
      moscow('2026-03-01T00:00:00.000'),
    ],
    [
      'to the midnight after its last day',
      'PARENT',
      child(),
      { validThrough: '2026-03-14' },
      moscow('2026-03-15T00:00:00.000'),
    ],
    [
      'to the midnight after 29 February',
      'PARENT',
      child(),
      { validThrough: '2028-02-29' },
      moscow('2028-03-01T00:00:00.000'),
    ],
    [
      'to the midnight after New Year’s Eve',
      'PARENT',
      child(),
      { validThrough: '2026-12-31' },
      moscow('2027-01-01T00:00:00.000'),
    ],
    [
      'to revocation, in its last hours',
      'PARENT',
      child(),
      { revokedAt: NOON + 1, validThrough: '2026-03-10' },
      NOON + 1,
    ],
    ['to death', 'PARENT', child({ deceasedAt: NOON + 2 }), { revokedAt: NOON + 3 }, NOON + 2],
    ['to an attorney without end', 'ATTORNEY', adult(), {}, null],
    ['to a trustee of an adult without end', 'TRUSTEE', adult({ legalCapacity: 'LIMITED' }), {}, null],
  ])('%s', (_, kind, ward, facts, until) => {
    expect(outlook(kind, ward, facts).until).toBe(until);
  });

  it.each<[string, RepresentationKind, SubjectFacts, Partial<RepresentationFacts>]>([
    ['nobody has verified', 'PARENT', child(), { verifiedAt: null }],
    ['was revoked before verification', 'PARENT', child(), { revokedAt: verifiedAt }],
    ['ends before it begins', 'PARENT', child(), { validFrom: '2026-03-10', validThrough: '2026-03-09' }],
    ['was verified after majority', 'PARENT', adult(), {}],
    ['is an attorney’s, of a minor', 'ATTORNEY', child(), { validThrough: '2030-01-01' }],
    [
      'is an attorney’s, of an adult without legal capacity',
      'ATTORNEY',
      adult({ legalCapacity: 'NONE' }),
      {},
    ],
    ['is a guardian’s, of an adult whose capacity is restored', 'GUARDIAN', adult(), {}],
    ['is a trustee’s, of an adult whose capacity is restored', 'TRUSTEE', adult(), {}],
    ['begins on a day that cannot be read', 'PARENT', child(), { validFrom: 'soon' }],
    ['is for somebody born on such a day', 'PARENT', child({ birthDate: 'soon' }), {}],
  ])('never, which %s', (_, kind, ward, facts) => {
    expect(outlook(kind, ward, facts)).toEqual(never);
  });

  it.each([
    ['the millisecond before its first day', '2026-03-10', null, moscow('2026-03-09T23:59:59.999'), false],
    ['the first millisecond of its first day', '2026-03-10', null, moscow('2026-03-10T00:00:00.000'), true],
    [
      'the last millisecond of its last day',
      '2026-01-01',
      '2026-03-10',
      moscow('2026-03-10T23:59:59.999'),
      true,
    ],
    ['the millisecond after', '2026-01-01', '2026-03-10', moscow('2026-03-11T00:00:00.000'), false],
  ])('%s', (_, validFrom, validThrough, now, inForce) => {
    expect(outlook('PARENT', child(), { validFrom, validThrough }, now).inForce).toBe(inForce);
  });

  it.each([
    ['it is suspended', { suspended: true }],
    ['the representative is incapable', { representativeCapable: false }],
  ])('not while %s, which leaves its period as it is', (_, state) => {
    const { since, until, changes } = outlook('PARENT', teen());
    expect(outlook('PARENT', teen(), state)).toEqual({ inForce: false, since, until, changes });
  });
});

describe('what birthdays will change', () => {
  const PASSPORT = 'WARD_MAY_HOLD_PASSPORT';
  const AT_FIFTEEN = [
    'WARD_HAS_OWN_ACCESS',
    'BOTH_SIGNATURES_NEEDED',
    'RESTRICTED_RESULTS_CLOSE',
    'ACCESS_LOG_CLOSES',
  ] as const;
  const on = (date: string, ...all: readonly string[]) => all.map((what) => ({ on: date, what }));

  it('for a parent of a child', () => {
    expect(outlook('PARENT', child()).changes).toEqual([
      ...on('2031-01-20', PASSPORT),
      ...on('2032-01-20', ...AT_FIFTEEN),
      ...on('2035-01-20', 'REPRESENTATION_ENDS'),
    ]);
  });

  it('for a guardian of a child, who becomes a trustee', () => {
    expect(outlook('GUARDIAN', child()).changes).toEqual([
      ...on('2031-01-20', 'GUARDIANSHIP_BECOMES_TRUSTEESHIP', PASSPORT),
      ...on('2032-01-20', ...AT_FIFTEEN),
      ...on('2035-01-20', 'REPRESENTATION_ENDS'),
    ]);
  });

  it('for a trustee of a child, whose access begins at 14', () => {
    expect(outlook('TRUSTEE', child()).changes).toEqual([
      ...on('2032-01-20', ...AT_FIFTEEN),
      ...on('2035-01-20', 'REPRESENTATION_ENDS'),
    ]);
  });

  it('for somebody born on 29 February, on 1 March of common years', () => {
    expect(outlook('PARENT', child({ birthDate: '2016-02-29' })).changes).toEqual([
      ...on('2030-03-01', PASSPORT),
      ...on('2031-03-01', ...AT_FIFTEEN),
      ...on('2034-03-01', 'REPRESENTATION_ENDS'),
    ]);
    expect(outlook('GUARDIAN', child({ birthDate: '2014-02-28' })).changes[0]?.on).toBe('2028-02-28');
  });

  it('is told until the birthday begins in Moscow, and not from then on', () => {
    for (const [age, left] of [
      [14, 6],
      [15, 5],
      [18, 1],
    ] as const) {
      const ward = adult(turning(age));
      expect(outlook('PARENT', ward, {}, BIRTHDAY - 1).changes).toHaveLength(left);
      expect(outlook('PARENT', ward, {}, BIRTHDAY - 1).changes[0]?.on).toBe('2026-03-15');
      for (const now of [BIRTHDAY, BIRTHDAY + 1])
        expect(outlook('PARENT', ward, {}, now).changes.map((change) => change.on)).not.toContain(
          '2026-03-15',
        );
    }
  });

  it.each<[string, RepresentationKind, SubjectFacts, Partial<RepresentationFacts>, readonly string[]]>([
    ['ends on the day before a birthday', 'PARENT', child(), { validThrough: '2032-01-19' }, [PASSPORT]],
    ['ends on that birthday', 'PARENT', child(), { validThrough: '2032-01-20' }, [PASSPORT, ...AT_FIFTEEN]],
    ['is revoked', 'PARENT', child(), { revokedAt: NOON + 1 }, []],
    ['is revoked on the birthday itself', 'PARENT', adult(turning(15)), { revokedAt: BIRTHDAY }, []],
    [
      'begins on a birthday',
      'PARENT',
      adult(turning(15)),
      { validFrom: '2026-03-15' },
      ['REPRESENTATION_ENDS'],
    ],
    ['ends with majority anyway', 'PARENT', teen(), { validThrough: '2027-08-31' }, ['REPRESENTATION_ENDS']],
    ['ends before majority', 'PARENT', teen(), { validThrough: '2027-08-30' }, []],
    ['is a power of attorney', 'ATTORNEY', adult(), {}, []],
    ['is for an adult', 'GUARDIAN', adult({ legalCapacity: 'NONE' }), {}, []],
  ])('of a representation that %s', (_, kind, ward, facts, expected) => {
    expect(outlook(kind, ward, facts).changes.map(({ what }) => what)).toEqual(expected);
  });
});

describe('the period', () => {
  it('is when the kernel permits: at every instant in it, and at no other', () => {
    let within = 0;
    let outside = 0;
    fc.assert(
      fc.property(aRepresentation, aWard, instantsAround, (suspendable, ward, instants) => {
        const one = { ...suspendable, suspended: false, representativeCapable: true };
        const { since, until } = representationOutlook(one, ward, 0);
        const edges = [since, until].flatMap((edge) => (edge === null ? [] : [edge - 1, edge, edge + 1]));
        for (const now of [...edges, ...instants]) {
          const isWithin = since !== null && since <= now && (until === null || now < until);
          expect(isRepresentationInForce(one, ward, now)).toBe(isWithin);
          expect(representationOutlook(one, ward, now)).toMatchObject({ inForce: isWithin, since, until });
          expect(representationOutlook({ ...one, suspended: true }, ward, now).inForce).toBe(false);
          if (isWithin) within += 1;
          else outside += 1;
        }
      }),
      { numRuns: 1_500 },
    );
    expect(within).toBeGreaterThan(300);
    expect(outside).toBeGreaterThan(300);
  });
});
