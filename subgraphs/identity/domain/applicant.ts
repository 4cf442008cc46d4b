import type { CivilDate } from '../../_policy/types.ts';
import { documentKey } from './identity-document.ts';
import type { HumanName } from './patient.ts';

/** Who somebody is, as an application says it; what was left out is null. */
export interface ApplicantInput {
  readonly family?: string | null;
  readonly given?: string | null;
  readonly patronymic?: string | null;
  readonly birthDate?: string | null;
  readonly passport?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** Somebody whose particulars were found whole. */
export interface Applicant {
  readonly name: HumanName;
  /** Representatives need not state it; reception adds it from the passport. */
  readonly birthDate: CivilDate | null;
  readonly passport: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
}

export type ApplicationItem =
  'FAMILY_NAME' | 'GIVEN_NAME' | 'PATRONYMIC' | 'BIRTH_DATE' | 'PASSPORT' | 'PHONE' | 'EMAIL' | 'RELATION';
export type ApplicationParty = 'PATIENT' | 'REPRESENTATIVE';
export type ItemFault = 'MISSING' | 'MALFORMED' | 'NOT_POSSIBLE';

/** One thing that an application lacks. */
export interface ApplicationFault {
  readonly whose: ApplicationParty;
  readonly item: ApplicationItem;
  readonly fault: ItemFault;
  /** The patient is a member of staff. */
  readonly isOfStaff?: boolean;
}

/** What was found in somebody's particulars, item by item; what is wrong is noted in `faults`. */
export interface ApplicantReading {
  readonly faults: readonly ApplicationFault[];
  name(): HumanName;
  birthDate(isNeeded: boolean): CivilDate | null;
  passport(isNeeded: boolean): string | null;
  phone(isNeeded: boolean): string | null;
  email(isNeeded: boolean): string | null;
  /** Anything else that has to be there. */
  needed<Text extends string>(item: ApplicationItem, text: Text | null | undefined): Text | null;
  /** Notes that an item is what it says it is, and cannot be so beside the others. */
  notPossible(item: ApplicationItem): void;
}

/** @param today in Moscow */
export function readingOf(
  whose: ApplicationParty,
  input: ApplicantInput,
  today: CivilDate,
): ApplicantReading {
  const faults: ApplicationFault[] = [];
  function read<Text extends string>(
    item: ApplicationItem,
    text: Text | null | undefined,
    isNeeded: boolean,
    valueOf: (text: Text) => Text | null,
  ): Text | null {
    if (typeof text !== 'string' || text.trim() === '') {
      if (isNeeded) faults.push({ whose, item, fault: 'MISSING' });
      return null;
    }
    const value = valueOf(text);
    if (value === null) faults.push({ whose, item, fault: 'MALFORMED' });
    return value;
  }
  return {
    faults,
    name: () => ({
      family: read('FAMILY_NAME', input.family, true, nameOf) ?? '',
      given: read('GIVEN_NAME', input.given, true, nameOf) ?? '',
      patronymic: read('PATRONYMIC', input.patronymic, false, nameOf),
    }),
    birthDate: (isNeeded) =>
      read('BIRTH_DATE', input.birthDate, isNeeded, (text) => (isBirthDate(text, today) ? text : null)),
    passport: (isNeeded) => read('PASSPORT', input.passport, isNeeded, passportOf),
    phone: (isNeeded) => read('PHONE', input.phone, isNeeded, phoneOf),
    email: (isNeeded) => read('EMAIL', input.email, isNeeded, emailOf),
    needed: (item, text) => read(item, text, true, (value) => value),
    notPossible: (item) => {
      faults.push({ whose, item, fault: 'NOT_POSSIBLE' });
    },
  };
}

const NAME = /^(?=.*\p{L})[\p{L}\p{M}' ’().-]{1,100}$/u;
const OLDEST_BIRTH_DATE = '1900-01-01';
/** Russian passports have ten digits; others (**ours**) letters too. */
const PASSPORT = /^(\d{10}|(?=.*[A-ZА-ЯЁ])(?=.*\d)[0-9A-ZА-ЯЁ]{6,15})$/;
const PHONE = /^\+[1-9]\d{9,14}$/;
const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;
const LONGEST_EMAIL = 254;

/** `+79001234567`, however it was typed; null where it is no phone number. */
export function phoneOf(text: string): string | null {
  const digits = text.replace(/[\s()\-–]/g, '');
  const phone = /^8\d{10}$/.test(digits) ? `+7${digits.slice(1)}` : digits;
  return PHONE.test(phone) ? phone : null;
}

/** Null where it is no e-mail address. */
export function emailOf(text: string): string | null {
  const email = text.trim();
  return email.length <= LONGEST_EMAIL && EMAIL.test(email) ? email : null;
}

function nameOf(text: string): string | null {
  const name = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  return NAME.test(name) ? name : null;
}

/** Series and number as they are kept; null where it is no passport’s. */
export function passportOf(text: string): string | null {
  const key = documentKey(text);
  return PASSPORT.test(key) ? key : null;
}

/** A day that there was. */
export function isBirthDate(text: string, today: CivilDate): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
  return isDay && text >= OLDEST_BIRTH_DATE && text <= today;
}

const ITEM_NAMES: Readonly<Record<ApplicationItem, string>> = {
  FAMILY_NAME: 'фамилия',
  GIVEN_NAME: 'имя',
  PATRONYMIC: 'отчество',
  BIRTH_DATE: 'дата рождения',
  PASSPORT: 'серия и номер паспорта',
  PHONE: 'номер телефона',
  EMAIL: 'адрес электронной почты',
  RELATION: 'кем представитель приходится пациенту',
};
const WHOSE: Readonly<Record<ApplicationParty, string>> = {
  PATIENT: 'Пациент',
  REPRESENTATIVE: 'Представитель',
};
const FAULTS: Readonly<Record<ItemFault, string>> = {
  MISSING: 'не указано',
  MALFORMED: 'указано с ошибкой',
  NOT_POSSIBLE: 'не подходит',
};
/** Why something does not go with the rest. */
const REASONS: Readonly<Partial<Record<ApplicationItem, string>>> = {
  RELATION:
    ' Родители и усыновители представляют детей до 18 лет, опекун – до 14 лет, попечитель – с 14 лет; взрослых представляют опекун или попечитель.',
  BIRTH_DATE: ' Представителю должно быть не меньше 18 лет.',
};

/** For people, in Russian: `Представитель: не указано – номер телефона.` */
export function applicationFaultText({ whose, item, fault, isOfStaff = false }: ApplicationFault): string {
  const reason = fault === 'NOT_POSSIBLE' ? (REASONS[item] ?? '') : '';
  return `${isOfStaff ? 'Сотрудник' : WHOSE[whose]}: ${FAULTS[fault]} – ${ITEM_NAMES[item]}.${reason}`;
}
