import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { change, openReception, persona, type Person, type Reception } from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

const NOON = '2026-11-20T12:00:00+03:00';

interface Access {
  readonly basis: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly representation: { readonly kind: string; readonly status: string } | null;
  readonly changes: readonly { readonly on: string; readonly what: string; readonly text: string }[];
}

const MINE = `{ me { patients { edges { node { id myAccess { basis since until changes { on what } } }
  access { basis since until representation { kind status } changes { on what text } } } } } }`;

/** By patient, as the edges of `me.patients` tell; the nodes tell the same. */
async function accessOf(caller: Person): Promise<ReadonlyMap<string, Access>> {
  interface Mine {
    readonly me: {
      readonly patients: {
        readonly edges: readonly { node: { id: string; myAccess: object }; access: Access }[];
      };
    };
  }
  const { me } = await reception.data<Mine>(caller, MINE);
  for (const { node, access } of me.patients.edges) expect(access).toMatchObject(node.myAccess);
  return new Map(me.patients.edges.map(({ node, access }) => [node.id, access]));
}

/** What a block of code sees with the clock at an instant. */
async function at<Result>(instant: string, look: () => Promise<Result>): Promise<Result> {
  reception.clock.moveTo(instant);
  try {
    return await look();
  } finally {
    reception.clock.moveTo(NOON);
  }
}

describe('me.patients says on which ground', () => {
  it('a mother sees her children, since when, until when, and what birthdays will change', async () => {
    const access = await accessOf(persona('parent'));
    expect(access.get(personId('daughter'))).toEqual({
      basis: 'REPRESENTATION',
      since: '2024-12-20T11:30:00+03:00',
      until: '2035-08-12T00:00:00+03:00',
      representation: { kind: 'PARENT', status: 'IN_FORCE' },
      changes: [
        {
          on: '2031-08-12',
          what: 'WARD_MAY_HOLD_PASSPORT',
          text: expect.stringContaining('14 лет') as string,
        },
        { on: '2032-08-12', what: 'WARD_HAS_OWN_ACCESS', text: expect.stringContaining('15 лет') as string },
        {
          on: '2032-08-12',
          what: 'BOTH_SIGNATURES_NEEDED',
          text: expect.stringContaining('подпис') as string,
        },
        {
          on: '2032-08-12',
          what: 'RESTRICTED_RESULTS_CLOSE',
          text: expect.stringContaining('защищённые') as string,
        },
        { on: '2032-08-12', what: 'ACCESS_LOG_CLOSES', text: expect.stringContaining('подросток') as string },
        { on: '2035-08-12', what: 'REPRESENTATION_ENDS', text: expect.stringContaining('18 лет') as string },
      ],
    });
    expect(access.get(personId('teen'))?.changes.map(({ on, what }) => `${on} ${what}`)).toEqual([
      '2028-06-23 REPRESENTATION_ENDS',
    ]);
  });

  it('a patient sees themself, from the 15th birthday on', async () => {
    const teen = (await accessOf(persona('teen'))).get(personId('teen'));
    expect(teen).toEqual({
      basis: 'SELF',
      since: '2025-06-23T00:00:00+03:00',
      until: null,
      representation: null,
      changes: [{ on: '2028-06-23', what: 'ALONE', text: expect.stringContaining('18 лет') as string }],
    });
    expect((await accessOf(persona('adult'))).get(personId('adult'))).toMatchObject({
      basis: 'SELF',
      changes: [],
    });
  });

  it('an attorney sees the giver, until the last day of the power', async () => {
    expect((await accessOf(persona('attorney'))).get(personId('elder'))).toMatchObject({
      basis: 'REPRESENTATION',
      until: '2027-09-17T00:00:00+03:00',
      representation: { kind: 'ATTORNEY' },
      changes: [],
    });
    expect((await accessOf(persona('guardian'))).get(personId('ward'))).toMatchObject({
      until: null,
      representation: { kind: 'GUARDIAN' },
      changes: [],
    });
  });

  it('staff see whoever is registered with them, without period', async () => {
    const query =
      '{ patients(first: 1) { edges { access { basis since until changes { what } representation { id } } } } }';
    expect(await reception.data(reception.registrar, query)).toEqual({
      patients: {
        edges: [
          { access: { basis: 'STAFF_DUTY', since: null, until: null, changes: [], representation: null } },
        ],
      },
    });
  });

  it('tells nothing of a patient’s birthdays while the data are closed', async () => {
    const closed = await at('2032-08-12T00:00:00+03:00', () =>
      reception.ask(persona('parent').accountId, MINE),
    );
    expect(closed.data).toMatchObject({
      me: { patients: { edges: [{ access: null, node: { myAccess: null } }] } },
    });
    expect(JSON.stringify(closed)).not.toContain('2035-08-12');
  });
});

describe('at 00:00 in Moscow', () => {
  it.each([
    ['a second before the 14th birthday', '2031-08-11T23:59:59+03:00', 6],
    ['on the 14th birthday', '2031-08-12T00:00:00+03:00', 5],
    ['a second before the 15th birthday', '2032-08-11T23:59:59+03:00', 5],
  ])('%s a mother of a daughter still has before her', async (_, instant, ahead) => {
    const access = await at(instant, () => accessOf(persona('parent')));
    expect(access.get(personId('daughter'))?.changes).toHaveLength(ahead);
  });

  it.each([
    ['a second before', '2028-06-22T23:59:59+03:00', { basis: 'SELF', changes: [{ what: 'ALONE' }] }, true],
    ['at', '2028-06-23T00:00:00+03:00', { basis: 'SELF', changes: [] }, false],
  ])('%s the 18th birthday', async (_, instant, expected, isSeenByMother) => {
    await at(instant, async () => {
      expect((await accessOf(persona('teen'))).get(personId('teen'))).toMatchObject(expected);
      expect((await accessOf(persona('parent'))).has(personId('teen'))).toBe(isSeenByMother);
    });
  });

  it('a representation says by itself that it has ended, and its period stays what it was', async () => {
    const query = `query ($id: ID!) { patient(id: $id) { representations { nodes { status since until } } } }`;
    const seen = () => reception.data(reception.registrar, query, { id: personId('teen') });
    const period = { since: '2024-12-20T11:30:00+03:00', until: '2028-06-23T00:00:00+03:00' };
    const nodes = (status: string) => ({ patient: { representations: { nodes: [{ status, ...period }] } } });
    expect(await at('2028-06-22T23:59:59+03:00', seen)).toEqual(nodes('IN_FORCE'));
    expect(await at('2028-06-23T00:00:00+03:00', seen)).toEqual(nodes('ENDED'));
  });
});

describe('a revocation', () => {
  it('takes the patient from the list at the very next request', async () => {
    const attorney = persona('attorney');
    const [representation] = await reception.tables
      .selectFrom('representation')
      .select('id')
      .where('representative_id', '=', attorney.personId)
      .execute();
    expect((await accessOf(attorney)).size).toBe(1);
    await change(reception, attorney, 'revoke', { representationId: representation?.id });
    expect((await accessOf(attorney)).size).toBe(0);
  });
});
