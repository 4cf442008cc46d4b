import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_LAB } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import {
  storeObservations,
  storeReportContents,
  storeReports,
} from '../../../subgraphs/lab-results/data/stored-results.repository.ts';
import type {
  DiagnosticReportTable,
  LabResultsDatabase,
  ObservationTable,
} from '../../../subgraphs/lab-results/data/tables.ts';
import { labResults } from '../../../subgraphs/lab-results/subgraph.ts';
import { accountOf, DEMO } from '../../support/demo.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

const TODAY = new Date('2026-11-20T09:00:00+03:00');

/** The lab-results subgraph over the demo, and a laboratory that delivers results of Olga, an adult. */
export interface Laboratory extends TestSubgraph {
  readonly tables: Kysely<LabResultsDatabase>;
  report(facts?: Partial<DiagnosticReportTable>): Promise<string>;
  observation(facts?: Partial<ObservationTable>): Promise<string>;
  /** Delivers a report (again), saying what it holds. */
  deliver(reportId: string, observationIds: readonly string[]): Promise<void>;
  /** What a document answers without errors. */
  data<Data>(persona: PersonaName, document: string, variables?: Record<string, unknown>): Promise<Data>;
}

export async function openLaboratory(): Promise<Laboratory> {
  const subgraph = await startTestSubgraph(labResults, { template: DEMO });
  const tables = subgraph.database<LabResultsDatabase>('lab_results');
  return {
    ...subgraph,
    tables,
    async report(facts) {
      const row = { ...RESULT, id: newId(), conclusion: null, ...facts };
      await storeReports(tables, [{ row, identifiers: [] }]);
      return row.id;
    },
    async observation(facts) {
      const row = { ...RESULT, ...NO_VALUE, id: newId(), ...facts };
      await storeObservations(tables, [{ row, identifiers: [] }]);
      return row.id;
    },
    async deliver(reportId, observationIds) {
      await storeReportContents(tables, [{ reportId, observationIds }], TODAY);
    },
    async data<Data>(persona: PersonaName, document: string, variables?: Record<string, unknown>) {
      const { data, errors } = await subgraph.ask(accountOf(persona), document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
  };
}

const RESULT = {
  patient_id: personId('adult'),
  organization_id: DEMO_LAB.id,
  status: 'FINAL' as const,
  category: 'LABORATORY' as const,
  code_system: null,
  code: null,
  code_display: null,
  effective_at: TODAY,
  issued_at: TODAY,
  sorted_at: TODAY,
  security_labels: ['N' as const],
  based_on: null,
  released_at: TODAY,
  hidden_at: null,
};

const NO_VALUE = {
  quantity_value: null,
  quantity_comparator: null,
  quantity_unit: null,
  quantity_code: null,
  value_text: null,
  reference_low: null,
  reference_high: null,
  reference_text: null,
  interpretation: null,
};
