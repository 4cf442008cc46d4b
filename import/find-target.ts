import type { Kysely, Transaction } from 'kysely';
import { DEMO_CLINIC, DEMO_LAB } from '../demo/organizations.ts';
import { inSchema } from '../subgraphs/_platform/database/in-schema.ts';
import {
  findLaboratories,
  findOrganizationsNamed,
  storeOrganizations,
} from '../subgraphs/identity/data/imported-people.repository.ts';
import type { IdentityDatabase, OrganizationTable } from '../subgraphs/identity/data/tables.ts';
import { UsageError } from './arguments.ts';
import type { ImportTarget } from './rows.ts';

/** Made where there is no laboratory yet; always the same, so that a repeated import finds it. */
const IMPORTING_LABORATORY = {
  id: '019b76da-a800-7000-8000-00000000fa17',
  name: 'Импортирующая лаборатория',
  kind: 'LAB',
} as const;

interface Wanted {
  readonly laboratory: string | null;
  readonly clinic: string | null;
  readonly demo: boolean;
}

/**
 * Who delivers, and where the patients are registered. Unless the operator says so, the laboratory is the demo's, or
 * else the only one there is, or else one that is made for imports; the clinic is the demo's, or none.
 * @throws {UsageError} where that is not one organisation
 */
export async function findTarget(admin: Kysely<unknown>, wanted: Wanted, now: Date): Promise<ImportTarget> {
  return admin.transaction().execute(async (transaction) => ({
    laboratoryId: await findLaboratory(transaction, wanted),
    clinicId: await findClinic(transaction, wanted),
    now,
  }));
}

async function findLaboratory(
  transaction: Transaction<unknown>,
  { laboratory, demo }: Wanted,
): Promise<string> {
  const identity = await inSchema<IdentityDatabase>(transaction, 'identity');
  const named = laboratory ?? (demo ? DEMO_LAB.id : null);
  if (named !== null) return onlyOne(await findOrganizationsNamed(identity, named), '--lab', 'LAB').id;

  const [first, ...others] = await findLaboratories(identity);
  if (others.length > 0)
    throw new UsageError('There are several laboratories. Say by --lab which of them delivers.');
  if (first) return first.id;
  await storeOrganizations(identity, [{ organization: IMPORTING_LABORATORY, identifiers: [] }]);
  return IMPORTING_LABORATORY.id;
}

async function findClinic(
  transaction: Transaction<unknown>,
  { clinic, demo }: Wanted,
): Promise<string | null> {
  const named = clinic ?? (demo ? DEMO_CLINIC.id : null);
  if (named === null) return null;
  const identity = await inSchema<IdentityDatabase>(transaction, 'identity');
  return onlyOne(await findOrganizationsNamed(identity, named), '--clinic', 'CLINIC').id;
}

function onlyOne(
  found: readonly OrganizationTable[],
  option: string,
  kind: OrganizationTable['kind'],
): OrganizationTable {
  const [first, ...others] = found.filter((organization) => organization.kind === kind);
  if (!first) throw new UsageError(`${option}: there is no organisation of kind ${kind} with this id.`);
  if (others.length > 0) throw new UsageError(`${option}: several organisations have this identifier.`);
  return first;
}
