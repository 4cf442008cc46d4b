import { ageOn } from '../../_policy/index.ts';
import type { CivilDate, LegalCapacity } from '../../_policy/types.ts';
import { documentKey } from './identity-document.ts';
import type { HumanName } from './patient.ts';

/** What tells one human being from another, whatever number of records and accounts they have. */
export interface Particulars {
  readonly id: string;
  readonly name: HumanName;
  readonly birthDate: CivilDate;
  readonly passports: readonly string[];
}

/** A representative who is not a patient here, as reception types them in from their papers. */
export interface NewRepresentative {
  readonly name: HumanName;
  readonly birthDate: CivilDate;
  /** E.164. */
  readonly phone: string;
  readonly email: string;
}

const ADULT_AGE = 18;

/** Only a person of full age represents another [003 §1.7]. */
export function isOfFullAge(birthDate: CivilDate, today: CivilDate): boolean {
  return ageOn(birthDate, today) >= ADULT_AGE;
}

/** Who represents another is alive and of full legal capacity themself [003 §1.7]. */
export function isCapable(person: {
  readonly deceasedAt: Date | null;
  readonly legalCapacity: LegalCapacity;
}): boolean {
  return person.deceasedAt === null && person.legalCapacity === 'FULL';
}

/** Whether two records are of one human being as far as the records tell: by passport, or by full name and birth date. */
export function isSameHuman(left: Particulars, right: Particulars): boolean {
  return left.id === right.id || isSameOnPaper(left, right) || hasPassportOf(left, right);
}

/** Whether passport, full name and birth date agree: two records, beyond doubt of one human being. */
export function isSameInAll(left: Particulars, right: Particulars): boolean {
  return isSameOnPaper(left, right) && hasPassportOf(left, right);
}

/** Whether one passport is on both records, however its number was typed. */
function hasPassportOf(left: Particulars, right: Particulars): boolean {
  const passports = new Set(left.passports.map(documentKey));
  return right.passports.some((number) => passports.has(documentKey(number)));
}

/** Whether full name and birth date agree, however they are typed. */
export function isSameOnPaper(
  left: Pick<Particulars, 'name' | 'birthDate'>,
  right: Pick<Particulars, 'name' | 'birthDate'>,
): boolean {
  return left.birthDate === right.birthDate && nameKey(left.name) === nameKey(right.name);
}

/** Names are typed with and without Ё, in any case, with stray blanks. */
function nameKey({ family, given, patronymic }: HumanName): string {
  return JSON.stringify(
    [family, given, patronymic ?? ''].map((part) =>
      part.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleUpperCase('ru').replaceAll('Ё', 'Е'),
    ),
  );
}
