import { describe, expect, it } from 'vitest';
import {
  recordInUse,
  type RecordOnFile,
  type TypedPerson,
} from '../../../../subgraphs/identity/domain/record-reuse.ts';
import type { Particulars } from '../../../../subgraphs/identity/domain/representative.ts';

const NAME = { family: 'Ёлкина', given: 'Анна', patronymic: null };
const BORN = '1988-02-03';
const PASSPORT = '4510 123456';
const CONTACT = { phone: '+79001112233', email: 'anna@example.org' };

function person(id: string, more: Partial<Particulars> = {}): Particulars {
  return { id, name: NAME, birthDate: BORN, passports: [PASSPORT], ...more };
}
function colleague(id: string, passport = `4500 00000${id}`): Particulars {
  return { id, name: { ...NAME, given: `Коллега${id}` }, birthDate: '1980-01-01', passports: [passport] };
}
function record(more: Partial<RecordOnFile<Particulars>> = {}): RecordOnFile<Particulars> {
  return {
    person: person('record'),
    contact: { phone: '+79990000000', email: 'planted@example.org' },
    isCurrent: true,
    isKnownHere: false,
    fourEyes: [],
    typedInBy: [],
    ...more,
  };
}
const typed = (more: Partial<TypedPerson> = {}): TypedPerson => ({
  name: NAME,
  birthDate: BORN,
  contact: CONTACT,
  typedBy: ['registrar'],
  ...more,
});
const twoPeople = [{ first: colleague('1'), second: colleague('2') }];
const renamed = person('record', { name: { ...NAME, family: 'Иная' } });

describe('a record under the passport', () => {
  it.each<[what: string, records: readonly RecordOnFile<Particulars>[], answer: object]>([
    ['nobody is on record', [], { type: 'UNKNOWN' }],
    ['one pair of eyes elsewhere: as if there were none', [record()], { type: 'UNKNOWN' }],
    ['known here', [record({ isKnownHere: true })], { type: 'RECORD', isFromHere: true }],
    ['vouched for elsewhere', [record({ fourEyes: twoPeople })], { type: 'RECORD', isFromHere: false }],
    [
      'vouched for by one human being under two records',
      [record({ fourEyes: [{ first: colleague('1', '4501 1'), second: colleague('2', '45011') }] })],
      { type: 'UNKNOWN' },
    ],
    [
      'known here under a passport that was renewed: whoever shows it has to be asked',
      [record({ isKnownHere: true, isCurrent: false })],
      { type: 'SOMEBODY_ELSE' },
    ],
    [
      'under another name, elsewhere and unvouched: it bars nobody',
      [record({ person: renamed })],
      { type: 'UNKNOWN' },
    ],
    [
      'under another name and known here',
      [record({ person: renamed, isKnownHere: true })],
      { type: 'SOMEBODY_ELSE' },
    ],
    [
      'under another name and vouched for',
      [record({ person: renamed, fourEyes: twoPeople })],
      { type: 'SOMEBODY_ELSE' },
    ],
    [
      'a planted one beside the vouched one',
      [record(), record({ person: person('good'), fourEyes: twoPeople })],
      { type: 'RECORD', person: person('good') },
    ],
    [
      'the one known here before the one elsewhere',
      [record({ fourEyes: twoPeople }), record({ person: person('here'), isKnownHere: true })],
      { type: 'RECORD', person: person('here'), isFromHere: true },
    ],
    ['typed in by the same registrar', [record({ typedInBy: ['registrar'] })], { type: 'RECORD' }],
    ['typed in by a colleague with another contact', [record({ typedInBy: ['x'] })], { type: 'UNKNOWN' }],
    [
      'typed in by a colleague with this very contact',
      [record({ typedInBy: ['x'], contact: { ...CONTACT, email: 'Anna@example.org' } })],
      { type: 'RECORD', isFromHere: true },
    ],
    ['made elsewhere with this very contact', [record({ contact: CONTACT })], { type: 'UNKNOWN' }],
    [
      'typed in by the same registrar and vouched for elsewhere: it stays the other clinic’s',
      [record({ typedInBy: ['registrar'], fourEyes: twoPeople })],
      { type: 'RECORD', isFromHere: false },
    ],
    [
      'misspelt by the same registrar: they write it anew',
      [record({ person: renamed, typedInBy: ['registrar'] })],
      { type: 'UNKNOWN' },
    ],
  ])('%s', (_, records, answer) => {
    expect(recordInUse(records, typed())).toMatchObject(answer);
  });

  it('without any contact is not taken for the same contact', () => {
    const none = { phone: null, email: null };
    const records = [record({ typedInBy: ['x'], contact: none })];
    expect(recordInUse(records, typed({ contact: none }))).toEqual({ type: 'UNKNOWN' });
  });
});
