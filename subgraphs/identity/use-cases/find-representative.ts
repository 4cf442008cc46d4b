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
import { findNamesakes } from './find-namesakes.ts';

/** Whom reception has named as representative. */
export type NamedRepresentative =
  | { readonly representativeId: string; readonly representative: null }
  | {
      readonly representativeId: null;
      readonly representative: NewRepresentative;
      readonly choice: RepresentativeChoice;
    };

/** What reception says of those who are known there under the same name and birth date, where it was asked. */
export interface RepresentativeChoice {
  /** It is that one, with a new passport. */
  readonly personId: string | null;
  /** It is none of them. */
  readonly isSomebodyElse: boolean;
}

export type FoundRepresentative =
  | { readonly type: 'KNOWN'; readonly person: Particulars; readonly hasNewPassport: boolean }
  | { readonly type: 'CHOICE'; readonly candidateIds: readonly string[] }
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
  if (found.type === 'UNKNOWN') {
    const namesakes = organizationId === null ? [] : await findNamesakes(db, organizationId, typed);
    return (
      chosenAmong(namesakes, named.choice) ?? {
        type: 'NEW',
        person: typed,
        record: () => insertRepresentative(db, named.representative, passport),
      }
    );
  }
  return found.type === 'RECORD' && isCapable(found.person)
    ? known(found.person)
    : refused('REPRESENTATIVE_NOT_ACCEPTED');
}

/** Nobody holds the passport: whether it is the renewed one of somebody known, is for reception to say. */
function chosenAmong(
  namesakes: readonly KnownPerson[],
  { personId, isSomebodyElse }: RepresentativeChoice,
): FoundRepresentative | null {
  if (personId !== null) {
    const person = namesakes.find(({ id }) => id === personId);
    if (!person) return { type: 'NOT_FOUND', representativeId: personId };
    return isCapable(person) ? known(person, true) : refused('REPRESENTATIVE_NOT_ACCEPTED');
  }
  if (isSomebodyElse || namesakes.length === 0) return null;
  return { type: 'CHOICE', candidateIds: namesakes.map(({ id }) => id) };
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

function known(person: KnownPerson, hasNewPassport = false): FoundRepresentative {
  return { type: 'KNOWN', person, hasNewPassport };
}

function refused(reason: RepresentationRefusal): FoundRepresentative {
  return { type: 'REFUSED', reason };
}
