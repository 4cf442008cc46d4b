import type { ExecutionResult } from 'graphql';
import { sql, type Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { passportNumber } from '../../../demo/demo-representation-documents.ts';
import { DEMO_CLINIC, DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { personaNamed, type PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { LegalCapacity, RepresentationKind, Role } from '../../../subgraphs/_policy/types.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { missingDocuments } from '../../../subgraphs/identity/domain/representation-document.ts';
import { identity } from '../../../subgraphs/identity/subgraph.ts';
import { DEMO } from '../../support/demo.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

/** Somebody with an account. */
export interface Person {
  readonly personId: string;
  readonly accountId: string;
}

export const CHILD = '2017-05-17';
export const ADULT = '1990-05-17';
/** Of {@link Reception.stranger}, who is on record in the demo. */
export const STRANGER = {
  family: 'Белов',
  given: 'Игорь',
  patronymic: 'Олегович',
  phone: '+79990000001',
  email: 'belov@example.org',
};

interface Traits {
  readonly at?: string;
  readonly legalCapacity?: LegalCapacity;
}

/** The identity subgraph over the demo, with its reception and people who are not represented yet. */
export interface Reception extends TestSubgraph {
  readonly tables: Kysely<IdentityDatabase>;
  readonly registrar: Person;
  readonly secondRegistrar: Person;
  readonly privacyOfficer: Person;
  /** Has an account, accepted the terms, and is related to nobody. */
  readonly stranger: Person;
  /** Works at another clinic. */
  readonly registrarElsewhere: Person;
  readonly strangersBirthDate: string;
  /** Registered at the demo's clinic, unless another is named. */
  patient(birthDate: string, traits?: Traits): Promise<Person>;
  /** Another account of the same person. */
  secondAccount(person: Person, role: Role, organizationId?: string | null): Promise<Person>;
  /** As the portal wants it of everybody who signs in. */
  acceptTerms(person: Person): Promise<void>;
  /** Comes back once somebody waits for a turn. */
  someoneWaits(): Promise<void>;
  /** What a document answers without errors. */
  data<Data>(caller: Person, document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Codes and reasons or arguments of the errors that a document answers. */
  errors(caller: Person, document: string, variables?: Record<string, unknown>): Promise<readonly unknown[]>;
}

export async function openReception(): Promise<Reception> {
  const subgraph = await startTestSubgraph(identity, { template: DEMO });
  const tables = subgraph.database<IdentityDatabase>('identity');

  async function account(
    personId: string,
    role: Role,
    organizationId: string | null = null,
  ): Promise<Person> {
    const added = { personId, accountId: newId() };
    await insertRows(tables, 'account', [
      {
        id: added.accountId,
        role,
        person_id: personId,
        organization_id: organizationId,
        practitioner_id: null,
        state: 'ACTIVE' as const,
      },
    ]);
    return added;
  }

  async function person(birthDate: string, legalCapacity: LegalCapacity = 'FULL'): Promise<string> {
    const id = newId();
    await insertRows(tables, 'person', [
      {
        id,
        family: 'Иванова',
        given: 'Вера',
        patronymic: newId(),
        birth_date: birthDate,
        sex: 'FEMALE' as const,
        deceased_at: null,
        legal_capacity: legalCapacity,
        phone: null,
        email: null,
      },
    ]);
    return id;
  }

  const stranger = persona('stranger');
  const { birth_date: strangersBirthDate } = await tables
    .selectFrom('person')
    .select('birth_date')
    .where('id', '=', stranger.personId)
    .executeTakeFirstOrThrow();

  return {
    ...subgraph,
    tables,
    registrar: persona('registrar'),
    secondRegistrar: persona('second-registrar'),
    privacyOfficer: persona('privacy-officer'),
    stranger,
    strangersBirthDate,
    registrarElsewhere: await account(await person(ADULT), 'REGISTRAR', DEMO_OTHER_CLINIC.id),

    async patient(birthDate, { at = DEMO_CLINIC.id, legalCapacity = 'FULL' } = {}) {
      const personId = await person(birthDate, legalCapacity);
      await insertRows(tables, 'patient_registration', [
        { person_id: personId, organization_id: at, registered_at: new Date('2025-12-01T09:00:00+03:00') },
      ]);
      return account(personId, 'PERSON');
    },

    secondAccount: ({ personId }, role, organizationId = DEMO_CLINIC.id) =>
      account(personId, role, organizationId),

    async acceptTerms({ accountId }) {
      await sql`
        insert into consent.terms_acceptance (account_id, version, accepted_at)
        select ${accountId}, version, '2026-01-01' from consent.policy_terms`.execute(subgraph.admin);
    },

    async someoneWaits() {
      for (;;) {
        const { rows } = await sql<{ waits: boolean }>`select exists (
          select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        ) as waits`.execute(subgraph.admin);
        if (rows[0]?.waits) return;
      }
    },

    async data<Data>(caller: Person, document: string, variables?: Record<string, unknown>) {
      const { data, errors } = await subgraph.ask(caller.accountId, document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },

    async errors(caller, document, variables) {
      return errorsIn(await subgraph.ask(caller.accountId, document, variables));
    },
  };
}

function errorsIn({ errors = [] }: ExecutionResult): readonly unknown[] {
  return errors.map(({ extensions: { code, reason, argument } }) => [code, reason ?? argument]);
}

export function persona(name: PersonaName): Person {
  const { accountId, personId } = personaNamed(name);
  if (personId === null) throw new Error(`${name} is no person`);
  return { accountId, personId };
}

/** What reception is shown for a kind: the passport is that of the demo's person with this key. */
export function documentsFor(kind: RepresentationKind, passport = passportNumber('stranger')) {
  return missingDocuments(kind, []).map((document) => ({
    kind: document,
    number: document === 'PASSPORT' ? passport : '77-00 12345678',
    issuer: 'Учреждение',
    issuedOn: '2026-01-15',
  }));
}

/** What the acts answer. */
export interface Outcome {
  readonly __typename: string;
  readonly reason?: string;
  readonly missing?: readonly string[];
  readonly representation?: { readonly id: string; readonly status: string } | null;
  readonly change?: string;
  readonly candidateIds?: readonly string[];
}

export const REGISTER = `mutation ($input: RegisterRepresentationInput!) {
  outcome: registerRepresentation(input: $input) {
    __typename
    ... on RepresentationRegistered { representation { id status kind validFrom validThrough powers } }
    ... on RepresentationAlreadyOpen { representation { id status } }
    ... on RepresentationDocumentsMissing { missing }
    ... on RepresentationNotPossible { reason }
    ... on RepresentativeNotFound { representativeId }
    ... on RepresentativeChoiceNeeded { candidateIds }
    ... on PatientNotFound { patientId }
  }
}`;

const CHANGES = {
  verify: 'VerifyRepresentationInput',
  suspend: 'SuspendRepresentationInput',
  resume: 'ResumeRepresentationInput',
  end: 'EndRepresentationInput',
  revoke: 'RevokeRepresentationInput',
} as const;

export function changing(change: keyof typeof CHANGES): string {
  return `mutation ($input: ${CHANGES[change]}!) {
    outcome: ${change}Representation(input: $input) {
      __typename
      ... on RepresentationChanged { change representation { id status } }
      ... on RepresentationNotChanged { reason }
    }
  }`;
}

/** A request that is good for a child and the stranger, but for what is said otherwise. */
export function registration(
  reception: Pick<Reception, 'strangersBirthDate'>,
  patient: Person,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const kind = (more['kind'] as RepresentationKind | undefined) ?? 'PARENT';
  return {
    patientId: patient.personId,
    kind,
    representative: { ...STRANGER, birthDate: reception.strangersBirthDate },
    documents: documentsFor(kind),
    idempotencyKey: newId(),
    ...more,
  };
}

export async function register(
  reception: Reception,
  patient: Person,
  more: Record<string, unknown> = {},
  caller = reception.registrar,
): Promise<Outcome> {
  const input = registration(reception, patient, more);
  return (await reception.data<{ outcome: Outcome }>(caller, REGISTER, { input })).outcome;
}

export async function change(
  reception: Reception,
  caller: Person,
  act: keyof typeof CHANGES,
  input: Record<string, unknown>,
): Promise<Outcome> {
  return (await reception.data<{ outcome: Outcome }>(caller, changing(act), { input })).outcome;
}

/** Registered and verified: in force. @returns its id */
export async function represent(
  reception: Reception,
  patient: Person,
  more: Record<string, unknown> = {},
): Promise<string> {
  const outcome = await register(reception, patient, more);
  const id = outcome.representation?.id;
  if (id === undefined) throw new Error(JSON.stringify(outcome));
  await change(reception, reception.secondRegistrar, 'verify', { representationId: id });
  return id;
}
