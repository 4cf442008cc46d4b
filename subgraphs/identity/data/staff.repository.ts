import type { Kysely } from 'kysely';
import type { StaffRole } from '../domain/account-application.ts';
import { findPeople, findPeopleByPassport, type KnownPerson } from './representative.repository.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** Somebody with a staff account that is not locked. */
export interface StaffHolder {
  readonly accountId: string;
  readonly holder: KnownPerson;
}

/** Who may act in a role for an organisation. */
export async function findStaff(
  db: Database,
  organizationId: string,
  role: StaffRole,
): Promise<readonly StaffHolder[]> {
  const accounts = await db
    .selectFrom('account')
    .select(['id', 'person_id'])
    .where('organization_id', '=', organizationId)
    .where('role', '=', role)
    .where('state', '<>', 'LOCKED')
    .orderBy('id')
    .execute();
  const people = await findPeople(
    db,
    accounts.map(({ person_id }) => person_id).filter((id) => id !== null),
  );
  return accounts.flatMap(({ id: accountId, person_id }) => {
    const holder = people.find(({ id }) => id === person_id);
    return holder ? [{ accountId, holder }] : [];
  });
}

/** People on record under a passport's number who have a staff account, wherever: their passport has been seen. */
export async function findStaffByPassport(db: Database, passport: string): Promise<readonly KnownPerson[]> {
  const people = await findPeopleByPassport(db, passport);
  if (people.length === 0) return [];
  const staff = await db
    .selectFrom('account')
    .select('person_id')
    .where('role', 'in', ['CLINICIAN', 'REGISTRAR', 'PRIVACY_OFFICER'])
    .where(
      'person_id',
      'in',
      people.map(({ id }) => id),
    )
    .execute();
  return people.filter(({ id }) => staff.some(({ person_id }) => person_id === id));
}
