import { describe, expect, it } from 'vitest';
import { isSameHuman, type Particulars } from '../../../../subgraphs/identity/domain/representative.ts';

function person(id: string, more: Partial<Particulars> = {}): Particulars {
  return {
    id,
    name: { family: 'Семёнов', given: 'Пётр', patronymic: 'Ильич' },
    birthDate: '1980-04-01',
    passports: ['4510 123456'],
    ...more,
  };
}

const NAMED_OTHERWISE = { name: { family: 'Иванов', given: 'Олег', patronymic: null } };
const NO_PASSPORT = { passports: [] };

describe('two records are of one human being', () => {
  it.each<[string, Particulars, boolean]>([
    ['when they are one record', person('a', { ...NAMED_OTHERWISE, ...NO_PASSPORT }), true],
    [
      'by passport, however it is typed',
      person('b', { ...NAMED_OTHERWISE, passports: ['45 10 № 123456'] }),
      true,
    ],
    ['by one passport of several', person('b', { ...NAMED_OTHERWISE, passports: ['1', '4510123456'] }), true],
    ['by full name and birth date', person('b', NO_PASSPORT), true],
    [
      'by full name, with and without Ё, in any case',
      person('b', { ...NO_PASSPORT, name: { family: 'СЕМЕНОВ ', given: 'петр', patronymic: 'Ильич' } }),
      true,
    ],
    ['not by name alone', person('b', { ...NO_PASSPORT, birthDate: '1980-04-02' }), false],
    [
      'not without the patronymic',
      person('b', { ...NO_PASSPORT, name: { family: 'Семёнов', given: 'Пётр', patronymic: null } }),
      false,
    ],
    ['not by birth date alone', person('b', { ...NAMED_OTHERWISE, ...NO_PASSPORT }), false],
    [
      'not by having no passport',
      person('b', { ...NAMED_OTHERWISE, birthDate: '1999-01-01', ...NO_PASSPORT }),
      false,
    ],
  ])('%s', (_, other, expected) => {
    expect(isSameHuman(person('a'), other)).toBe(expected);
    expect(isSameHuman(other, person('a'))).toBe(expected);
  });
});
