import { afterAll, beforeAll, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { dataOf } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const DAUGHTER = { id: personId('daughter') };
const REPORTS = `query ($id: ID!) { patient(id: $id) { diagnosticReports { totalCount nodes { id } } } }`;
const HIDE = `mutation ($input: HideResultInput!) { hideResult(input: $input) {
  __typename ... on ResultHidden { patient { name { given } diagnosticReports { totalCount } } } } }`;
const RESTORE = `mutation ($input: RestoreResultInput!) { restoreResult(input: $input) {
  __typename ... on ResultRestored { patient { name { given } } } } }`;
const HIDDEN = `query ($id: ID!) { resultHidings(patientId: $id, filter: { state: HIDDEN }) {
  totalCount nodes { resultId hiddenBy patient { name { given } } } } }`;
const LOG = `query ($id: ID!) { patient(id: $id) { accessLog(first: 100) { nodes { action permitted actor { role } } } } }`;

interface Reports {
  readonly patient: {
    readonly diagnosticReports: { readonly totalCount: number; readonly nodes: readonly { id: string }[] };
  };
}

const reportsFor = async (persona: PersonaName) =>
  dataOf(await house.ask<Reports>(persona, REPORTS, DAUGHTER)).patient.diagnosticReports;

it('a mother removes her daughter’s result; reception restores it on her request, and both acts are in the log', async () => {
  const before = await reportsFor('parent');
  const doctorsBefore = (await reportsFor('doctor')).totalCount;
  const [removed] = (await reportsFor('doctor')).nodes;
  const resultId = removed?.id ?? '';

  const hidden = await house.ask('parent', HIDE, { input: { resultId, idempotencyKey: 'hide' } });
  expect(dataOf(hidden)).toMatchObject({
    hideResult: {
      __typename: 'ResultHidden',
      patient: { diagnosticReports: { totalCount: before.totalCount - 1 } },
    },
  });
  expect((await reportsFor('doctor')).totalCount).toBe(doctorsBefore - 1);

  expect(dataOf(await house.ask('registrar', HIDDEN, DAUGHTER))).toMatchObject({
    resultHidings: { totalCount: 1, nodes: [{ resultId, hiddenBy: 'REPRESENTATIVE' }] },
  });
  const paper = {
    number: '87',
    writtenOn: '2026-11-20',
    identityDocument: { kind: 'PASSPORT', number: '4509 123456' },
  };
  const input = { resultId, paper, idempotencyKey: 'restore' };
  expect(dataOf(await house.ask('registrar', RESTORE, { input }))).toMatchObject({
    restoreResult: { __typename: 'ResultRestored' },
  });
  expect(await reportsFor('parent')).toEqual(before);

  const { patient } = dataOf(
    await house.ask<{ patient: { accessLog: { nodes: readonly object[] } } }>('parent', LOG, DAUGHTER),
  );
  expect(patient.accessLog.nodes).toEqual(
    expect.arrayContaining([
      { action: 'HIDE_RESULT', permitted: true, actor: { role: 'PERSON' } },
      { action: 'RESTORE_RESULT', permitted: true, actor: { role: 'REGISTRAR' } },
    ]),
  );
});
