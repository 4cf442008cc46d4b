import type { HumanName } from './elements.ts';

/** A name as the product keeps it; what is missing is empty or null. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
}

const PREFERENCE = ['official', 'usual', undefined];
const PATRONYMIC = /(вич|ич|вна|чна|оглы|кызы)$/iu;

/** The name that somebody goes by now: official, or else usual, or else the first. Null where there is no name. */
export function personNameOf(names: readonly HumanName[]): PersonName | null {
  const chosen =
    PREFERENCE.map((use) => names.find((name) => name.use === use)).find((name) => name !== undefined) ??
    names[0];
  if (!chosen) return null;
  const given = (chosen.given ?? []).filter((part) => part !== '');
  const family = chosen.family ?? '';
  // Words that nobody has taken apart are kept as they are.
  if (family === '' && given.length === 0)
    return chosen.text ? { family: chosen.text, given: '', patronymic: null } : null;

  // FHIR has no element for a patronymic; Russian systems write it as the last given name.
  const last = given.length > 1 ? given.at(-1) : undefined;
  return last !== undefined && PATRONYMIC.test(last)
    ? { family, given: given.slice(0, -1).join(' '), patronymic: last }
    : { family, given: given.join(' '), patronymic: null };
}

/** Titles before a name. */
export function prefixOf(names: readonly HumanName[]): string | null {
  return names[0]?.prefix?.join(' ') ?? null;
}
