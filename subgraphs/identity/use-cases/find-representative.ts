import { findRecordsUnderPassport } from '../data/record-on-file.repository.ts';
import {
  findPeople,
  insertRepresentative,
  takePassportsTurn,
  type KnownPerson,
} from '../data/representative.repository.ts';
import type { RepresentationRefusal } from '../domain/outcomes-of-representations.ts';
import { isReliable, recordInUse, type RecordOnFile } from '../domain/record-reuse.ts';
import type { RepresentationDocument } from '../domain/representation-document.ts';
import {
  isCapable,
  isOfFullAge,
  isSameHuman,
  type NewRepresentative,
  type Particulars,
} from '../domain/representative.ts';
import { moscowDate } from '../../_policy/index.ts';
import type { InTurn } from './act-on-patient.ts';

/** Whom reception has named as representative. */
export type NamedRepresentative =
  | { readonly representativeId: string; readonly representative: null }
  | { readonly representativeId: null; readonly representative: NewRepresentative };

export type FoundRepresentative =
  | { readonly type: 'KNOWN'; readonly person: Particulars }
  | { readonly type: 'NEW'; readonly person: Particulars; record(): Promise<string> }
  | { readonly type: 'REFUSED'; readonly reason: RepresentationRefusal }
  | { readonly type: 'NOT_FOUND'; readonly representativeId: string };

/** Who names a representative, and where. */
export interface NamingStaff {
  readonly personId: string | null;
  readonly organizationId: string | null;
}

/**
 * Finds or prepares the representative. Nothing of a record that reception has not typed in itself comes back: somebody
 * who is not a patient here is found by passport, full name and birth date together or not at all, and whether papers
 * or capacity stand in the way is not told apart.
 */
export async function findRepresentative(
  turn: InTurn,
  named: NamedRepresentative,
  passport: RepresentationDocument,
  { personId, organizationId }: NamingStaff,
): Promise<FoundRepresentative> {
  const { db, now } = turn;
  await takePassportsTurn(db, passport.number);
  const records =
    organizationId === null ? [] : await findRecordsUnderPassport(db, organizationId, passport.number);
  if (named.representative === null) return knownPatient(turn, named.representativeId, records);

  const { name, birthDate, ...contact } = named.representative;
  if (!isOfFullAge(birthDate, moscowDate(now))) return refused('REPRESENTATIVE_UNDER_AGE');
  const typed: Particulars = { id: '', name, birthDate, passports: [passport.number] };
  const found = recordInUse(records, { name, birthDate, contact, typedBy: [personId] });
  if (found.type === 'UNKNOWN')
    return {
      type: 'NEW',
      person: typed,
      record: () => insertRepresentative(db, named.representative, passport),
    };
  return found.type === 'RECORD' && isCapable(found.person)
    ? known(found.person)
    : refused('REPRESENTATIVE_NOT_ACCEPTED');
}

/** A patient of the caller's organisation: the policy says whether the caller may know them. */
async function knownPatient(
  { db, access, now }: InTurn,
  representativeId: string,
  records: readonly RecordOnFile<KnownPerson>[],
): Promise<FoundRepresentative> {
  const mayKnow = await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId: representativeId });
  const [person] = mayKnow ? await findPeople(db, [representativeId]) : [];
  if (!person) return { type: 'NOT_FOUND', representativeId };
  if (!isOfFullAge(person.birthDate, moscowDate(now))) return refused('REPRESENTATIVE_UNDER_AGE');
  const holders = records.filter(isReliable).map((record) => record.person);
  const isAnothersPassport = holders.length > 0 && !holders.some((holder) => isSameHuman(holder, person));
  return isCapable(person) && !isAnothersPassport ? known(person) : refused('REPRESENTATIVE_NOT_ACCEPTED');
}

function known(person: KnownPerson): FoundRepresentative {
  return { type: 'KNOWN', person };
}

function refused(reason: RepresentationRefusal): FoundRepresentative {
  return { type: 'REFUSED', reason };
}
