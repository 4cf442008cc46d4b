/** Why a password is not accepted. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_SIMPLE' | 'HOLDS_LOGIN' | 'UNCHANGED';

const FEWEST_CHARACTERS = 10;
/** Whoever sends more wants to keep the processor busy. */
const MOST_CHARACTERS = 128;
const FEWEST_DIFFERENT_CHARACTERS = 5;
const SHORTEST_TELLING_LOGIN = 4;

/** For people, in Russian. */
export const PASSWORD_FAULT_TEXTS: Readonly<Record<PasswordFault, string>> = {
  TOO_SHORT: `Пароль короче ${FEWEST_CHARACTERS} знаков.`,
  TOO_LONG: `Пароль длиннее ${MOST_CHARACTERS} знаков.`,
  TOO_SIMPLE: 'Пароль слишком прост: в нём повторяются одни и те же знаки.',
  HOLDS_LOGIN: 'В пароле не должно быть логина.',
  UNCHANGED: 'Новый пароль совпадает с прежним.',
};

/**
 * What is wrong with a password that somebody chose. Length counts, composition does not: rules about digits and signs
 * make passwords that are written down (**ours**; the sources leave safety from guessing to the person [000 §4.7.1]).
 */
export function passwordFaults(password: string, login: string | null): readonly PasswordFault[] {
  const characters = Array.from(password);
  const faults: PasswordFault[] = [];
  if (characters.length < FEWEST_CHARACTERS) faults.push('TOO_SHORT');
  if (characters.length > MOST_CHARACTERS) faults.push('TOO_LONG');
  if (isTooSimple(characters)) faults.push('TOO_SIMPLE');
  if (login !== null && holdsLogin(password, login)) faults.push('HOLDS_LOGIN');
  return faults;
}

function isTooSimple(characters: readonly string[]): boolean {
  return new Set(characters).size < FEWEST_DIFFERENT_CHARACTERS;
}

function holdsLogin(password: string, login: string): boolean {
  return (
    login.length >= SHORTEST_TELLING_LOGIN && password.toLocaleLowerCase().includes(login.toLocaleLowerCase())
  );
}

/** Letters and digits that nobody mistakes for one another on paper: no 0, O, 1, l, I. */
const ON_PAPER = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const INITIAL_LENGTH = 12;

/**
 * The password that reception hands out on paper: letters and digits [000 §4.7, 002 §1.10]; some 69 bits.
 * @param randomBelow an unpredictable integer from 0 up to, not including, its argument
 */
export function initialPassword(randomBelow: (bound: number) => number): string {
  return Array.from({ length: INITIAL_LENGTH }, () => ON_PAPER.charAt(randomBelow(ON_PAPER.length))).join('');
}
