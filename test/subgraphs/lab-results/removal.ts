import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { accountOf } from '../../support/demo.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

const HIDE = `mutation ($input: HideResultInput!) { hideResult(input: $input) {
  __typename
  ... on ResultHidden { resultId hiddenAt patient { id } }
  ... on ResultAlreadyHidden { resultId hiddenAt }
  ... on ResultNotFound { resultId }
} }`;

const RESTORE = `mutation ($input: RestoreResultInput!) { restoreResult(input: $input) {
  __typename
  ... on ResultRestored { resultId restoredAt patient { id } }
  ... on ResultNotHidden { resultId }
  ... on ResultNotFound { resultId }
} }`;

const HIDINGS = `query ($id: ID!, $filter: ResultHidingFilter, $first: Int! = 20, $after: String) {
  resultHidings(patientId: $id, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor }
    nodes {
      resultId resultKind category state hiddenAt hiddenBy organization { id } paper { number writtenOn }
      identityDocument { kind number } restoredAt restoredAtOrganization { id } restorationPaper { number writtenOn }
      restorationIdentityDocument { kind number } patient { id }
    }
  } }`;

const REPORT = `query ($id: ID!) {
  diagnosticReport(id: $id) { id observations { totalCount nodes { id } } }
}`;

const CHART = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  diagnosticReports { totalCount nodes { id } } observations(first: 100) { totalCount nodes { id } } } } }`;

const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on DiagnosticReport { id } ... on Observation { id } } }`;

export const PAPER = {
  number: '14-02/87',
  writtenOn: '2026-11-19',
  identityDocument: { kind: 'PASSPORT', number: '4509 123456' },
};

export const NOBODY = '00000000-0000-7000-8000-000000000000';

export interface Outcome {
  readonly __typename: string;
  readonly resultId: string;
  readonly hiddenAt?: string;
  readonly restoredAt?: string;
}

export interface Hidings {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
  readonly nodes: readonly (Readonly<Record<string, unknown>> & { readonly resultId: string })[];
}

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** What a persona finds of a patient. */
export interface Found {
  readonly reports: readonly string[];
  readonly observations: readonly string[];
}

/** A laboratory whose results can be removed from the portal. */
export interface Removal extends Laboratory {
  /** A report of a patient with one observation. */
  reported(patient: string): Promise<{ readonly report: string; readonly observation: string }>;
  hide(persona: PersonaName, resultId: string, fields?: object): Promise<Outcome>;
  restore(persona: PersonaName, resultId: string, fields?: object): Promise<Outcome>;
  /** Codes and reasons or arguments of what is refused. */
  refusedHiding(persona: PersonaName, resultId: string, fields?: object): Promise<readonly unknown[]>;
  refusedRestoring(persona: PersonaName, resultId: string, fields?: object): Promise<readonly unknown[]>;
  hidings(persona: PersonaName, patient: string, variables?: object): Promise<Hidings>;
  /** By their lists, which have to count what they hold; null where the persona does not know the patient. */
  found(persona: PersonaName, patient: string): Promise<Found | null>;
  /** Whether a report is there by its id, and as an entity, with how many observations; null where it is not. */
  reportSeen(persona: PersonaName, id: string): Promise<number | null>;
  /** Whether an observation is there as an entity. */
  observationSeen(persona: PersonaName, id: string): Promise<boolean>;
  /** The acts on results in a patient's access log, in order. */
  actsOn(patient: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

export async function openRemoval(): Promise<Removal> {
  const laboratory = await openLaboratory();
  const refusals = async (persona: PersonaName, document: string, input: object) => {
    const { errors = [] } = await laboratory.ask(accountOf(persona), document, { input });
    return errors.map(({ extensions: { code, reason, argument } }) => [code, reason ?? argument]);
  };
  const entity = async (persona: PersonaName, __typename: string, id: string) => {
    const of = [{ __typename, id }];
    const { _entities } = await laboratory.data<{ _entities: [object | null] }>(persona, ENTITIES, { of });
    return _entities[0] !== null;
  };
  const toHide = (resultId: string, fields?: object) => ({ resultId, idempotencyKey: newId(), ...fields });
  const toRestore = (resultId: string, fields?: object) => ({ ...toHide(resultId), paper: PAPER, ...fields });

  return {
    ...laboratory,
    async reported(patient) {
      const ofPatient = { patient_id: personId(patient) };
      const [report, observation] = [
        await laboratory.report(ofPatient),
        await laboratory.observation(ofPatient),
      ];
      await laboratory.deliver(report, [observation]);
      return { report, observation };
    },
    async hide(persona, resultId, fields) {
      const input = toHide(resultId, fields);
      return (await laboratory.data<{ hideResult: Outcome }>(persona, HIDE, { input })).hideResult;
    },
    async restore(persona, resultId, fields) {
      const input = toRestore(resultId, fields);
      return (await laboratory.data<{ restoreResult: Outcome }>(persona, RESTORE, { input })).restoreResult;
    },
    refusedHiding: (persona, resultId, fields) => refusals(persona, HIDE, toHide(resultId, fields)),
    refusedRestoring: (persona, resultId, fields) => refusals(persona, RESTORE, toRestore(resultId, fields)),
    async hidings(persona, patient, variables) {
      const asked = { id: personId(patient), ...variables };
      return (await laboratory.data<{ resultHidings: Hidings }>(persona, HIDINGS, asked)).resultHidings;
    },
    async found(persona, patient) {
      const of = [{ __typename: 'Patient', id: personId(patient) }];
      const { _entities } = await laboratory.data<{
        _entities: [{ readonly diagnosticReports: List; readonly observations: List } | null];
      }>(persona, CHART, { of });
      const [chart] = _entities;
      return chart && { reports: idsIn(chart.diagnosticReports), observations: idsIn(chart.observations) };
    },
    async reportSeen(persona, id) {
      const { diagnosticReport: report } = await laboratory.data<{
        diagnosticReport: { readonly observations: List } | null;
      }>(persona, REPORT, { id });
      if ((await entity(persona, 'DiagnosticReport', id)) !== (report !== null))
        throw new Error('The report is there through one door and not through the other.');
      return report && idsIn(report.observations).length;
    },
    observationSeen: (persona, id) => entity(persona, 'Observation', id),
    async actsOn(patient) {
      const { rows } = await sql<{ readonly event: Readonly<Record<string, unknown>> }>`
        select event from audit.access_event where patient_id = ${personId(patient)}
          and event ->> 'action' in ('HIDE_RESULT', 'RESTORE_RESULT') order by sequence`.execute(
        laboratory.admin,
      );
      return rows.map(({ event }) => event);
    },
  };
}

function idsIn({ totalCount, nodes }: List): readonly string[] {
  if (totalCount !== nodes.length)
    throw new Error(`The list counts ${totalCount} and holds ${nodes.length}.`);
  return nodes.map(({ id }) => id);
}
