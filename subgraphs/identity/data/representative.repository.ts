import { sql, type Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import { documentKey } from '../domain/identity-document.ts';
import type { RepresentationDocument } from '../domain/representation-document.ts';
import type { NewRepresentative, Particulars } from '../domain/representative.ts';
import type { IdentityDatabase, PersonTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** A person on record, with what decides whether they can represent somebody. */
export interface KnownPerson extends Particulars {
  /** Of `passports`, those that no other has taken the place of. */
  readonly currentPassports: readonly string[];
  readonly legalCapacity: PersonTable['legal_capacity'];
  readonly deceasedAt: Date | null;
}

export async function findPeople(db: Database, ids: readonly string[]): Promise<readonly KnownPerson[]> {
  return peopleWhere(db, sql`p.id = any (${ids}::uuid[])`);
}

/** Everyone on record under a passport's number, however it was typed, be it one of theirs that was renewed. */
export async function findPeopleByPassport(db: Database, number: string): Promise<readonly KnownPerson[]> {
  return peopleWhere(
    db,
    sql`p.id in (
      select person_id from identity_document
      where kind = 'PASSPORT'
        and regexp_replace(upper(number collate "ru-RU-x-icu"), '[^0-9A-ZА-ЯЁ]', '', 'g') = ${documentKey(number)}
    )`,
  );
}

/** Two receptions that record one new person at once make one person. Taken after the patient's turn, never before. */
export async function takePassportsTurn(transaction: Database, number: string): Promise<void> {
  await takeTurn(transaction, `identity/passport/${documentKey(number)}`);
}

/** @returns the new person's id */
export async function insertRepresentative(
  db: Database,
  { name, birthDate, phone, email }: NewRepresentative,
  passport: RepresentationDocument,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('person')
    .values({
      id,
      family: name.family,
      given: name.given,
      patronymic: name.patronymic,
      birth_date: birthDate,
      sex: 'UNKNOWN',
      deceased_at: null,
      legal_capacity: 'FULL',
      phone,
      email,
    })
    .execute();
  await db
    .insertInto('identity_document')
    .values({
      id: newId(),
      person_id: id,
      kind: 'PASSPORT',
      number: passport.number,
      issuer: passport.issuer,
      issued_on: passport.issuedOn,
    })
    .execute();
  return id;
}

type PersonRow = Pick<
  PersonTable,
  'id' | 'family' | 'given' | 'patronymic' | 'birth_date' | 'legal_capacity' | 'deceased_at'
> & { readonly passports: readonly string[]; readonly current_passports: readonly string[] };

async function peopleWhere(db: Database, condition: ReturnType<typeof sql>): Promise<readonly KnownPerson[]> {
  const { rows } = await sql<PersonRow>`
    select p.id, p.family, p.given, p.patronymic, p.birth_date, p.legal_capacity, p.deceased_at,
      coalesce((
        select array_agg(d.number) from identity_document d where d.person_id = p.id and d.kind = 'PASSPORT'
      ), '{}') as passports,
      coalesce((
        select array_agg(d.number) from identity_document d
        where d.person_id = p.id and d.kind = 'PASSPORT' and d.superseded_at is null
      ), '{}') as current_passports
    from person p where ${condition} order by p.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    name: { family: row.family, given: row.given, patronymic: row.patronymic },
    birthDate: row.birth_date,
    passports: row.passports,
    currentPassports: row.current_passports,
    legalCapacity: row.legal_capacity,
    deceasedAt: row.deceased_at,
  }));
}
