import { expect, it } from 'vitest';
import { securityLabelsOf } from '../../../import/fhir/security-labels.ts';

it.each([
  ['nothing', [], []],
  ['N', ['N'], ['N']],
  ['a confidentiality below normal', ['L'], ['N']],
  ['HIV', ['HIV'], ['HIV']],
  ['N and HIV', ['N', 'HIV'], ['HIV']],
  ['a finer code of the same sensitivity', ['ETHUD', 'OPIOIDUD'], ['SUD']],
  ['R, which is above normal', ['R'], []],
  ['N and R', ['N', 'R'], []],
  ['N and a label that nobody here knows', ['N', 'TABOO'], []],
  ['a label without a code', [undefined], []],
])('%s', (_, codes, labels) => {
  expect(securityLabelsOf(codes.map((code) => ({ code })))).toEqual(labels);
});
