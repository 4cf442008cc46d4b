import { isSameHuman, isSameOnPaper, type Particulars } from './representative.ts';

/** Two people who have seen the passport of a record's holder, one after the other. */
export interface FourEyes {
  readonly first: Particulars;
  readonly second: Particulars;
}

export interface RecordContact {
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
}

/** A record under a passport, as the organisation that asks may rely on it. */
export interface RecordOnFile<Person extends Particulars> {
  readonly person: Person;
  readonly contact: RecordContact;
  /** Whether no other passport has taken this one's place. */
  readonly isCurrent: boolean;
  /** A patient there, the verified representative of one, or the holder of an account that it has approved. */
  readonly isKnownHere: boolean;
  /** Acts of two people on this very passport, wherever. */
  readonly fourEyes: readonly FourEyes[];
  /** Ids of the people who have typed it in there, as long as it is nothing but that: nobody has verified it. */
  readonly typedInBy: readonly string[];
}

/** Whom reception has in front of it, or in an application. */
export interface TypedPerson extends Pick<Particulars, 'name' | 'birthDate'> {
  readonly contact: RecordContact;
  /** Ids of those whose typing this is. */
  readonly typedBy: readonly (string | null)[];
}

export type RecordInUse<Person extends Particulars> =
  | { readonly type: 'RECORD'; readonly person: Person; readonly isFromHere: boolean }
  | { readonly type: 'UNKNOWN' | 'SOMEBODY_ELSE' };

/**
 * The record that stands for a person. One that a single member of staff has made elsewhere, with somebody's passport and
 * a phone and e-mail of their own choosing, is nobody's: neither is it taken for its holder, nor does it stand in the
 * holder's way, nor does anybody learn that it is there (**ours**). What counts is a record known at the organisation, or
 * vouched for by two people. What was typed in here and not verified yet is taken up by whoever typed it, or by whoever
 * types the same contact: the record then holds nothing that they would not have written themself. Under a passport that
 * was renewed nobody is found; whose it was bars others.
 * @param records everything on file under the passport
 */
export function recordInUse<Person extends Particulars>(
  records: readonly RecordOnFile<Person>[],
  typed: TypedPerson,
): RecordInUse<Person> {
  const relied = records.filter(isReliable);
  const same = relied.filter(({ person, isCurrent }) => isCurrent && isSameOnPaper(person, typed));
  const found = same.find(({ isKnownHere }) => isKnownHere) ?? same[0];
  if (found) return { type: 'RECORD', person: found.person, isFromHere: found.isKnownHere };
  if (relied.length > 0) return { type: 'SOMEBODY_ELSE' };
  const draft = records.find(
    (record) => record.isCurrent && isSameOnPaper(record.person, typed) && isTypedLikewise(record, typed),
  );
  return draft ? { type: 'RECORD', person: draft.person, isFromHere: true } : { type: 'UNKNOWN' };
}

/** Whether a record says something about whose passport it is, at the organisation that asks. */
export function isReliable(record: RecordOnFile<Particulars>): boolean {
  return record.isKnownHere || isVouchedFor(record.fourEyes);
}

/** Two records of one human being are two eyes, not four. */
function isVouchedFor(fourEyes: readonly FourEyes[]): boolean {
  return fourEyes.some(({ first, second }) => !isSameHuman(first, second));
}

function isTypedLikewise({ typedInBy, contact }: RecordOnFile<Particulars>, typed: TypedPerson): boolean {
  if (typedInBy.length === 0) return false;
  const isSameContact =
    contact.email !== null &&
    contact.email.toLowerCase() === typed.contact.email?.toLowerCase() &&
    contact.phone === typed.contact.phone;
  return isSameContact || typed.typedBy.some((id) => id !== null && typedInBy.includes(id));
}
