import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReception, represent, type Person, type Reception } from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

interface Seen {
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** What a registrar sees of the only representation, and whether it opens the patient to the representative. */
async function seenAt(instant: string, { personId }: Person): Promise<Seen & { readonly opens: boolean }> {
  reception.clock.moveTo(instant);
  try {
    const query =
      'query ($id: ID!) { patient(id: $id) { representations { nodes { status since until } } } }';
    const { patient } = await reception.data<{
      patient: { representations: { nodes: readonly [Seen] } };
    }>(reception.registrar, query, { id: personId });
    const known = await reception.data<{ patient: object | null }>(
      reception.stranger,
      'query ($id: ID!) { patient(id: $id) { id } }',
      { id: personId },
    );
    return { ...patient.representations.nodes[0], opens: known.patient !== null };
  } finally {
    reception.clock.moveTo('2026-11-20T12:00:00+03:00');
  }
}

describe('a representation begins and ends at 00:00 in Moscow, with nobody doing anything', () => {
  it.each<
    [what: string, born: string, more: Record<string, unknown>, turns: string, before: string, after: string]
  >([
    [
      'a trustee’s, on the 14th birthday',
      '2013-01-10',
      { kind: 'TRUSTEE', validFrom: '2027-01-10' },
      '2027-01-10T00:00:00+03:00',
      'NOT_YET_IN_FORCE',
      'IN_FORCE',
    ],
    [
      'a guardian’s, not on the 14th birthday',
      '2013-01-10',
      { kind: 'GUARDIAN' },
      '2027-01-10T00:00:00+03:00',
      'IN_FORCE',
      'IN_FORCE',
    ],
    [
      'a guardian’s of a minor, on the 18th birthday',
      '2013-01-10',
      { kind: 'GUARDIAN' },
      '2031-01-10T00:00:00+03:00',
      'IN_FORCE',
      'ENDED',
    ],
    [
      'a parent’s, not on the 15th birthday',
      '2012-01-10',
      {},
      '2027-01-10T00:00:00+03:00',
      'IN_FORCE',
      'IN_FORCE',
    ],
    ['a parent’s, on the 18th birthday', '2009-01-10', {}, '2027-01-10T00:00:00+03:00', 'IN_FORCE', 'ENDED'],
    [
      'a parent’s of somebody born on 29 February, on 1 March of a common year',
      '2012-02-29',
      {},
      '2030-03-01T00:00:00+03:00',
      'IN_FORCE',
      'ENDED',
    ],
    [
      'one that was registered for later, on its first day',
      '2017-05-17',
      { validFrom: '2026-12-01' },
      '2026-12-01T00:00:00+03:00',
      'NOT_YET_IN_FORCE',
      'IN_FORCE',
    ],
    [
      'one that was registered for a time, after its last day',
      '2017-05-17',
      { validThrough: '2026-12-01' },
      '2026-12-02T00:00:00+03:00',
      'IN_FORCE',
      'ENDED',
    ],
  ])('%s', async (_, birthDate, more, turns, before, after) => {
    const ward = await reception.patient(birthDate);
    await represent(reception, ward, more);
    const aMomentBefore = new Date(Date.parse(turns) - 1000).toISOString();
    const [earlier, later] = [await seenAt(aMomentBefore, ward), await seenAt(turns, ward)];
    expect([earlier.status, later.status]).toEqual([before, after]);
    expect([earlier.opens, later.opens]).toEqual([before === 'IN_FORCE', after === 'IN_FORCE']);
    expect([later.since, later.until]).toEqual([earlier.since, earlier.until]);
    if (before !== after) expect([earlier.since, earlier.until]).toContain(turns);
  });
});
