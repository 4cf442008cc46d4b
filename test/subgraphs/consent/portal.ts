import { sql, type Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { expect } from 'vitest';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { personaNamed } from '../../../demo/personas.ts';
import { BUILT_IN_ISSUER, type Caller } from '../../../subgraphs/_platform/caller.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { createPolicyFacts } from '../../../subgraphs/_platform/policy-facts.ts';
import { createAccess, type Question } from '../../../subgraphs/_platform/request-context.ts';
import type { Decision, LegalCapacity, Power, RepresentationKind } from '../../../subgraphs/_policy/types.ts';
import type { ConsentDatabase } from '../../../subgraphs/consent/data/tables.ts';
import { consent } from '../../../subgraphs/consent/subgraph.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { DEMO } from '../../support/demo.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

/** Somebody with an account. */
export interface Person {
  readonly personId: string;
  readonly accountId: string;
}

export const CHILD = '2017-05-17';
export const TEEN = '2010-05-17';
export const ADULT = '1990-05-17';

const LAST_YEAR = new Date('2025-12-01T09:00:00+03:00');

/** The consent subgraph over the demo's clinic, and people who have neither consented to nor blocked anything yet. */
export interface Portal extends TestSubgraph {
  readonly tables: Kysely<ConsentDatabase>;
  /** What the policy answers a caller at this moment, on the facts as the next request would read them. */
  decides(accountId: string, question: Question): Promise<Decision>;
  /** Notices about a patient, the first one first; without one, those about nobody in particular. */
  notices(patient: Person | null): Promise<readonly PostedNotice[]>;
  readonly registrar: Person;
  readonly privacyOfficer: Person;
  readonly stranger: Person;
  /** Registered at the demo's clinic, with an account that has accepted the terms. */
  patient(birthDate: string, legalCapacity?: LegalCapacity): Promise<Person>;
  /** Represents the patient, verified, since last year. */
  representativeOf(patient: Person, kind?: RepresentationKind, powers?: readonly Power[]): Promise<Person>;
  /** What a document answers without errors. */
  data<Data>(caller: Person, document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Codes and reasons or arguments of the errors that a document answers. */
  errors(caller: Person, document: string, variables?: Record<string, unknown>): Promise<readonly unknown[]>;
}

export interface PostedNotice {
  readonly kind: string;
  readonly audience: string;
  readonly role: string | null;
  readonly details: Record<string, string>;
}

export async function openPortal(): Promise<Portal> {
  const subgraph = await startTestSubgraph(consent, { template: DEMO });
  const identity = subgraph.database<IdentityDatabase>('identity');
  const tables = subgraph.database<ConsentDatabase>('consent');

  async function person(birthDate: string, legalCapacity: LegalCapacity = 'FULL'): Promise<Person> {
    const added = { personId: newId(), accountId: newId() };
    await insertRows(identity, 'person', [
      {
        id: added.personId,
        family: 'Иванов',
        given: 'Пётр',
        patronymic: null,
        birth_date: birthDate,
        sex: 'MALE' as const,
        deceased_at: null,
        legal_capacity: legalCapacity,
        phone: null,
        email: null,
      },
    ]);
    await insertRows(identity, 'account', [
      {
        id: added.accountId,
        role: 'PERSON' as const,
        person_id: added.personId,
        organization_id: null,
        practitioner_id: null,
        state: 'ACTIVE' as const,
      },
    ]);
    const versions = await tables.selectFrom('policy_terms').select('version').execute();
    await insertRows(
      tables,
      'terms_acceptance',
      versions.map(({ version }) => ({ account_id: added.accountId, version, accepted_at: LAST_YEAR })),
    );
    return added;
  }

  return {
    ...subgraph,
    tables,
    async decides(accountId, question) {
      const now = subgraph.clock.now();
      const facts = createPolicyFacts(tables, { ...CALLER, subject: accountId }, now);
      return createAccess(facts, now).decide(question);
    },
    async notices(patient) {
      const { rows } = await sql<PostedNotice>`
        select kind, audience, role, details from notice.notice
        where patient_id is not distinct from ${patient?.personId ?? null}::uuid
        order by posted_at, kind, audience, role`.execute(subgraph.database('notice'));
      return rows;
    },
    registrar: persona('registrar'),
    privacyOfficer: persona('privacy-officer'),
    stranger: persona('stranger'),

    async patient(birthDate, legalCapacity) {
      const patient = await person(birthDate, legalCapacity);
      await insertRows(identity, 'patient_registration', [
        { person_id: patient.personId, organization_id: DEMO_CLINIC.id, registered_at: LAST_YEAR },
      ]);
      return patient;
    },

    async representativeOf(patient, kind = 'PARENT', powers = []) {
      const representative = await person(ADULT);
      await insertRows(identity, 'representation', [
        {
          id: newId(),
          patient_id: patient.personId,
          representative_id: representative.personId,
          kind,
          valid_from: '2025-12-01',
          valid_through: null,
          powers,
          registered_by: persona('registrar').personId,
          registered_at: LAST_YEAR,
          verified_by: persona('second-registrar').personId,
          verified_at: LAST_YEAR,
          suspended_at: null,
          revoked_at: null,
        },
      ]);
      return representative;
    },

    async data<Data>(caller: Person, document: string, variables?: Record<string, unknown>) {
      const { data, errors } = await subgraph.ask(caller.accountId, document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },

    async errors(caller, document, variables) {
      const { errors = [] } = await subgraph.ask(caller.accountId, document, variables);
      return errors.map(({ extensions: { code, reason, argument } }) => [code, reason ?? argument]);
    },
  };
}

const CALLER: Caller = {
  issuer: BUILT_IN_ISSUER,
  subject: '',
  clientId: null,
  sessionId: null,
  issuedAt: null,
};

function persona(name: PersonaName): Person {
  const { accountId, personId } = personaNamed(name);
  if (personId === null) throw new Error(`${name} is no person`);
  return { accountId, personId };
}

/** Who signed a paper, as the forms ask. */
export const PAPER_SIGNER = {
  fullName: 'Иванов Пётр Петрович',
  documentKind: 'PASSPORT',
  documentNumber: '4510 123456',
  documentIssuer: 'ОВД района Арбат',
  documentIssuedOn: '2010-06-01',
  address: 'Москва, улица Арбат, дом 1',
  kinship: 'отец',
} as const;

/** What `giveProcessingConsent` answers. */
export interface Signed {
  readonly __typename: string;
  readonly patientId?: string;
  readonly currentText?: { readonly kind: string; readonly version: string } | null;
  readonly consent?: {
    readonly id: string;
    readonly status: string;
    readonly textVersion: string;
    readonly signatures: readonly { readonly capacity: string; readonly paperNumber: string | null }[];
  };
}

export const GIVE = `mutation ($input: GiveProcessingConsentInput!) {
  giveProcessingConsent(input: $input) {
    __typename
    ... on ProcessingConsentSigned { consent { id status textVersion signatures { capacity paperNumber } } }
    ... on TextOutdated { currentText { kind version } }
    ... on SignatoryNotFound { patientId }
    ... on PatientNotFound { patientId }
  }
}`;

export const WITHDRAW = `mutation ($input: WithdrawProcessingConsentInput!) {
  withdrawProcessingConsent(input: $input) {
    __typename
    ... on ProcessingConsentWithdrawn { consent { id status withdrawnAt } }
    ... on NoProcessingConsent { patientId }
    ... on PatientNotFound { patientId }
  }
}`;

/** A clinic's own version of a form. */
const FORM = {
  title: 'Согласие',
  body: 'Я согласен. Мы согласны.',
  provision: { dataClasses: ['NAME'], actions: ['USE'], purposes: ['TREAT'] },
};

/** Publishes a version of a form, in effect at once. */
export async function publishForm(portal: Portal, kind: string, version: string): Promise<void> {
  const document = 'mutation ($input: PublishTextInput!) { publishText(input: $input) { __typename } }';
  expect(await portal.data(portal.privacyOfficer, document, { input: { ...FORM, kind, version } })).toEqual({
    publishText: { __typename: 'TextPublished' },
  });
}

/** Ids of a patient's representations, the first one first. */
export async function representationIds(portal: Portal, { personId }: Person): Promise<readonly string[]> {
  const rows = await portal
    .database<IdentityDatabase>('identity')
    .selectFrom('representation')
    .select('id')
    .where('patient_id', '=', personId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Signs for a patient, under a key of its own unless one is given. */
export async function give(
  portal: Portal,
  caller: Person,
  patient: Person,
  more: Record<string, unknown> = {},
): Promise<Signed> {
  const input = { patientId: patient.personId, idempotencyKey: newId(), ...more };
  return (await portal.data<{ giveProcessingConsent: Signed }>(caller, GIVE, { input }))
    .giveProcessingConsent;
}

/** What `withdrawProcessingConsent` answers. */
export interface Withdrawn {
  readonly __typename: string;
  readonly consent?: { readonly id: string; readonly status: string; readonly withdrawnAt: string };
}

export async function withdraw(
  portal: Portal,
  caller: Person,
  patient: Person,
  more: Record<string, unknown> = {},
): Promise<Withdrawn> {
  const input = { patientId: patient.personId, ...more };
  return (await portal.data<{ withdrawProcessingConsent: Withdrawn }>(caller, WITHDRAW, { input }))
    .withdrawProcessingConsent;
}
