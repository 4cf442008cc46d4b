import { afterAll, beforeAll, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(() => laboratory.close());

const CHARTS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  diagnosticReports(first: 5) { totalCount nodes {
    identifiers { value } basedOn { id }
    observations(first: 50) { totalCount nodes { quantity { value } } }
  } }
} } }`;

it.each([
  ['doctor', ['adult', 'daughter', 'teen']],
  ['parent', ['daughter', 'teen']],
] as const)(
  'asks once per list for all patients of %s, whose kinds of rows differ',
  async (persona, patients) => {
    const of = patients.map((patient) => ({ __typename: 'Patient', id: personId(patient) }));
    laboratory.takeStatements();
    const { _entities } = await laboratory.data<{
      _entities: readonly {
        diagnosticReports: { nodes: readonly { observations: { totalCount: number } }[] };
      }[];
    }>(persona, CHARTS, { of });
    for (const { diagnosticReports } of _entities)
      expect(diagnosticReports.nodes.some(({ observations }) => observations.totalCount > 0)).toBe(true);

    const statements = laboratory.takeStatements();
    const asked = (table: string) => statements.filter((statement) => statement.includes(table)).length;
    expect({
      reports: asked('from diagnostic_report r'),
      observations: asked('from diagnostic_report_observation m'),
      identifiers: asked('diagnostic_report_identifier'),
      referrals: asked('from "service_request"'),
      // Facts about caller and patients, and the access log.
      all: statements.length,
    }).toEqual({ reports: 1, observations: 1, identifiers: 1, referrals: 1, all: 6 });
  },
);
