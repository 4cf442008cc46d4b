import { expect, it } from 'vitest';
import { personNameOf } from '../../../import/fhir/person-name.ts';

it.each([
  ['with a patronymic', [{ family: 'Крылова', given: ['Анна', 'Игоревна'] }], 'Крылова', 'Анна', 'Игоревна'],
  [
    'with a Turkic patronymic',
    [{ family: 'Гасанов', given: ['Али', 'Вагиф оглы'] }],
    'Гасанов',
    'Али',
    'Вагиф оглы',
  ],
  ['without a patronymic', [{ family: 'Ким', given: ['Виктор'] }], 'Ким', 'Виктор', null],
  ['with two first names', [{ family: 'Миллер', given: ['Анна', 'Мария'] }], 'Миллер', 'Анна Мария', null],
  [
    'of before and of now',
    [
      { use: 'maiden', family: 'Зорина', given: ['Вера'] },
      { use: 'official', family: 'Крылова', given: ['Вера'] },
    ],
    'Крылова',
    'Вера',
    null,
  ],
  ['as words only', [{ text: 'Крылова А. И.' }], 'Крылова А. И.', '', null],
])('a name %s', (_, names, family, given, patronymic) => {
  expect(personNameOf(names)).toEqual({ family, given, patronymic });
});

it.each([
  ['no name', []],
  ['an empty one', [{ family: '', given: [''] }]],
])('%s is none', (_, names) => {
  expect(personNameOf(names)).toBeNull();
});
