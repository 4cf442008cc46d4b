import { Temporal } from 'temporal-polyfill';
import type { CivilDate, Power, RepresentationKind } from '../../_policy/types.ts';
import { documentKey } from './identity-document.ts';
import type { RepresentationDocument } from './representation-document.ts';
import type { NewRepresentative } from './representative.ts';

/** What reception asks to register, as it came. */
export interface RegistrationRequest {
  readonly patientId: string;
  readonly kind: RepresentationKind;
  readonly representativeId?: string | null | undefined;
  readonly representative?: TypedRepresentative | null | undefined;
  readonly knownRepresentativeId?: string | null | undefined;
  readonly isNewRepresentative?: boolean | undefined;
  readonly documents: readonly RepresentationDocument[];
  readonly validFrom?: CivilDate | null | undefined;
  readonly validThrough?: CivilDate | null | undefined;
  readonly powers?: readonly Power[] | undefined;
}

interface TypedRepresentative {
  readonly family: string;
  readonly given: string;
  readonly patronymic?: string | null | undefined;
  readonly birthDate: CivilDate;
  readonly phone: string;
  readonly email: string;
}

/** An argument that is not usable. */
export interface Unusable {
  readonly argument: string;
  readonly message: string;
}

/** The period and the powers, with what was left out filled in. */
export interface RegistrationTerms {
  readonly validFrom: CivilDate;
  readonly validThrough: CivilDate | null;
  readonly powers: readonly Power[];
}

/** Reads period and powers. Without a term a power of attorney holds for a year from its date (Civil Code art. 186). */
export function registrationTerms(
  { kind, documents, validFrom, validThrough, powers = [] }: RegistrationRequest,
  today: CivilDate,
): RegistrationTerms | Unusable {
  if (kind !== 'ATTORNEY' && powers.length > 0)
    return unusable('powers', 'Only a power of attorney names powers.');
  if (kind === 'ATTORNEY' && powers.length === 0)
    return unusable('powers', 'A power of attorney names at least one power.');
  const power = documents.find((document) => document.kind === 'POWER_OF_ATTORNEY');
  const from = validFrom ?? today;
  const through = validThrough ?? (kind === 'ATTORNEY' && power ? yearAfter(power.issuedOn) : null);
  if (power && kind === 'ATTORNEY' && from < power.issuedOn)
    return unusable('validFrom', 'A power of attorney holds from its date on at the earliest.');
  if (through !== null && through < from)
    return unusable('validThrough', 'The last day lies before the first.');
  if (through !== null && through < today) return unusable('validThrough', 'The last day is over already.');
  return { validFrom: from, validThrough: through, powers: [...new Set(powers)].sort() };
}

function yearAfter(date: CivilDate): CivilDate {
  return Temporal.PlainDate.from(date).add({ years: 1 }).toString();
}

const MOST_DOCUMENTS = 20;
const LONGEST_TEXT = 200;
const SHORTEST_NUMBER = 3;

/** What is wrong with the documents as they were typed; null where nothing is. */
export function unusableDocuments(
  documents: readonly RepresentationDocument[],
  today: CivilDate,
): Unusable | null {
  if (documents.length > MOST_DOCUMENTS)
    return unusable('documents', `There are at most ${MOST_DOCUMENTS} documents.`);
  if (documents.filter(({ kind }) => kind === 'PASSPORT').length > 1)
    return unusable('documents', 'There is one passport: the representative’s.');
  for (const { number, issuer, issuedOn } of documents) {
    if (documentKey(number).length < SHORTEST_NUMBER || !isLine(number))
      return unusable('documents', 'A document has a number, of letters and digits.');
    if (!isLine(issuer)) return unusable('documents', 'A document says who issued it.');
    if (issuedOn > today) return unusable('documents', 'A document is not issued in the future.');
  }
  return null;
}

const E164 = /^\+[1-9]\d{6,14}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Reads a new representative's particulars [000 §4.2]. */
export function newRepresentative(typed: TypedRepresentative): NewRepresentative | Unusable {
  const { birthDate, phone, email } = typed;
  const [family, given] = [typed.family.trim(), typed.given.trim()];
  const patronymic = typed.patronymic?.trim();
  if (!isLine(family) || !isLine(given) || (patronymic && !isLine(patronymic)))
    return unusable('representative', 'A name has 1 to 200 printable characters.');
  if (!E164.test(phone)) return unusable('representative', 'A phone number is written as in +79261234567.');
  if (!EMAIL.test(email) || !isLine(email)) return unusable('representative', 'This is no e-mail address.');
  return { name: { family, given, patronymic: patronymic ? patronymic : null }, birthDate, phone, email };
}

/** Whether a text is one line that says something. */
export function isLine(text: string): boolean {
  return text.trim().length > 0 && text.length <= LONGEST_TEXT && !/\p{Cc}/u.test(text);
}

function unusable(argument: string, message: string): Unusable {
  return { argument, message };
}
