import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { DashboardDocument, type DashboardQuery } from '../../schema/operations/generated/portal.ts';
import { dataOf, refusalsIn } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type DashboardPatient = NonNullable<NonNullable<DashboardQuery['me']>['patients']>['nodes'][number];

/** What a person sees on the start page of one patient, in a few words. */
interface Page {
  readonly patient: string | null | undefined;
  readonly appointments: readonly string[];
  readonly results: readonly string[];
  readonly consents: readonly string[];
  readonly claims: readonly string[];
}

function pageOf({ name, appointments, diagnosticReports, consents, claims }: DashboardPatient): Page {
  const reports = diagnosticReports?.nodes ?? [];
  expect(appointments?.totalCount).toBe(appointments?.nodes.length);
  expect(diagnosticReports?.totalCount).toBe(reports.length);
  expect(claims?.totalCount).toBe(claims?.nodes.length);
  return {
    patient: name?.text,
    appointments: (appointments?.nodes ?? []).map(
      ({ start, practitioner }) => `${start?.slice(0, 10) ?? ''} ${practitioner?.name ?? ''}`,
    ),
    results: reports.map(
      ({ code, observations }) => `${code?.display ?? ''}: ${observations?.nodes.length ?? 0}`,
    ),
    consents: (consents?.nodes ?? []).map(({ scope, status }) => `${scope ?? ''} ${status ?? ''}`),
    claims: (claims?.nodes ?? []).map(({ number, status }) => `${number} ${status ?? ''}`),
  };
}

async function dashboardOf(persona: PersonaName): Promise<readonly Page[]> {
  const { me } = dataOf(await house.ask(persona, DashboardDocument));
  expect(me?.patients?.totalCount).toBe(me?.patients?.nodes.length);
  return (me?.patients?.nodes ?? []).map(pageOf);
}

const KIRILL_AS_HIS_MOTHER_SEES_HIM: Page = {
  patient: 'Лебедев Кирилл Андреевич',
  appointments: ['2026-11-27 Захарова Анна Борисовна'],
  results: ['Гормоны щитовидной железы: 2'],
  consents: ['PROCESSING ACTIVE'],
  claims: [],
};

describe('the dashboard, one query over all five subgraphs', () => {
  it('shows a mother both children, and of the son of 16 nothing that he keeps to himself', async () => {
    expect(await dashboardOf('parent')).toEqual([
      KIRILL_AS_HIS_MOTHER_SEES_HIM,
      {
        patient: 'Лебедева Алиса Андреевна',
        appointments: ['2026-11-25 Захарова Анна Борисовна'],
        results: ['УЗИ органов брюшной полости: 0', 'Общий анализ крови: 4'],
        consents: ['PROCESSING ACTIVE'],
        claims: [],
      },
    ]);
  });

  it('shows the teenager himself all of it', async () => {
    expect(await dashboardOf('teen')).toEqual([
      {
        ...KIRILL_AS_HIS_MOTHER_SEES_HIM,
        results: [
          'Биохимический анализ крови: 4',
          'Хламидии, выявление ДНК: 1',
          'Гормоны щитовидной железы: 2',
        ],
      },
    ]);
  });

  it('shows an adult her own, but for the result that she has hidden', async () => {
    expect(await dashboardOf('adult')).toEqual([
      {
        patient: 'Соколова Ольга Николаевна',
        appointments: ['2026-12-01 Захарова Анна Борисовна', '2026-11-24 Мельник Олег Юрьевич'],
        results: ['Антитела к ВИЧ: 1', 'Биохимический анализ крови: 4', 'Общий анализ крови: 4'],
        consents: ['PROCESSING ACTIVE'],
        claims: ['K8-2026-000142 AWAITING_DOCUMENTS', 'K8-2026-000117 PAID'],
      },
    ]);
  });

  it('shows a guardian the ward, claims included', async () => {
    expect(await dashboardOf('guardian')).toEqual([
      {
        patient: 'Орлов Павел Ильич',
        appointments: ['2026-11-26 Захарова Анна Борисовна'],
        results: ['Биохимический анализ крови: 4'],
        consents: ['PROCESSING ACTIVE'],
        claims: ['K8-2026-000133 UNDER_REVIEW'],
      },
    ]);
  });

  it('shows an attorney what the power names: no restricted result', async () => {
    expect(await dashboardOf('attorney')).toEqual([
      {
        patient: 'Кузнецова Тамара Ивановна',
        appointments: ['2026-11-30 Мельник Олег Юрьевич'],
        results: ['Биохимический анализ крови: 4'],
        consents: ['PROCESSING ACTIVE'],
        claims: [],
      },
    ]);
  });

  it.each<PersonaName>([
    'former-parent',
    'stranger',
    'doctor',
    'other-doctor',
    'registrar',
    'second-registrar',
    'privacy-officer',
    'insurer',
    'other-insurer',
    'lab',
  ])('shows %s nobody', async (persona) => {
    expect(await dashboardOf(persona)).toEqual([]);
  });
});

describe('what a teenager keeps to himself', () => {
  const firstReport = `query ($after: String) { me { patients { nodes { name { given } diagnosticReports(first: 1, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { code { display } }
  } } } } }`;
  interface FirstReport {
    readonly me: { readonly patients: { readonly nodes: readonly Listed[] } };
  }
  interface Listed {
    readonly name: { readonly given: string };
    readonly diagnosticReports: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly { readonly code: { readonly display: string } }[];
    };
  }
  const kirillAs = async (persona: PersonaName) => {
    const { me } = dataOf(await house.ask<FirstReport>(persona, firstReport));
    return me.patients.nodes.find(({ name }) => name.given === 'Кирилл')?.diagnosticReports;
  };

  it('is in no count and on no further page of his mother’s', async () => {
    expect(await kirillAs('teen')).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await kirillAs('parent')).toMatchObject({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      nodes: [{ code: { display: 'Гормоны щитовидной железы' } }],
    });
  });

  it('is not told by the referral that asks for it, which his mother does not find either', async () => {
    const query = `query ($id: ID!) { patient(id: $id) {
      serviceRequests { totalCount nodes { code { display } securityLabels } }
    } }`;
    const referralsAs = async (persona: PersonaName) =>
      dataOf(await house.ask(persona, query, { id: personId('teen') }));
    const ordinary = { code: { display: 'Общий анализ крови' }, securityLabels: ['N'] };
    const sensitive = { code: { display: 'Хламидии, выявление ДНК' }, securityLabels: ['STD'] };
    expect(await referralsAs('teen')).toEqual({
      patient: { serviceRequests: { totalCount: 2, nodes: [sensitive, ordinary] } },
    });
    expect(await referralsAs('parent')).toEqual({
      patient: { serviceRequests: { totalCount: 1, nodes: [ordinary] } },
    });
  });

  it('is not reached by his cursor, which opens for him alone', async () => {
    const after = (await kirillAs('teen'))?.pageInfo.endCursor;
    const his = dataOf(await house.ask<FirstReport>('teen', firstReport, { after }));
    expect(his.me.patients.nodes[0]?.diagnosticReports.nodes).toEqual([
      { code: { display: 'Хламидии, выявление ДНК' } },
    ]);
    const replayed = await house.ask('parent', firstReport, { after });
    expect(refusalsIn(replayed)).toEqual([
      'me.patients.nodes.0.diagnosticReports BAD_USER_INPUT after',
      'me.patients.nodes.1.diagnosticReports BAD_USER_INPUT after',
    ]);
    expect(replayed.text).not.toContain('Хламидии');
  });
});
