import type { Kysely } from 'kysely';
import {
  findOrganizationCalled,
  insertOrganization,
  takeOrganizationsTurn,
} from '../data/organization.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { organizationName } from '../domain/organization.ts';
import type { Organization } from '../domain/patient.ts';

export interface AddedOrganization {
  readonly organization: Organization;
  /** Whether there was none of this kind and name before, however it is written. */
  readonly isNew: boolean;
}

/**
 * Adds an organisation, for the operator of the house. A second time it is the one that is there.
 * @returns null where the name is not usable
 */
export async function addOrganization(
  db: Kysely<IdentityDatabase>,
  wanted: Pick<Organization, 'name' | 'kind'>,
): Promise<AddedOrganization | null> {
  const name = organizationName(wanted.name);
  if (name === null) return null;
  const { kind } = wanted;
  return db.transaction().execute(async (transaction) => {
    await takeOrganizationsTurn(transaction);
    const known = await findOrganizationCalled(transaction, { name, kind });
    if (known) return { organization: known, isNew: false };
    return { organization: await insertOrganization(transaction, { name, kind }), isNew: true };
  });
}
