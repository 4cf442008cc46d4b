import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { personaNamed, type PersonaName } from '../../../demo/personas.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(() => laboratory.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly code: { readonly display: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const REPORTS = `query ($of: [_Any!]!, $first: Int! = 20, $after: String, $category: [DiagnosticCategory!]) {
  _entities(representations: $of) { ... on Patient {
    diagnosticReports(first: $first, after: $after, category: $category) {
      totalCount nodes { id code { display } } pageInfo { hasNextPage endCursor }
    }
  } }
}`;

async function reportsOf(patient: string, persona: PersonaName, args: Record<string, unknown> = {}) {
  const of = [{ __typename: 'Patient', id: personId(patient) }];
  const { _entities } = await laboratory.data<{
    _entities: readonly [{ readonly diagnosticReports: Page } | null];
  }>(persona, REPORTS, { of, ...args });
  return _entities[0]?.diagnosticReports ?? null;
}

/** How many reports a persona's list of a patient holds, by its own count and by its rows. */
async function countsOf(patient: string, persona: PersonaName) {
  const page = await reportsOf(patient, persona);
  return page && [page.totalCount, page.nodes.length];
}

describe('a list of reports', () => {
  it.each<[persona: PersonaName, patient: string, what: string, reports: number]>([
    ['adult', 'adult', 'everything, sensitive results too, but what she has hidden', 3],
    ['doctor', 'adult', 'what her referral covers, and nothing sensitive that it was not made for', 2],
    ['parent', 'daughter', 'everything of a child of nine, whatever its kind', 2],
    ['doctor', 'daughter', 'laboratory results, as her referral says, and no ultrasound', 1],
    ['teen', 'teen', 'everything of his own', 3],
    ['parent', 'teen', 'what is labelled ordinary: neither sensitive nor unlabelled results', 1],
    ['guardian', 'ward', 'everything of an adult without capacity', 1],
    ['attorney', 'elder', 'what is labelled ordinary', 1],
  ])('shows %s of %s %s', async (persona, patient, _, reports) => {
    expect(await countsOf(patient, persona)).toEqual([reports, reports]);
  });

  it.each<[persona: PersonaName, patient: string]>([
    ['stranger', 'daughter'],
    ['former-parent', 'grown-daughter'],
    ['other-doctor', 'adult'],
    ['doctor', 'neighbour'],
    ['insurer', 'adult'],
    ['adult', 'daughter'],
  ])('is not there for %s, to whom %s looks like nobody', async (persona, patient) => {
    expect(await countsOf(patient, persona)).toBeNull();
  });

  it.each<PersonaName>(['registrar', 'privacy-officer', 'lab'])(
    'is closed to %s, who may know the patient and no result',
    async (persona) => {
      const of = [{ __typename: 'Patient', id: personId('adult') }];
      const { data, errors } = await laboratory.ask(personaNamed(persona).accountId, REPORTS, { of });
      expect(data).toEqual({ _entities: [{ diagnosticReports: null }] });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    },
  );

  it('does not hold what is not released', async () => {
    const ofElder = { patient_id: personId('elder') };
    const [held, released] = [
      await laboratory.report({ ...ofElder, released_at: null }),
      await laboratory.report(ofElder),
    ];
    const page = await reportsOf('elder', 'attorney');
    const ids = page?.nodes.map(({ id }) => id);
    expect(ids).not.toContain(held);
    expect(ids).toContain(released);
    expect(page?.totalCount).toBe(2);
  });

  it('narrows to categories, its count too', async () => {
    const page = await reportsOf('daughter', 'parent', { category: ['INSTRUMENTAL'] });
    expect(page).toMatchObject({
      totalCount: 1,
      nodes: [{ code: { display: expect.stringContaining('УЗИ') as unknown } }],
    });
  });

  it('comes page by page, the latest first, and never skips or repeats a row', async () => {
    const whole = await reportsOf('adult', 'adult');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page | null = await reportsOf('adult', 'adult', { first: 2, after });
      expect(page?.totalCount).toBe(3);
      seen.push(...(page?.nodes.map(({ id }) => id) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole?.nodes.map(({ id }) => id));
  });

  it('opens a cursor for nobody but its owner, and in no other list', async () => {
    const page = await reportsOf('adult', 'adult', { first: 1 });
    const after = page?.pageInfo.endCursor;
    expect(await reportsOf('adult', 'adult', { after })).toMatchObject({ totalCount: 3 });
    await expect(reportsOf('adult', 'doctor', { after })).rejects.toThrow('no cursor of this list');
    await expect(reportsOf('adult', 'adult', { after, category: ['LABORATORY'] })).rejects.toThrow(
      'no cursor',
    );
  });
});

describe('a report by its id', () => {
  const REPORT =
    'query ($id: ID!) { diagnosticReport(id: $id) { id restricted securityLabels performer { id } } }';
  const read = (persona: PersonaName, id: string) =>
    laboratory.ask(personaNamed(persona).accountId, REPORT, { id });

  it('is there for whoever may know it', async () => {
    const id = await laboratory.report({ security_labels: ['HIV'] });
    expect(await read('adult', id)).toMatchObject({
      data: { diagnosticReport: { id, restricted: true, securityLabels: ['HIV'] } },
    });
  });

  it.each<[string, () => Promise<string>]>([
    ['restricted', () => laboratory.report({ security_labels: ['HIV'] })],
    ['unlabelled', () => laboratory.report({ security_labels: [] })],
    ['hidden', () => laboratory.report({ hidden_at: new Date() })],
    ['not released', () => laboratory.report({ released_at: null })],
    ['somebody else’s', () => laboratory.report({ patient_id: personId('neighbour') })],
  ])('looks to a clinician like no report where it is %s', async (_, makeReport) => {
    const nobody = await read('doctor', '00000000-0000-7000-8000-000000000000');
    expect(JSON.stringify(await read('doctor', await makeReport()))).toBe(JSON.stringify(nobody));
    expect(nobody).toEqual({ data: { diagnosticReport: null } });
  });

  it('is no fault where the id is none of ours', async () => {
    expect(await read('adult', '1; drop table observation')).toEqual({ data: { diagnosticReport: null } });
  });
});
