import { sql, type Kysely } from 'kysely';
import { documentKey, isSameNumber } from '../domain/identity-document.ts';
import type { FourEyes, RecordContact, RecordOnFile } from '../domain/record-reuse.ts';
import { findPeopleKnownAt } from './applicant.repository.ts';
import { findPeople, findPeopleByPassport, type KnownPerson } from './representative.repository.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** Everybody on record under a passport's number, with what an organisation may rely on. */
export async function findRecordsUnderPassport(
  db: Database,
  organizationId: string,
  number: string,
): Promise<readonly RecordOnFile<KnownPerson>[]> {
  const people = await findPeopleByPassport(db, number);
  const ids = people.map(({ id }) => id);
  if (ids.length === 0) return [];
  const known = new Set((await findPeopleKnownAt(db, organizationId, ids)).map(({ id }) => id));
  const acts = await findFourEyes(db, ids, documentKey(number));
  const drafts = await findTypedIn(db, ids, organizationId);
  const contacts = await findContacts(db, ids);
  return people.map((person) => ({
    person,
    contact: contacts.get(person.id) ?? { phone: null, email: null },
    isCurrent: person.currentPassports.some((passport) => isSameNumber(passport, number)),
    isKnownHere: known.has(person.id),
    fourEyes: acts.filter(({ personId }) => personId === person.id).map(({ act }) => act),
    typedInBy: drafts.filter(({ personId }) => personId === person.id).map(({ typedInBy }) => typedInBy),
  }));
}

/**
 * Acts for which two members of staff have seen this passport: a representation that was registered and verified, and an
 * application that one has written down and another approved. One that came from outside has been seen by whoever approved
 * it and by nobody else, and an import by nobody.
 */
async function findFourEyes(
  db: Database,
  personIds: readonly string[],
  passportKey: string,
): Promise<readonly { readonly personId: string; readonly act: FourEyes }[]> {
  const { rows } = await sql<{ person_id: string; first_id: string; second_id: string }>`
    select t.representative_id as person_id, t.registered_by as first_id, t.verified_by as second_id
    from representation t
    where t.representative_id = any (${personIds}::uuid[]) and t.verified_by is not null and t.revoked_at is null
      and exists (
        select from representation_document d
        where d.representation_id = t.id and d.kind = 'PASSPORT'
          and regexp_replace(upper(d.number collate "ru-RU-x-icu"), '[^0-9A-ZА-ЯЁ]', '', 'g') = ${passportKey}
      )
    union
    select ap.patient_id, ap.submitted_by, ap.decided_by
    from account_application ap
    where ap.patient_id = any (${personIds}::uuid[]) and ap.state = 'APPROVED' and ap.submitted_by is not null
      and ap.particulars #>> '{patient,passport}' = ${passportKey}
    union
    select a.person_id, ap.submitted_by, ap.decided_by
    from account a
    join account_application ap on ap.account_ids @> array[a.id]
    where a.person_id = any (${personIds}::uuid[]) and ap.state = 'APPROVED' and ap.submitted_by is not null
      and ap.patient_id is distinct from a.person_id
      and coalesce(ap.particulars #>> '{representative,passport}', ap.particulars #>> '{patient,passport}')
        = ${passportKey}`.execute(db);
  const staff = await findPeople(db, [...new Set(rows.flatMap((row) => [row.first_id, row.second_id]))]);
  return rows.flatMap((row) => {
    const first = staff.find(({ id }) => id === row.first_id);
    const second = staff.find(({ id }) => id === row.second_id);
    return first && second ? [{ personId: row.person_id, act: { first, second } }] : [];
  });
}

/** Records that a representation registered at an organisation has made, and that are nothing else to anybody. */
async function findTypedIn(
  db: Database,
  personIds: readonly string[],
  organizationId: string,
): Promise<readonly { readonly personId: string; readonly typedInBy: string }[]> {
  const { rows } = await sql<{ person_id: string; registered_by: string }>`
    select t.representative_id as person_id, t.registered_by
    from representation t
    join representation_event e
      on e.representation_id = t.id and e.change = 'REGISTERED' and e.organization_id = ${organizationId}
    where t.representative_id = any (${personIds}::uuid[]) and t.revoked_at is null
      and not exists (
        select from representation other
        where other.representative_id = t.representative_id and other.verified_at is not null
      )
      and not exists (select from patient_registration r where r.person_id = t.representative_id)
      and not exists (select from account a where a.person_id = t.representative_id)`.execute(db);
  return rows.map((row) => ({ personId: row.person_id, typedInBy: row.registered_by }));
}

async function findContacts(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, RecordContact>> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'phone', 'email'])
    .where('id', 'in', personIds)
    .execute();
  return new Map(rows.map(({ id, phone, email }) => [id, { phone, email }]));
}
