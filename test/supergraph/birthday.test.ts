import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { DashboardDocument } from '../../schema/operations/generated/portal.ts';
import { dataOf, refusalsIn } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const BIRTH_DATES = { teen: '2010-06-23', daughter: '2017-08-12' } as const;

/** The first moment of a birthday in Moscow; a second before or after it where asked for. */
function turning(child: keyof typeof BIRTH_DATES, age: number, offsetSeconds = 0): Date {
  const [year, month, day] = BIRTH_DATES[child].split('-');
  const midnight = new Date(`${Number(year) + age}-${month ?? ''}-${day ?? ''}T00:00:00+03:00`);
  return new Date(midnight.getTime() + offsetSeconds * 1000);
}

const patientsOf = async (persona: PersonaName) => {
  const { me } = dataOf(await house.ask(persona, DashboardDocument));
  return me?.patients?.nodes.map(({ name, ageBand }) => `${name?.text ?? ''} ${ageBand ?? ''}`);
};

const childQuery = `query ($id: ID!) { patient(id: $id) {
  id ageBand name { given } contact { phone }
  appointments { totalCount } diagnosticReports { totalCount } consents { nodes { status } } claims { totalCount }
} }`;

describe('the 18th birthday, with nobody doing anything', () => {
  it('is told from the demo’s birth dates', async () => {
    const query = 'query ($id: ID!) { patient(id: $id) { birthDate } }';
    for (const child of ['teen', 'daughter'] as const) {
      const answer = await house.ask('parent', query, { id: personId(child) });
      expect(dataOf(answer)).toEqual({ patient: { birthDate: BIRTH_DATES[child] } });
    }
  });

  it('a second before midnight in Moscow the mother still sees her son', async () => {
    house.clock.moveTo(turning('teen', 18, -1));
    expect(await patientsOf('parent')).toEqual([
      'Лебедев Кирилл Андреевич FIFTEEN_TO_SEVENTEEN',
      'Лебедева Алиса Андреевна UNDER_FIFTEEN',
    ]);
  });

  it('at midnight he is gone from her list, and as unknown to her as nobody', async () => {
    house.clock.moveTo(turning('teen', 18));
    expect(await patientsOf('parent')).toEqual(['Лебедева Алиса Андреевна UNDER_FIFTEEN']);

    const son = await house.ask('parent', childQuery, { id: personId('teen') });
    const nobody = await house.ask('parent', childQuery, { id: '019b76da-a800-7000-8000-000000000000' });
    expect(son.text).toBe('{"data":{"patient":null}}\n');
    expect(nobody.text).toBe(son.text);
  });

  it('and he sees himself, on his own signature', async () => {
    expect(await patientsOf('teen')).toEqual(['Лебедев Кирилл Андреевич ADULT']);
    const himself = await house.ask('teen', childQuery, { id: personId('teen') });
    expect(himself.errors).toEqual([]);
    expect(himself.data).toMatchObject({ patient: { diagnosticReports: { totalCount: 3 } } });
  });
});

describe('the 15th birthday, with nobody doing anything', () => {
  it('a second before, the mother sees everything', async () => {
    house.clock.moveTo(turning('daughter', 15, -1));
    const { data, errors } = await house.ask('parent', childQuery, { id: personId('daughter') });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      patient: { ageBand: 'UNDER_FIFTEEN', diagnosticReports: { totalCount: 2 } },
    });
  });

  it('from midnight the daughter’s own signature is missing: the row is known, its data are closed', async () => {
    house.clock.moveTo(turning('daughter', 15));
    const answer = await house.ask('parent', childQuery, { id: personId('daughter') });
    expect(answer.data).toEqual({
      patient: {
        id: personId('daughter'),
        ageBand: null,
        name: null,
        contact: null,
        appointments: null,
        diagnosticReports: null,
        consents: { nodes: [{ status: 'PROPOSED' }] },
        claims: null,
      },
    });
    const closed = ['name', 'ageBand', 'contact', 'appointments', 'diagnosticReports', 'claims'];
    expect([...refusalsIn(answer)].sort()).toEqual(
      closed.map((field) => `patient.${field} FORBIDDEN PROCESSING_CONSENT_MISSING`).sort(),
    );
    expect(answer.text).not.toContain('Алиса');
  });

  it('and it stays open when the clock goes back', async () => {
    house.clock.moveTo(turning('daughter', 15, -1));
    const { errors } = await house.ask('parent', childQuery, { id: personId('daughter') });
    expect(errors).toEqual([]);
  });
});
