import { expect, it } from 'vitest';
import { readArguments, UsageError } from '../../import/arguments.ts';

it('reads paths and options in any order', () => {
  const argv = [
    'fhir',
    'a.json',
    '--lab',
    'ЛО-77',
    'folder',
    '--link',
    'parent=ЛК-17',
    '--link',
    'stranger=a=b',
  ];
  expect(readArguments(argv)).toEqual({
    format: 'fhir',
    paths: ['a.json', 'folder'],
    laboratory: 'ЛО-77',
    clinic: null,
    links: [
      { persona: 'parent', patientIdentifier: 'ЛК-17' },
      { persona: 'stranger', patientIdentifier: 'a=b' },
    ],
  });
});

it('may link without importing', () => {
  expect(readArguments(['fhir', '--link', 'parent=1']).paths).toEqual([]);
});

it.each([
  ['nothing', []],
  ['an unknown format', ['csv', 'a.csv']],
  ['no path', ['fhir']],
  ['an unknown option', ['fhir', 'a.json', '--force']],
  ['a link without a patient', ['fhir', 'a.json', '--link', 'parent=']],
  ['a link without a persona', ['fhir', 'a.json', '--link', '=1']],
])('is a wrong call with %s', (_, argv) => {
  expect(() => readArguments(argv)).toThrow(UsageError);
});
