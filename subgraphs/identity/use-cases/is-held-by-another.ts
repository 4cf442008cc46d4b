import type { Kysely } from 'kysely';
import { findPeopleKnownAt } from '../data/applicant.repository.ts';
import { findHoldersOf } from '../data/identity-document.repository.ts';
import { findRecordsUnderPassport } from '../data/record-on-file.repository.ts';
import { findPeople, type KnownPerson } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { ShownDocument } from '../domain/identity-document.ts';
import { isReliable } from '../domain/record-reuse.ts';
import { isSameHuman, type Particulars } from '../domain/representative.ts';

type Database = Kysely<IdentityDatabase>;

/**
 * Whether a document is somebody else's, as far as an organisation relies on what is on record: what one person alone has
 * written down elsewhere bars nobody.
 */
export async function isHeldByAnother(
  db: Database,
  organizationId: string,
  document: Pick<ShownDocument, 'kind' | 'number'>,
  holder: Particulars,
): Promise<boolean> {
  const holders = await holdersAsKnownAt(db, organizationId, document);
  return holders.some((other) => !isSameHuman(other, holder));
}

async function holdersAsKnownAt(
  db: Database,
  organizationId: string,
  { kind, number }: Pick<ShownDocument, 'kind' | 'number'>,
): Promise<readonly KnownPerson[]> {
  if (kind === 'PASSPORT') {
    const records = await findRecordsUnderPassport(db, organizationId, number);
    return records.filter(isReliable).map(({ person }) => person);
  }
  const known = await findPeopleKnownAt(db, organizationId, await findHoldersOf(db, kind, number));
  return findPeople(
    db,
    known.map(({ id }) => id),
  );
}
