import type { Kysely } from 'kysely';
import { ageBandOn, isRepresentationInForce, moscowDate } from '../../_policy/index.ts';
import type { Instant } from '../../_policy/types.ts';
import { findDocumentsOf } from '../data/identity-document.repository.ts';
import { findRepresentationsOf } from '../data/representation.repository.ts';
import { findPeople, type KnownPerson } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { hasPersonalDocument, isBirthCertificateOf, isHoldersDocument } from '../domain/proof-of-identity.ts';
import { representationFacts } from '../domain/representation.ts';
import { isSamePerson } from './is-same-person.ts';

type Database = Kysely<IdentityDatabase>;

/** What somebody shows who is at reception for an account. */
export interface ShownAtReception {
  /** Of a document of the holder's own. */
  readonly documentNumber: string | null;
  /** Of the representative's passport, where a minor has none. */
  readonly representativePassport: string | null;
  /** Who looks at it. */
  readonly registrarId: string | null;
}

/**
 * Whether an account's holder is there, or somebody who may come for them [000 §5.1, 002 §1.10]. A minor need not have a
 * passport [000 §4.2.2]: then a legal representative vouches with their own, or the birth certificate does (**ours**).
 */
export async function isHolderPresent(
  db: Database,
  holderId: string,
  shown: ShownAtReception,
  now: Instant,
): Promise<boolean> {
  const { documentNumber, representativePassport, registrarId } = shown;
  const [holder] = await findPeople(db, [holderId]);
  if (!holder || (await isSamePerson(db, holderId, registrarId))) return false;
  const documents = await findDocumentsOf(db, holderId);
  if (documentNumber !== null && isHoldersDocument(documents, documentNumber)) return true;
  if (ageBandOn(holder.birthDate, moscowDate(now)) === 'ADULT' || hasPersonalDocument(documents))
    return false;
  if (documentNumber !== null && isBirthCertificateOf(documents, documentNumber)) return true;
  return (
    representativePassport !== null &&
    (await isRepresentativePresent(db, holder, { representativePassport, registrarId }, now))
  );
}

async function isRepresentativePresent(
  db: Database,
  ward: KnownPerson,
  { representativePassport, registrarId }: { representativePassport: string; registrarId: string | null },
  now: Instant,
): Promise<boolean> {
  const { birthDate, legalCapacity, deceasedAt } = ward;
  const facts = { birthDate, legalCapacity, deceasedAt: deceasedAt?.getTime() ?? null };
  for (const representation of await findRepresentationsOf(db, ward.id)) {
    const { kind, representativeId } = representation;
    const isLegal =
      kind !== 'ATTORNEY' && isRepresentationInForce(representationFacts(representation), facts, now);
    if (!isLegal || (await isSamePerson(db, representativeId, registrarId))) continue;
    if (isHoldersDocument(await findDocumentsOf(db, representativeId), representativePassport)) return true;
  }
  return false;
}
