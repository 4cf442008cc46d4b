import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { accountOf } from '../../support/demo.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

const BREAK = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) {
  __typename
  ... on GlassBroken { emergencyAccessId openedAt validUntil
    patient { diagnosticReports { totalCount nodes { securityLabels } } } }
  ... on PatientNotFound { patientId }
} }`;

const REVIEW = `mutation ($input: ReviewEmergencyAccessInput!) { reviewEmergencyAccess(input: $input) {
  __typename
  ... on EmergencyAccessReviewed { emergencyAccess { state verdict note reviewedAt } }
  ... on EmergencyAccessReviewedBefore { emergencyAccess { state verdict note } }
  ... on OwnEmergencyAccess { id }
  ... on EmergencyAccessNotFound { id }
} }`;

const QUEUE = `query ($filter: EmergencyAccessFilter, $first: Int! = 20, $after: String) {
  emergencyAccesses(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id state patient { id } } pageInfo { endCursor } } }`;

export const REASON = { reason: 'LIFE_THREAT', explanation: 'Без сознания после аварии' };

export interface Broken {
  readonly __typename: string;
  readonly emergencyAccessId: string;
  readonly openedAt: string;
  readonly validUntil: string;
  readonly patient: {
    readonly diagnosticReports: { readonly totalCount: number; readonly nodes: readonly object[] };
  };
}

export interface Queue {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly state: string; readonly patient: object | null }[];
  readonly pageInfo: { readonly endCursor: string };
}

type AccessEvent = Readonly<Record<string, unknown>>;

/** A laboratory whose glass can be broken. */
export interface Ward extends Laboratory {
  breakGlass(persona: PersonaName, patient: string, fields?: object): Promise<Broken>;
  review(persona: PersonaName, id: string, fields?: object): Promise<{ readonly __typename: string }>;
  queue(persona: PersonaName, variables?: Record<string, unknown>): Promise<Queue>;
  /** Codes and reasons or arguments of what is refused. */
  refused(persona: PersonaName, act: 'break' | 'review', input: object): Promise<readonly unknown[]>;
  /** How many results of a patient the clinician sees; null where they do not know the patient. */
  resultsOf(persona: PersonaName, patient: string): Promise<number | null>;
  /** What was posted about a patient, in order. */
  noticesAbout(patient: string): Promise<readonly object[]>;
  /** The access events about a patient, in order. */
  eventsAbout(patient: string): Promise<readonly AccessEvent[]>;
  eventsOfPatient(patientId: string): Promise<readonly AccessEvent[]>;
}

export async function openWard(): Promise<Ward> {
  const laboratory = await openLaboratory();
  const { admin } = laboratory;

  async function eventsOfPatient(patientId: string): Promise<readonly AccessEvent[]> {
    const { rows } = await sql<{ readonly event: AccessEvent }>`
      select event from audit.access_event where patient_id = ${patientId} order by sequence`.execute(admin);
    return rows.map(({ event }) => event);
  }

  return {
    ...laboratory,
    async breakGlass(persona, patient, fields) {
      const input = { patientId: personId(patient), ...REASON, idempotencyKey: newId(), ...fields };
      return (await laboratory.data<{ breakGlass: Broken }>(persona, BREAK, { input })).breakGlass;
    },
    async review(persona, id, fields) {
      const input = { id, verdict: 'JUSTIFIED', ...fields };
      const { reviewEmergencyAccess } = await laboratory.data<{
        reviewEmergencyAccess: { readonly __typename: string };
      }>(persona, REVIEW, { input });
      return reviewEmergencyAccess;
    },
    queue: async (persona, variables) =>
      (await laboratory.data<{ emergencyAccesses: Queue }>(persona, QUEUE, variables)).emergencyAccesses,
    async refused(persona, act, input) {
      const { errors = [] } = await laboratory.ask(accountOf(persona), act === 'break' ? BREAK : REVIEW, {
        input,
      });
      return errors.map(({ extensions: { code, reason, argument } }) => [code, reason ?? argument]);
    },
    async resultsOf(persona, patient) {
      const of = [{ __typename: 'Patient', id: personId(patient) }];
      const chart =
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { diagnosticReports { totalCount } } } }';
      const { data } = await laboratory.ask(accountOf(persona), chart, { of });
      const [found] = (data as { _entities: { diagnosticReports: { totalCount: number } | null }[] })
        ._entities;
      return found?.diagnosticReports?.totalCount ?? null;
    },
    async noticesAbout(patient) {
      const { rows } = await sql<object>`
        select kind, audience, organization_id, role, details from notice.notice
        where patient_id = ${personId(patient)} order by posted_at, audience, organization_id`.execute(admin);
      return rows;
    },
    eventsAbout: (patient) => eventsOfPatient(personId(patient)),
    eventsOfPatient,
  };
}
