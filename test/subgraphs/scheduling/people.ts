import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { Role } from '../../../subgraphs/_policy/types.ts';
import type { ConsentDatabase } from '../../../subgraphs/consent/data/tables.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import type { LabResultsDatabase } from '../../../subgraphs/lab-results/data/tables.ts';

/** Somebody with an account. */
export interface Person {
  readonly personId: string;
  readonly accountId: string;
}

export const CLINIC = { id: uuidv7(), name: 'Клиника', kind: 'CLINIC' } as const;
export const OTHER_CLINIC = { id: uuidv7(), name: 'Другая клиника', kind: 'CLINIC' } as const;

const LAST_YEAR = new Date('2025-12-01T09:00:00+03:00');
const ADULT = '1990-05-17';
const NINE_YEARS_OLD = '2017-05-17';

interface Office {
  readonly role: Role;
  readonly organizationId?: string;
  readonly practitionerId?: string;
}

/** Those who ask scheduling something, with everything that identity and consent know about them. */
export function createPeople(
  identity: Kysely<IdentityDatabase>,
  consent: Kysely<ConsentDatabase>,
  labResults: Kysely<LabResultsDatabase>,
) {
  async function add(count: number, birthDate: string, office: Office): Promise<readonly Person[]> {
    const people = Array.from({ length: count }, () => ({ personId: uuidv7(), accountId: uuidv7() }));
    await insertRows(
      identity,
      'person',
      people.map(({ personId }) => ({
        id: personId,
        family: 'Иванова',
        given: 'Мария',
        patronymic: null,
        birth_date: birthDate,
        sex: 'FEMALE' as const,
        deceased_at: null,
        legal_capacity: 'FULL' as const,
        phone: null,
        email: null,
      })),
    );
    await insertRows(
      identity,
      'account',
      people.map(({ personId, accountId }) => ({
        id: accountId,
        role: office.role,
        person_id: personId,
        organization_id: office.organizationId ?? null,
        practitioner_id: office.practitionerId ?? null,
        state: 'ACTIVE' as const,
      })),
    );
    return people;
  }

  async function register(people: readonly Person[], capacity: 'PATIENT' | 'REPRESENTATIVE'): Promise<void> {
    const consents = people.map(({ personId }) => ({ id: uuidv7(), personId }));
    await insertRows(
      identity,
      'patient_registration',
      people.map(({ personId }) => ({
        person_id: personId,
        organization_id: CLINIC.id,
        registered_at: LAST_YEAR,
      })),
    );
    await insertRows(
      consent,
      'consent',
      consents.map(({ id, personId }) => ({
        id,
        patient_id: personId,
        scope: 'PROCESSING' as const,
        text_version: '1',
        data_classes: [],
        actions: [],
        purposes: [],
        given_at: LAST_YEAR,
        withdrawn_at: null,
        withdrawn_by: null,
        organization_id: null,
        claim_id: null,
        valid_from: null,
        valid_through: null,
      })),
    );
    await insertRows(
      consent,
      'consent_signature',
      consents.map(({ id, personId }) => ({
        consent_id: id,
        capacity,
        signer_person_id: personId,
        representation_id: null,
        signed_at: LAST_YEAR,
        paper_number: null,
        recorded_by: null,
      })),
    );
  }

  return {
    openOrganizations: () => insertRows(identity, 'organization', [CLINIC, OTHER_CLINIC]),

    async staff(office: Office): Promise<Person> {
      return only(await add(1, ADULT, office));
    },

    /** Has an account and is nobody's patient. */
    async stranger(): Promise<Person> {
      return only(await add(1, ADULT, { role: 'PERSON' }));
    },

    /** Adults who are registered at {@link CLINIC} and have signed the processing consent. */
    async patients(count: number): Promise<readonly Person[]> {
      const people = await add(count, ADULT, { role: 'PERSON' });
      await register(people, 'PATIENT');
      return people;
    },

    async patient(): Promise<Person> {
      return only(await this.patients(1));
    },

    /** Nine years old, registered at {@link CLINIC}; the parent has signed. */
    async childOf(parent: Person): Promise<Person> {
      const child = only(await add(1, NINE_YEARS_OLD, { role: 'PERSON' }));
      const registrar = await this.staff({ role: 'REGISTRAR', organizationId: CLINIC.id });
      const verifier = await this.staff({ role: 'REGISTRAR', organizationId: CLINIC.id });
      await register([child], 'REPRESENTATIVE');
      await insertRows(identity, 'representation', [
        {
          id: uuidv7(),
          patient_id: child.personId,
          representative_id: parent.personId,
          kind: 'PARENT' as const,
          valid_from: '2026-01-01',
          valid_through: null,
          powers: [],
          registered_by: registrar.personId,
          registered_at: LAST_YEAR,
          verified_by: verifier.personId,
          verified_at: LAST_YEAR,
          suspended_at: null,
          revoked_at: null,
        },
      ]);
      return child;
    },

    /** A referral in force: by it the specialist knows the patient. */
    async refer({ personId }: Person, practitionerId: string): Promise<void> {
      await insertRows(labResults, 'service_request', [
        {
          id: uuidv7(),
          patient_id: personId,
          practitioner_id: practitionerId,
          organization_id: null,
          status: 'ACTIVE' as const,
          categories: ['LABORATORY' as const],
          code_system: null,
          code: null,
          code_display: null,
          security_labels: ['N' as const],
          valid_from: '2025-12-01',
          valid_through: '2027-12-01',
          authored_at: LAST_YEAR,
          authored_by: uuidv7(),
          idempotency_key: uuidv7(),
          request_hash: '',
        },
      ]);
    },

    async blockPortal({ personId }: Person): Promise<void> {
      await insertRows(consent, 'portal_block', [
        {
          id: uuidv7(),
          patient_id: personId,
          since: LAST_YEAR,
          channel: 'PHONE' as const,
          blocked_by: null,
          until: null,
          until_channel: null,
          unblocked_by: null,
        },
      ]);
    },
  };
}

function only(people: readonly Person[]): Person {
  const [person] = people;
  if (!person) throw new Error('nobody was added');
  return person;
}
