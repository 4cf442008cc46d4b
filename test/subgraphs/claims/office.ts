import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { Power } from '../../../subgraphs/_policy/types.ts';
import { insertClaims } from '../../../subgraphs/claims/data/claim-event.repository.ts';
import type { ClaimsDatabase, CoverageTable } from '../../../subgraphs/claims/data/tables.ts';
import type { ClaimMatter } from '../../../subgraphs/claims/domain/claim.ts';
import type { ClaimEvent, ClaimStatus } from '../../../subgraphs/claims/domain/claim-life-cycle.ts';
import { claims } from '../../../subgraphs/claims/subgraph.ts';
import type { ConsentDatabase } from '../../../subgraphs/consent/data/tables.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { DEMO } from '../../support/demo.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { eventsTo } from './events.ts';

/** Somebody with an account. */
export interface Person {
  readonly personId: string;
  readonly accountId: string;
}

export interface Insurer {
  readonly organizationId: string;
  readonly accountId: string;
}

const LAST_YEAR = new Date('2025-12-01T09:00:00+03:00');

interface ClaimWishes extends Partial<Pick<ClaimMatter, 'beneficiaryPersonIds' | 'risk' | 'number'>> {
  readonly status?: ClaimStatus;
  readonly events?: readonly ClaimEvent[];
}

/** The claims subgraph over the demo's clinic, with insurers and insured persons of its own. */
export interface Office extends TestSubgraph {
  readonly tables: Kysely<ClaimsDatabase>;
  /** With a contract in force. */
  insurer(contract?: { readonly validThrough: string | null }): Promise<Insurer>;
  /** Registered at the demo's clinic; has accepted the terms and signed the processing consent. */
  patient(): Promise<Person>;
  /** A patient of nine years, whose mother has signed, and the mother. */
  daughterAndMother(): Promise<readonly [daughter: Person, mother: Person]>;
  /** Has an account, and is nobody's patient. */
  person(birthDate?: string): Promise<Person>;
  blockPortal(patient: Person): Promise<void>;
  /** Their data are said to be wrong. */
  placeHold(patient: Person): Promise<void>;
  withdrawProcessingConsent(patient: Person): Promise<void>;
  /** An attorney of all these patients. */
  attorneyOf(patients: readonly Person[], powers: readonly Power[]): Promise<Person>;
  coverage(
    patient: Pick<Person, 'personId'>,
    insurer: Insurer,
    more?: Partial<CoverageTable>,
  ): Promise<string>;
  /** A claim under a coverage of its own; it is submitted unless something else is wished. */
  claim(patient: Pick<Person, 'personId'>, insurer: Insurer, wishes?: ClaimWishes): Promise<ClaimMatter>;
  /** What a document answers without errors. */
  data<Data>(
    caller: Pick<Person, 'accountId'>,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
}

export async function openOffice(): Promise<Office> {
  const subgraph = await startTestSubgraph(claims, { template: DEMO });
  const tables = subgraph.database<ClaimsDatabase>('claims');
  const identity = subgraph.database<IdentityDatabase>('identity');
  const consent = subgraph.database<ConsentDatabase>('consent');

  async function account(
    office: { readonly role: 'PERSON' | 'INSURER' },
    of: { readonly person_id: string | null; readonly organization_id: string | null },
  ): Promise<string> {
    const id = newId();
    await insertRows(identity, 'account', [{ id, ...office, ...of, practitioner_id: null, state: 'ACTIVE' }]);
    const versions = await consent.selectFrom('policy_terms').select('version').execute();
    await insertRows(
      consent,
      'terms_acceptance',
      versions.map(({ version }) => ({ account_id: id, version, accepted_at: LAST_YEAR })),
    );
    return id;
  }

  async function person(birthDate = '1980-04-12'): Promise<Person> {
    const personId = newId();
    await insertRows(identity, 'person', [
      {
        id: personId,
        family: 'Петрова',
        given: 'Анна',
        patronymic: null,
        birth_date: birthDate,
        sex: 'FEMALE',
        deceased_at: null,
        legal_capacity: 'FULL',
        phone: null,
        email: null,
      },
    ]);
    return {
      personId,
      accountId: await account({ role: 'PERSON' }, { person_id: personId, organization_id: null }),
    };
  }

  async function register({ personId }: Person): Promise<void> {
    await insertRows(identity, 'patient_registration', [
      { person_id: personId, organization_id: DEMO_CLINIC.id, registered_at: LAST_YEAR },
    ]);
  }

  async function represent(
    patients: readonly Person[],
    representative: Person,
    as: { readonly kind: 'ATTORNEY' | 'PARENT'; readonly powers: readonly Power[] },
  ): Promise<void> {
    const registrar = await person();
    const verifier = await person();
    await insertRows(
      identity,
      'representation',
      patients.map(({ personId }) => ({
        id: newId(),
        patient_id: personId,
        representative_id: representative.personId,
        ...as,
        valid_from: '2025-12-01',
        valid_through: null,
        registered_by: registrar.personId,
        registered_at: LAST_YEAR,
        verified_by: verifier.personId,
        verified_at: LAST_YEAR,
        suspended_at: null,
        revoked_at: null,
      })),
    );
  }

  async function signProcessingConsent({ personId }: Person, signer?: Person): Promise<void> {
    const id = newId();
    await insertRows(consent, 'consent', [
      {
        id,
        patient_id: personId,
        scope: 'PROCESSING',
        text_version: '1',
        data_classes: [],
        actions: [],
        purposes: [],
        given_at: LAST_YEAR,
      },
    ]);
    await insertRows(consent, 'consent_signature', [
      {
        consent_id: id,
        capacity: signer ? 'REPRESENTATIVE' : 'PATIENT',
        signer_person_id: signer?.personId ?? personId,
        signed_at: LAST_YEAR,
      },
    ]);
  }

  const office: Office = {
    ...subgraph,
    tables,
    person,

    async insurer({ validThrough } = { validThrough: null }) {
      const organizationId = newId();
      await insertRows(identity, 'organization', [
        { id: organizationId, name: 'Страховая', kind: 'INSURER' },
      ]);
      await insertRows(tables, 'insurer_contract', [
        {
          id: newId(),
          organization_id: organizationId,
          valid_from: '2025-01-01',
          valid_through: validThrough,
        },
      ]);
      const accountId = await account(
        { role: 'INSURER' },
        { person_id: null, organization_id: organizationId },
      );
      return { organizationId, accountId };
    },

    async patient() {
      const patient = await person();
      await register(patient);
      await signProcessingConsent(patient);
      return patient;
    },

    async daughterAndMother() {
      const [daughter, mother] = [await person('2017-03-08'), await person()];
      await register(daughter);
      await represent([daughter], mother, { kind: 'PARENT', powers: [] });
      await signProcessingConsent(daughter, mother);
      return [daughter, mother];
    },

    async attorneyOf(patients, powers) {
      const attorney = await person();
      await represent(patients, attorney, { kind: 'ATTORNEY', powers });
      return attorney;
    },

    async blockPortal({ personId }) {
      await insertRows(consent, 'portal_block', [
        {
          id: newId(),
          patient_id: personId,
          since: LAST_YEAR,
          channel: 'PHONE',
          blocked_by: null,
          until: null,
          until_channel: null,
          unblocked_by: null,
        },
      ]);
    },

    async placeHold({ personId }) {
      await insertRows(consent, 'data_hold', [
        {
          id: newId(),
          patient_id: personId,
          reason: 'Дата рождения неверна',
          placed_by: null,
          placed_at: LAST_YEAR,
          ended_by: null,
          ended_at: null,
        },
      ]);
    },

    async withdrawProcessingConsent({ personId }) {
      await consent
        .updateTable('consent')
        .set({ withdrawn_at: LAST_YEAR })
        .where('patient_id', '=', personId)
        .execute();
    },

    async coverage(patient, insurer, more = {}) {
      const id = newId();
      await insertRows(tables, 'coverage', [
        {
          id,
          number: `C-${id}`,
          patient_id: patient.personId,
          insurer_organization_id: insurer.organizationId,
          programme: '8',
          fee_charged_on: '2026-01-15',
          valid_through: '2028-01-15',
          ended_on: null,
          sum_insured_a_kopecks: 100_000_000n,
          sum_insured_b_kopecks: 30_000_000n,
          ...more,
        },
      ]);
      return id;
    },

    async claim(patient, insurer, { status = 'SUBMITTED', events = eventsTo(status), ...wishes } = {}) {
      const id = newId();
      const claim: ClaimMatter = {
        id,
        number: `K-${id}`,
        coverageId: await office.coverage(patient, insurer),
        patientId: patient.personId,
        insurerOrganizationId: insurer.organizationId,
        beneficiaryPersonIds: [],
        risk: 'DISABILITY_ILLNESS',
        eventOn: '2026-10-10',
        ...wishes,
      };
      await insertClaims(tables, [{ claim, events }]);
      return claim;
    },

    async data<Data>(
      caller: Pick<Person, 'accountId'>,
      document: string,
      variables?: Record<string, unknown>,
    ) {
      const { data, errors } = await subgraph.ask(caller.accountId, document, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
  };
  return office;
}

/** A list of claims, as far as tests look at it. */
export interface ClaimPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const CLAIM_PAGE = 'totalCount nodes { number } pageInfo { hasNextPage endCursor }';

export const numbersOf = ({ nodes }: Pick<ClaimPage, 'nodes'>) => nodes.map(({ number }) => number);
