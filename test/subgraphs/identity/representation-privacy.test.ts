import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import {
  ADULT,
  openReception,
  persona,
  documentsFor,
  represent,
  STRANGER,
  type Person,
  type Reception,
} from './reception.ts';

/** Everything that a representation could tell, and more than anybody may see of it. */
const EVERYTHING = `query ($id: ID!) { patient(id: $id) {
  id name { text } contact { phone email } documents { kind number issuer issuedOn }
  myAccess { basis since until representation { id kind } changes { on what text } }
  representations { totalCount nodes {
    id kind status validFrom validThrough since until verifiedAt powers isMine representativeName { text }
    documents { kind number issuer issuedOn }
    history { totalCount nodes { change at actor reason lastDay staffName organization { name } } }
    patient { id contact { phone email } documents { number issuer } }
  } }
} }`;

const CANARY = /canary-[\w-]+/g;

let reception: Reception;
/** The demo's teen and adult have signed; each has one representative more, full of canaries. */
const TEEN: Person = persona('teen');
const MOTHER: Person = persona('parent');
let father: string;

beforeAll(async () => {
  reception = await openReception();
  father = await represent(reception, TEEN, {
    representative: {
      ...STRANGER,
      family: 'Иной',
      given: 'Отец',
      patronymic: null,
      birthDate: ADULT,
      phone: '+79998887766',
      email: 'canary-CONTACT@example.org',
    },
    documents: documentsFor('PARENT', 'canary-PASSPORT-99').map((document) => ({
      ...document,
      number: document.kind === 'PASSPORT' ? 'canary-PASSPORT-99' : 'canary-BIRTH-77',
      issuer: 'canary-ISSUER',
    })),
  });
  for (const staff of ['registrar', 'second-registrar'] as const)
    await reception.tables
      .updateTable('person')
      .set({ family: 'canary-STAFF', given: staff })
      .where('id', '=', personId(staff))
      .execute();
});
afterAll(() => reception.close());

interface Seen {
  readonly id: string;
  readonly documents: readonly { kind: string; number: string; issuer: string | null }[] | null;
  readonly history: {
    readonly nodes: readonly { staffName: string | null; organization: { name: string } }[];
  };
}

async function everything(caller: Person) {
  const answer = await reception.ask(caller.accountId, EVERYTHING, { id: TEEN.personId });
  const text = JSON.stringify(answer);
  const data = answer.data as {
    patient: { representations: { totalCount: number; nodes: readonly Seen[] } };
  };
  return {
    text,
    canaries: [...new Set(text.match(CANARY) ?? [])].sort(),
    representations: data.patient.representations,
    of: (id: string) => data.patient.representations.nodes.find((node) => node.id === id),
  };
}

describe('a representative’s own data', () => {
  it('are whole for a registrar, so that the silence of the others means something', async () => {
    const { canaries, of } = await everything(reception.registrar);
    expect(canaries).toEqual(['canary-BIRTH-77', 'canary-ISSUER', 'canary-PASSPORT-99', 'canary-STAFF']);
    expect(of(father)?.documents?.[0]).toEqual({
      kind: 'PASSPORT',
      number: 'canary-PASSPORT-99',
      issuer: 'canary-ISSUER',
      issuedOn: '2026-01-15',
    });
  });

  it('the patient sees name and kind, what happened and where, and nothing else', async () => {
    const { canaries, of, text } = await everything(TEEN);
    expect(canaries).toEqual([]);
    expect(text).not.toContain('+79998887766');
    expect(of(father)).toMatchObject({
      kind: 'PARENT',
      status: 'IN_FORCE',
      representativeName: { text: 'Иной Отец' },
      documents: null,
    });
    expect(of(father)?.history.nodes).toMatchObject([
      {
        change: 'REGISTERED',
        actor: 'STAFF',
        staffName: null,
        organization: { name: expect.any(String) as string },
      },
      {
        change: 'VERIFIED',
        actor: 'STAFF',
        staffName: null,
        organization: { name: expect.any(String) as string },
      },
    ]);
  });

  it('another representative sees none of it, nor that there is one', async () => {
    const { canaries, representations, text } = await everything(MOTHER);
    expect(canaries).toEqual([]);
    expect(text).not.toMatch(/Иной|\+79998887766/);
    expect(text).not.toContain(father);
    expect(representations.totalCount).toBe(1);
  });

  it('the representative sees their own documents, masked', async () => {
    const { representations } = await everything(MOTHER);
    const [own] = representations.nodes;
    expect(own?.documents).toEqual([
      {
        kind: 'PASSPORT',
        number: expect.stringMatching(/^•{9}\d\d$/) as string,
        issuer: null,
        issuedOn: null,
      },
      {
        kind: 'BIRTH_CERTIFICATE',
        number: expect.stringMatching(/^•{6}\d\d$/) as string,
        issuer: null,
        issuedOn: null,
      },
    ]);
  });

  it('a privacy officer sees who acted, and no documents', async () => {
    const { canaries, of } = await everything(reception.privacyOfficer);
    expect(canaries).toEqual(['canary-STAFF']);
    expect(of(father)?.documents).toBeNull();
  });
});

describe('a cursor of the representations', () => {
  const PAGE = `query ($id: ID!, $after: String) { patient(id: $id) { representations(first: 1, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id } } } }`;
  const HISTORY = `query ($id: ID!, $after: String) { patient(id: $id) { representations { nodes { id
    history(first: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { change } } } } } }`;
  const page = (caller: Person, after: string | null, patient = TEEN) =>
    reception.ask(caller.accountId, PAGE, { id: patient.personId, after });

  it('opens for its owner, and for nobody else', async () => {
    const { data } = await page(reception.registrar, null);
    interface Page {
      readonly patient: {
        readonly representations: { readonly pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
    }
    const { endCursor, hasNextPage } = (data as unknown as Page).patient.representations.pageInfo;
    expect(hasNextPage).toBe(true);
    expect((await page(reception.registrar, endCursor)).errors).toBeUndefined();
    for (const other of [TEEN, MOTHER, reception.secondRegistrar]) {
      const replayed = await page(other, endCursor);
      expect(replayed.errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'BAD_USER_INPUT', argument: 'after' },
      ]);
      expect(replayed.data).toEqual({ patient: { representations: null } });
    }
    const ofAnother = await page(reception.registrar, endCursor, persona('adult'));
    expect(ofAnother.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('of one history opens no other', async () => {
    const first = (await reception.ask(reception.registrar.accountId, HISTORY, {
      id: TEEN.personId,
      after: null,
    })) as {
      data: { patient: { representations: { nodes: { history: { pageInfo: { endCursor: string } } }[] } } };
    };
    const cursors = first.data.patient.representations.nodes.map(({ history }) => history.pageInfo.endCursor);
    const { errors } = await reception.ask(reception.registrar.accountId, HISTORY, {
      id: TEEN.personId,
      after: cursors[0],
    });
    expect(errors).toHaveLength(1);
  });
});
