import { sql, type Kysely, type RawBuilder } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Applicant } from '../domain/applicant.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** People whom an organisation knows: its patients, who represents them, and who has an account by its approval. */
export async function findPeopleKnownAt(
  db: Database,
  organizationId: string,
  personIds: readonly string[],
): Promise<readonly KnownAt[]> {
  return knownAt(db, organizationId, sql`p.id = any (${personIds}::uuid[])`);
}

/** The same of those who were born on a day. */
export async function findPeopleKnownAtBornOn(
  db: Database,
  organizationId: string,
  birthDate: string,
): Promise<readonly KnownAt[]> {
  return knownAt(db, organizationId, sql`p.birth_date = ${birthDate}`);
}

export interface KnownAt {
  readonly id: string;
  readonly isPatient: boolean;
}

async function knownAt(
  db: Database,
  organizationId: string,
  condition: RawBuilder<unknown>,
): Promise<readonly KnownAt[]> {
  const { rows } = await sql<{ id: string; is_patient: boolean }>`
    select p.id, exists (
      select from patient_registration r where r.person_id = p.id and r.organization_id = ${organizationId}
    ) as is_patient
    from person p
    where ${condition} and (
      exists (select from patient_registration r where r.person_id = p.id and r.organization_id = ${organizationId})
      or exists (
        select from representation t
        join patient_registration r on r.person_id = t.patient_id and r.organization_id = ${organizationId}
        where t.representative_id = p.id and t.verified_at is not null and t.revoked_at is null
      )
      or exists (
        select from account a
        join account_application ap on ap.organization_id = ${organizationId} and ap.account_ids @> array[a.id]
        where a.person_id = p.id
      )
    )
    order by p.id`.execute(db);
  return rows.map(({ id, is_patient }) => ({ id, isPatient: is_patient }));
}

/** Ids of everybody who was born on a day. */
export async function findPeopleBornOn(
  db: Database,
  organizationId: string,
  birthDate: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('person')
    .innerJoin('patient_registration as r', 'r.person_id', 'person.id')
    .select('person.id')
    .where('r.organization_id', '=', organizationId)
    .where('person.birth_date', '=', birthDate)
    .execute();
  return rows.map(({ id }) => id);
}

/** Without a contact: that has to be confirmed. @returns the new person's id */
export async function insertPerson(
  db: Database,
  { name, birthDate, passport }: Pick<Applicant, 'name' | 'passport'> & { readonly birthDate: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('person')
    .values({
      id,
      ...name,
      birth_date: birthDate,
      sex: 'UNKNOWN',
      deceased_at: null,
      legal_capacity: 'FULL',
      phone: null,
      email: null,
    })
    .execute();
  if (passport !== null)
    await db
      .insertInto('identity_document')
      .values({
        id: newId(),
        person_id: id,
        kind: 'PASSPORT',
        number: passport,
        issuer: null,
        issued_on: null,
      })
      .execute();
  return id;
}

/** Where a contact is on record already, it stays: an application proves nothing against it. */
export async function addMissingContact(
  db: Database,
  personId: string,
  { phone, email }: Pick<Applicant, 'phone' | 'email'>,
): Promise<void> {
  await db
    .updateTable('person')
    .set({ phone: sql`coalesce(phone, ${phone})`, email: sql`coalesce(email, ${email})` })
    .where('id', '=', personId)
    .execute();
}

/** Does nothing for somebody who is a patient there already. */
export async function registerPatient(
  db: Database,
  personId: string,
  organizationId: string,
  at: Date,
): Promise<void> {
  await db
    .insertInto('patient_registration')
    .values({ person_id: personId, organization_id: organizationId, registered_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Whether an account of theirs opens data that an organisation has not: their own, where they are a patient elsewhere and
 * not there, or those of somebody whom they represent elsewhere.
 */
export async function reachesOtherPatients(
  db: Database,
  organizationId: string,
  personId: string,
): Promise<boolean> {
  const { rows } = await sql<{ reaches: boolean }>`
    select exists (
      select from patient_registration r
      where (r.person_id = ${personId} or r.person_id in (
        select patient_id from representation
        where representative_id = ${personId} and verified_at is not null and revoked_at is null
      )) and not exists (
        select from patient_registration here
        where here.person_id = r.person_id and here.organization_id = ${organizationId}
      )
    ) as reaches`.execute(db);
  return rows[0]?.reaches ?? true;
}

export async function findEmailOf(db: Database, personId: string): Promise<string | null> {
  const row = await db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst();
  return row?.email ?? null;
}
