import { sql, type Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import type { Organization } from '../domain/patient.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** All of them, by kind and name. */
export async function listOrganizations(db: Database): Promise<readonly Organization[]> {
  return db
    .selectFrom('organization')
    .select(['id', 'kind', 'name'])
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The oldest, where several are called alike. */
export async function findOrganizationCalled(
  db: Database,
  { name, kind }: Pick<Organization, 'name' | 'kind'>,
): Promise<Organization | null> {
  const row = await db
    .selectFrom('organization')
    .select(['id', 'kind', 'name'])
    .where('kind', '=', kind)
    .where(
      sql<string>`upper(btrim(regexp_replace(normalize(name, nfkc), '\\s+', ' ', 'g')) collate "ru-RU-x-icu")`,
      '=',
      sql<string>`upper(${name}::text collate "ru-RU-x-icu")`,
    )
    .orderBy('id')
    .executeTakeFirst();
  return row ?? null;
}

export async function insertOrganization(
  db: Database,
  { name, kind }: Pick<Organization, 'name' | 'kind'>,
): Promise<Organization> {
  const organization = { id: newId(), kind, name };
  await db.insertInto('organization').values(organization).execute();
  return organization;
}

/** One organisation is added at a time, until the transaction ends. */
export async function takeOrganizationsTurn(transaction: Database): Promise<void> {
  await takeTurn(transaction, 'identity/organizations');
}

/** Accounts that the operator opens for an organisation are opened one at a time, until the transaction ends. */
export async function takeOrganizationTurn(transaction: Database, organizationId: string): Promise<void> {
  await takeTurn(transaction, `identity/organization/${organizationId}`);
}
