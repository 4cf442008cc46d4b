import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import type { DiagnosticReportTable } from '../../../subgraphs/lab-results/data/tables.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(() => laboratory.close());

const DAY = new Date('2026-11-20T09:00:00+03:00');

interface Listed {
  readonly _entities: readonly [
    {
      readonly observations: { readonly nodes: readonly { readonly id: string }[] };
      readonly diagnosticReports: {
        readonly nodes: readonly {
          readonly id: string;
          readonly observations: { readonly nodes: readonly { readonly id: string }[] };
        }[];
      };
    },
  ];
}

const CHART = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  observations(first: 100) { nodes { id } }
  diagnosticReports(first: 100) { nodes { id observations { nodes { id } } } }
} } }`;

async function chartOf(persona: 'adult' | 'doctor') {
  const of = [{ __typename: 'Patient', id: personId('adult') }];
  const { _entities } = await laboratory.data<Listed>(persona, CHART, { of });
  const [{ observations, diagnosticReports }] = _entities;
  return {
    observations: observations.nodes.map(({ id }) => id),
    of: (reportId: string) =>
      diagnosticReports.nodes.find(({ id }) => id === reportId)?.observations.nodes.map(({ id }) => id),
  };
}

describe('an observation that a correction leaves out of its report', () => {
  it.each<[string, Partial<DiagnosticReportTable>]>([
    ['hidden by the patient', { hidden_at: DAY }],
    ['not yet released', { released_at: null }],
  ])('stays out of sight where the report is %s', async (_, guard) => {
    const report = await laboratory.report(guard);
    const [kept, dropped] = [await laboratory.observation(), await laboratory.observation()];
    await laboratory.deliver(report, [kept, dropped]);
    await laboratory.deliver(report, [kept]);
    const { observations } = await chartOf('adult');
    expect(observations).not.toContain(dropped);
    expect(observations).not.toContain(kept);
  });

  it.each<[string, Partial<DiagnosticReportTable>]>([
    ['labelled HIV', { security_labels: ['HIV'] }],
    ['not labelled', { security_labels: [] }],
  ])('stays restricted where the report is %s', async (_, guard) => {
    const report = await laboratory.report(guard);
    const dropped = await laboratory.observation();
    await laboratory.deliver(report, [dropped]);
    await laboratory.deliver(report, []);
    expect((await chartOf('doctor')).observations).not.toContain(dropped);
    expect((await chartOf('adult')).observations).toContain(dropped);
  });

  it('is not in the report any more, and is again once it is delivered so, in its new place', async () => {
    const report = await laboratory.report();
    const [first, second] = [await laboratory.observation(), await laboratory.observation()];
    await laboratory.deliver(report, [first, second]);
    await laboratory.deliver(report, [second]);
    expect((await chartOf('adult')).of(report)).toEqual([second]);
    await laboratory.deliver(report, [second, first]);
    expect((await chartOf('adult')).of(report)).toEqual([second, first]);
    expect((await chartOf('doctor')).observations).toEqual(expect.arrayContaining([first, second]));
  });
});
