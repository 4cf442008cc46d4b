import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientOutlook } from '../../subgraphs/_policy/index.ts';
import { aWard, instantsAround } from './arbitraries.ts';
import { adult, BIRTHDAY, child, decideAs, NOON, teen, themself, turning } from './vocabulary.ts';

const moscow = (dateTime: string) => Date.parse(`${dateTime}+03:00`);

describe("a patient's own access", () => {
  it.each([
    ['from the 15th birthday, without end', adult(turning(15)), BIRTHDAY, null],
    [
      'from 1 March, born on 29 February',
      adult({ birthDate: '2012-02-29' }),
      moscow('2027-03-01T00:00:00.000'),
      null,
    ],
    ['to death', adult({ ...turning(15), deceasedAt: BIRTHDAY + 1 }), BIRTHDAY, BIRTHDAY + 1],
    ['never, without legal capacity', adult({ ...turning(18), legalCapacity: 'NONE' }), null, null],
    ['never, dead before', adult({ ...turning(15), deceasedAt: BIRTHDAY }), null, null],
    ['never, born on a day that cannot be read', adult({ birthDate: 'once' }), null, null],
  ])('%s', (_, patient, since, until) => {
    expect(patientOutlook(patient, NOON)).toMatchObject({ since, until });
  });

  it('will change at 14, 15 and 18', () => {
    expect(patientOutlook(child(), NOON).changes).toEqual([
      { on: '2031-01-20', what: 'MAY_HOLD_PASSPORT' },
      { on: '2032-01-20', what: 'OWN_ACCESS_BEGINS' },
      { on: '2032-01-20', what: 'BOTH_SIGNATURES_NEEDED' },
      { on: '2035-01-20', what: 'ALONE' },
    ]);
    expect(patientOutlook(teen(), NOON).changes).toEqual([{ on: '2027-09-01', what: 'ALONE' }]);
    expect(patientOutlook(teen({ legalCapacity: 'NONE' }), NOON).changes).toEqual([]);
    expect(patientOutlook(adult(), NOON).changes).toEqual([]);
    expect(patientOutlook(child({ birthDate: 'once' }), NOON).changes).toEqual([]);
  });

  it('changes when the birthday begins in Moscow', () => {
    const patient = adult(turning(18));
    expect(patientOutlook(patient, BIRTHDAY - 1).changes).toHaveLength(1);
    expect(patientOutlook(patient, BIRTHDAY).changes).toEqual([]);
  });

  it('is when the kernel permits: at every instant of it, and at no other', () => {
    fc.assert(
      fc.property(aWard, instantsAround, (ward, instants) => {
        const { since, until } = patientOutlook(ward, 0);
        const edges = [since, until].flatMap((edge) => (edge === null ? [] : [edge - 1, edge, edge + 1]));
        for (const now of [...edges, ...instants]) {
          const isWithin = since !== null && since <= now && (until === null || now < until);
          expect(decideAs(themself(adult(ward)), { now }).permitted).toBe(isWithin);
          expect(patientOutlook(ward, now)).toMatchObject({ inForce: isWithin, since, until });
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
