import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import type { ObservationTable } from '../../../subgraphs/lab-results/data/tables.ts';
import type { SecurityLabel } from '../../../subgraphs/lab-results/domain/result.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(() => laboratory.close());

const OBSERVATION = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Observation {
  quantity { value comparator unit code } text referenceRange { low high text } interpretation securityLabels
  identifiers { system value } patient { id }
} } }`;

async function read(persona: 'adult' | 'doctor', id: string): Promise<unknown> {
  const of = [{ __typename: 'Observation', id }];
  const { _entities } = await laboratory.data<{ _entities: readonly unknown[] }>(persona, OBSERVATION, {
    of,
  });
  return _entities[0];
}

describe('an observation', () => {
  it.each(['5.40', '52.98358450460521', '0.1000000000000000055511151231257827', '1e-3'])(
    'says %s as the laboratory wrote it',
    async (quantity_value) => {
      const facts = {
        quantity_value,
        quantity_unit: 'ммоль/л',
        quantity_code: 'mmol/L',
        reference_low: '3.90',
      };
      expect(await read('adult', await laboratory.observation(facts))).toMatchObject({
        quantity: { value: quantity_value, comparator: null, unit: 'ммоль/л', code: 'mmol/L' },
        referenceRange: { low: '3.90', high: null, text: null },
      });
    },
  );

  it('has no quantity where its value is in words', async () => {
    const id = await laboratory.observation({ value_text: 'не обнаружено' });
    expect(await read('adult', id)).toMatchObject({
      quantity: null,
      referenceRange: null,
      text: 'не обнаружено',
    });
  });

  it.each<[own: readonly SecurityLabel[], ofReport: readonly SecurityLabel[], isOrdinary: boolean]>([
    [['N'], ['N'], true],
    [['N'], ['HIV'], false],
    [['N'], [], false],
    [['HIV'], ['N'], false],
    [[], ['N'], false],
  ])('labelled %j in a report labelled %j: the stricter counts', async (own, ofReport, isOrdinary) => {
    const id = await laboratory.observation({ security_labels: own });
    await laboratory.deliver(await laboratory.report({ security_labels: ofReport }), [id]);
    expect(await read('adult', id)).toMatchObject({ securityLabels: own });
    expect((await read('doctor', id)) !== null).toBe(isOrdinary);
  });
});

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

describe('the observations of a report', () => {
  const OF_REPORT = `query ($id: ID!, $first: Int! = 20, $after: String) { diagnosticReport(id: $id) {
    observations(first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor } }
  } }`;
  const listed = async (persona: 'adult' | 'doctor', id: string, args: object = {}) => {
    const { diagnosticReport } = await laboratory.data<{
      diagnosticReport: { observations: Listed & { pageInfo: { endCursor: string } } };
    }>(persona, OF_REPORT, { id, ...args });
    return diagnosticReport.observations;
  };

  it('stand in the order of the report, on every page', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.unshift(await laboratory.observation());
    const report = await laboratory.report();
    await laboratory.deliver(report, ids);
    const first = await listed('adult', report, { first: 2 });
    const rest = await listed('adult', report, { after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(ids);
    expect([first.totalCount, rest.totalCount]).toEqual([5, 5]);
  });

  it('leave out, and do not count, the one that is more sensitive than its report', async () => {
    const [plain, sensitive] = [
      await laboratory.observation(),
      await laboratory.observation({ security_labels: ['STD'] }),
    ];
    const report = await laboratory.report();
    await laboratory.deliver(report, [sensitive, plain]);
    expect(await listed('doctor', report)).toMatchObject({ totalCount: 1, nodes: [{ id: plain }] });
    expect(await listed('adult', report)).toMatchObject({ totalCount: 2 });
  });
});

describe('the observations of a patient', () => {
  const OF_PATIENT = `query ($of: [_Any!]!, $code: String) { _entities(representations: $of) { ... on Patient {
    observations(first: 100, code: $code) { totalCount nodes { id } }
  } } }`;
  const listed = async (persona: 'adult' | 'doctor', code: string | null = null) => {
    const of = [{ __typename: 'Patient', id: personId('adult') }];
    const { _entities } = await laboratory.data<{ _entities: readonly [{ observations: Listed }] }>(
      persona,
      OF_PATIENT,
      { of, code },
    );
    return _entities[0].observations;
  };
  const coded = (facts: Partial<ObservationTable>) =>
    laboratory.observation({ code_system: 'http://loinc.org', code: '2345-7', ...facts });

  it('hold those that stand in no report, the latest first, and follow one code', async () => {
    const older = await coded({ sorted_at: new Date('2026-01-01T00:00:00Z') });
    const newer = await coded({ sorted_at: new Date('2026-02-01T00:00:00Z') });
    const sensitive = await coded({ security_labels: ['HIV'], sorted_at: new Date('2026-03-01T00:00:00Z') });
    await coded({ hidden_at: new Date() });
    await coded({ code_system: 'urn:test:local' });
    expect((await listed('adult', '2345-7')).nodes.map(({ id }) => id).slice(0, 3)).toEqual(
      expect.arrayContaining([sensitive]),
    );
    const mine = (await listed('doctor', '2345-7')).nodes.map(({ id }) => id);
    expect(mine.indexOf(newer)).toBeLessThan(mine.indexOf(older));
    expect(mine).toEqual(expect.arrayContaining([newer, older]));
    expect(mine).not.toContain(sensitive);
  });

  it('count as many as they hold', async () => {
    for (const persona of ['adult', 'doctor'] as const) {
      const { totalCount, nodes } = await listed(persona);
      expect(nodes).toHaveLength(totalCount);
    }
  });
});
