import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { identity } from '../../../subgraphs/identity/subgraph.ts';
import { accountOf, DEMO } from '../../support/demo.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(identity, { template: DEMO });
});
afterAll(() => subgraph.close());

const ask = (persona: PersonaName, query: string, variables?: Record<string, unknown>) =>
  subgraph.ask(accountOf(persona), query, variables);

/** Family and given names of everyone whom `me.patients` lists. */
async function myPatients(persona: PersonaName): Promise<readonly string[]> {
  const { data, errors } = await ask(persona, '{ me { patients { totalCount nodes { name { text } } } } }');
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = (
    data as { me: { patients: { totalCount: number; nodes: { name: { text: string } }[] } } }
  ).me.patients;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ name }) => name.text);
}

describe('me.patients', () => {
  it.each<[PersonaName, readonly string[]]>([
    ['adult', ['Соколова Ольга Николаевна']],
    ['parent', ['Лебедев Кирилл Андреевич', 'Лебедева Алиса Андреевна']],
    ['teen', ['Лебедев Кирилл Андреевич']],
    ['former-parent', []],
    ['guardian', ['Орлов Павел Ильич']],
    ['attorney', ['Кузнецова Тамара Ивановна']],
    ['stranger', []],
    ['doctor', []],
    ['registrar', []],
    ['insurer', []],
    ['lab', []],
  ])('%s sees %j', async (persona, names) => {
    expect(await myPatients(persona)).toEqual(names);
  });

  it('follows a birthday without anyone acting', async () => {
    const turns18 = await ask('teen', '{ me { patients { nodes { birthDate } } } }');
    const birthDate = (turns18.data as { me: { patients: { nodes: { birthDate: string }[] } } }).me.patients
      .nodes[0]?.birthDate;
    const birthday = `${Number(birthDate?.slice(0, 4)) + 18}${birthDate?.slice(4) ?? ''}`;
    const before = new Date(`${birthday}T00:00:00+03:00`).getTime() - 1;
    try {
      subgraph.clock.moveTo(new Date(before));
      expect(await myPatients('parent')).toContain('Лебедев Кирилл Андреевич');
      subgraph.clock.moveTo(new Date(before + 1));
      expect(await myPatients('parent')).toEqual(['Лебедева Алиса Андреевна']);
      expect(await myPatients('teen')).toEqual(['Лебедев Кирилл Андреевич']);
    } finally {
      subgraph.clock.moveTo('2026-11-20T12:00:00+03:00');
    }
  });

  it('pages, with cursors that open for their owner only', async () => {
    const query =
      'query ($after: String) { me { patients(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } }';
    const page = async (persona: PersonaName, after: string | null) => {
      const { data, errors } = await ask(persona, query, { after });
      return { page: (data as { me: { patients: Page | null } | null }).me?.patients ?? null, errors };
    };
    interface Page {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly { readonly id: string }[];
    }
    const first = (await page('parent', null)).page;
    expect(first).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ id: personId('teen') }],
    });
    const cursor = first?.pageInfo.endCursor ?? '';
    const second = (await page('parent', cursor)).page;
    expect(second).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      nodes: [{ id: personId('daughter') }],
    });

    const replayed = await page('adult', cursor);
    expect(replayed.page).toBeNull();
    expect(replayed.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('patient(id)', () => {
  const query =
    'query ($id: ID!) { patient(id: $id) { id name { text } birthDate contact { phone } documents { number } } }';

  it('answers byte for byte the same for a patient of others and for nobody', async () => {
    const [others, nobody, nonsense] = await Promise.all(
      [personId('adult'), '019b76da-a800-7000-8000-000000000000', 'nonsense'].map((id) =>
        ask('stranger', query, { id }),
      ),
    );
    expect(JSON.stringify(others)).toBe('{"data":{"patient":null}}');
    expect(JSON.stringify(nobody)).toBe(JSON.stringify(others));
    expect(JSON.stringify(nonsense)).toBe(JSON.stringify(others));
  });

  it('shows a parent the child, without the child’s documents', async () => {
    const { data, errors } = await ask('parent', query, { id: personId('daughter') });
    expect(data).toMatchObject({ patient: { name: { text: 'Лебедева Алиса Андреевна' }, documents: null } });
    expect(
      errors?.map(({ extensions, path }) => [extensions['code'], extensions['reason'], path?.join('.')]),
    ).toEqual([['FORBIDDEN', 'NOT_PERMITTED', 'patient.documents']]);
  });

  it('masks documents for the patient and shows them to a registrar', async () => {
    const number = async (persona: PersonaName) => {
      const { data } = await ask(
        persona,
        '{ patient(id: "' + personId('adult') + '") { documents { number issuer } } }',
      );
      return (data as { patient: { documents: { number: string; issuer: string | null }[] } }).patient
        .documents[0];
    };
    const masked = await number('adult');
    const whole = await number('registrar');
    expect(masked?.number).toMatch(/^•{9}\d\d$/);
    expect(masked?.issuer).toBeNull();
    expect(whole?.number).toMatch(/^\d{4} \d{6}$/);
    expect(whole?.number.slice(-2)).toBe(masked?.number.slice(-2));
  });
});

describe('patients', () => {
  const query =
    'query ($filter: PatientFilter) { patients(filter: $filter, first: 100) { totalCount nodes { name { family } } } }';
  const families = async (persona: PersonaName, filter?: object) => {
    const { data } = await ask(persona, query, { filter });
    const { totalCount, nodes } = (
      data as { patients: { totalCount: number; nodes: { name: { family: string } }[] } }
    ).patients;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ name }) => name.family);
  };

  it('lists the patients of a registrar’s own clinic by name, and nobody of another', async () => {
    const listed = await families('registrar');
    expect(listed).toEqual(['Громова', 'Кузнецова', 'Лебедев', 'Лебедева', 'Орлов', 'Соколова']);
    expect(await families('privacy-officer')).toEqual(listed);
  });

  it('narrows', async () => {
    expect(await families('registrar', { family: 'лебе' })).toEqual(['Лебедев', 'Лебедева']);
    expect(await families('registrar', { family: '%' })).toEqual([]);
  });

  it.each<PersonaName>(['parent', 'doctor', 'insurer', 'lab', 'stranger'])(
    'is empty for %s',
    async (persona) => {
      expect(await families(persona)).toEqual([]);
    },
  );
});

describe('_entities', () => {
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient { id name { text } } } }';

  it('resolves what the caller may know, and null for the rest', async () => {
    const representations = ['daughter', 'adult', 'neighbour'].map((key) => ({
      __typename: 'Patient',
      id: personId(key),
    }));
    const { data } = await ask('parent', query, { representations });
    expect(data).toEqual({
      _entities: [{ id: personId('daughter'), name: { text: 'Лебедева Алиса Андреевна' } }, null, null],
    });
  });

  it('does not believe an owner that the caller claims', async () => {
    const forged = [
      {
        __typename: 'Patient',
        id: personId('adult'),
        patientId: personId('daughter'),
        name: { family: 'x' },
      },
    ];
    expect((await ask('parent', query, { representations: forged })).data).toEqual({ _entities: [null] });
  });
});

describe('cost and record', () => {
  it('takes one statement for facts and one for each kind of row, however many patients', async () => {
    subgraph.takeStatements();
    await ask(
      'parent',
      '{ me { patients { nodes { name { text } contact { phone } identifiers { value } representations { nodes { kind status representativeName { text } } } } } } }',
    );
    const statements = subgraph.takeStatements();
    const count = (pattern: RegExp) => statements.filter((sql) => pattern.test(sql)).length;
    expect(count(/identity\.policy_account/)).toBe(1);
    expect(count(/audit\.append/)).toBe(1);
    expect(count(/from representation r/)).toBe(1);
    expect(statements).toHaveLength(6);
  });

  it('withholds the answer when the access log cannot be written', async () => {
    const broken = await startTestSubgraph(identity, { template: DEMO });
    try {
      await broken.breakAccessLog();
      const answer = await broken.ask(accountOf('parent'), '{ me { patients { nodes { name { text } } } } }');
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
      expect(JSON.stringify(answer)).not.toContain('Лебедев');
    } finally {
      await broken.close();
    }
  });

  it('tells a fault from a denial when facts cannot be loaded', async () => {
    const broken = await startTestSubgraph(identity, { template: DEMO });
    try {
      await broken.breakFacts();
      const answer = await broken.ask(accountOf('parent'), '{ me { patients { nodes { name { text } } } } }');
      expect(answer.data).toEqual({ me: null });
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
    } finally {
      await broken.close();
    }
  });
});

describe('the database', () => {
  it('refuses that one person registers and verifies a representation', async () => {
    const db = subgraph.database<IdentityDatabase>('identity');
    const verifiedAlone = db
      .updateTable('representation')
      .set({ verified_by: personId('registrar') })
      .where('patient_id', '=', personId('daughter'))
      .execute();
    await expect(verifiedAlone).rejects.toThrow(/representation_check/);
  });
});

describe('Patient.representations', () => {
  const query = `query ($id: ID!) { patient(id: $id) { representations {
    totalCount nodes { id kind status isMine representativeName { family } patient { id } } } } }`;
  const listed = async (persona: PersonaName, patient: string) => {
    const { data, errors } = await ask(persona, query, { id: personId(patient) });
    expect(errors).toBeUndefined();
    return (data as { patient: { representations: { totalCount: number; nodes: unknown[] } } }).patient
      .representations;
  };

  it('shows a representative their own, with the state of today', async () => {
    expect(await listed('parent', 'daughter')).toMatchObject({
      totalCount: 1,
      nodes: [
        { kind: 'PARENT', status: 'IN_FORCE', isMine: true, representativeName: { family: 'Лебедева' } },
      ],
    });
  });

  it('does not show a representative another one', async () => {
    await subgraph
      .database<IdentityDatabase>('identity')
      .insertInto('representation')
      .values({
        id: '019b76da-a800-7000-8000-00000000000a',
        patient_id: personId('daughter'),
        representative_id: personId('stranger'),
        kind: 'GUARDIAN',
        valid_from: '2026-01-01',
        valid_through: null,
        powers: [],
        registered_by: personId('registrar'),
        registered_at: new Date('2026-11-01T09:00:00Z'),
        verified_by: null,
        verified_at: null,
        suspended_at: null,
        revoked_at: null,
      })
      .execute();
    expect((await listed('parent', 'daughter')).totalCount).toBe(1);
    expect(await listed('registrar', 'daughter')).toMatchObject({
      totalCount: 2,
      nodes: [{ status: 'UNVERIFIED', isMine: false }, { status: 'IN_FORCE' }],
    });
    expect(await myPatients('stranger')).toEqual([]);
  });

  it('shows a patient who has represented them, until which birthday', async () => {
    const grown = await ask('registrar', query, { id: personId('grown-daughter') });
    expect(grown.data).toMatchObject({
      patient: { representations: { nodes: [{ kind: 'PARENT', status: 'ENDED' }] } },
    });
  });
});

describe('an account that is stopped', () => {
  const LISTS: readonly (readonly [PersonaName, string])[] = [
    ['registrar', '{ patients { totalCount edges { cursor node { id } } } }'],
    ['parent', '{ me { patients { totalCount nodes { id } } } }'],
  ];

  it.each<[state: 'LOCKED' | 'PASSWORD_CHANGE_REQUIRED', reason: string]>([
    ['LOCKED', 'ACCOUNT_LOCKED'],
    ['PASSWORD_CHANGE_REQUIRED', 'PASSWORD_CHANGE_REQUIRED'],
  ])('in the state %s learns neither who is in a list nor how many', async (state, reason) => {
    const identityDb = subgraph.database<IdentityDatabase>('identity');
    for (const [persona, list] of LISTS) {
      const account = identityDb.updateTable('account').where('id', '=', accountOf(persona));
      await account.set({ state }).execute();
      try {
        const answer = await ask(persona, list);
        expect(answer.errors?.map(({ extensions }) => extensions['reason'])).toContain(reason);
        expect(JSON.stringify(answer)).not.toMatch(/totalCount|cursor|nodes/);
      } finally {
        await account.set({ state: 'ACTIVE' }).execute();
      }
    }
  });
});

describe('a reference whose keys are no texts', () => {
  it.each([null, 7, [personId('daughter')], {}])('names nobody: %j', async (id) => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Patient { id } ... on Organization { name } }
    }`;
    const representations = ['Patient', 'Organization', 'Representation'].map((__typename) => ({
      __typename,
      id,
    }));
    expect(await ask('parent', query, { representations })).toEqual({
      data: { _entities: [null, null, null] },
    });
  });
});
