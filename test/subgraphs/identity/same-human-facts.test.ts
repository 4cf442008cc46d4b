import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { findPeople } from '../../../subgraphs/identity/data/representative.repository.ts';
import { isSameHuman } from '../../../subgraphs/identity/domain/representative.ts';
import { openReception, type Reception } from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

interface OnRecord {
  readonly name?: readonly [family: string, given: string, patronymic: string | null];
  readonly birthDate?: string;
  readonly passports?: readonly string[];
}

async function record({
  name: [family, given, patronymic] = ['Семёнов', 'Пётр', 'Ильич'],
  birthDate = '1980-04-01',
  passports = [],
}: OnRecord): Promise<string> {
  const id = newId();
  const person = { family, given, patronymic, birth_date: birthDate, sex: 'MALE' as const };
  await insertRows(reception.tables, 'person', [
    { id, ...person, deceased_at: null, legal_capacity: 'FULL' as const, phone: null, email: null },
  ]);
  const issued = { issuer: 'ОВД', issued_on: '2010-06-01' };
  await insertRows(
    reception.tables,
    'identity_document',
    passports.map((number) => ({ id: newId(), person_id: id, kind: 'PASSPORT' as const, number, ...issued })),
  );
  return id;
}

const OTHER_NAME = ['Иванов', 'Олег', null] as const;

describe('what others read of two records', () => {
  it.each<[string, OnRecord, OnRecord, boolean]>([
    ['by full name and birth date', {}, {}, true],
    ['with and without Ё, in any case, with blanks', {}, { name: [' СЕМЕНОВ ', 'петр', 'ИЛЬИЧ'] }, true],
    ['not by name alone', {}, { birthDate: '1980-04-02' }, false],
    ['not without the patronymic', {}, { name: ['Семёнов', 'Пётр', null] }, false],
    ['not by the same names in another order', {}, { name: ['Пётр', 'Семёнов', 'Ильич'] }, false],
    ['not by birth date alone', {}, { name: OTHER_NAME }, false],
    ['by two that have no patronymic', { name: OTHER_NAME }, { name: ['иванов', 'олег', ''] }, true],
    [
      'by passport, however it is typed',
      { passports: ['4519 700001'] },
      { name: OTHER_NAME, birthDate: '1985-01-01', passports: ['1', '45 19 № 700001'] },
      true,
    ],
    [
      'not by having no passport',
      { passports: ['4519 700002'] },
      { name: OTHER_NAME, birthDate: '1986-01-01' },
      false,
    ],
  ])('is what reception compares: %s', async (_, left, right, expected) => {
    const ids = [await record(left), await record(right)];
    const people = await findPeople(reception.tables, ids);
    const [one, other] = ids.map((id) => people.find((person) => person.id === id));
    expect(one && other && isSameHuman(one, other)).toBe(expected);
    for (const [from, to] of [ids, ids.toReversed()]) {
      const { rows } = await sql`
        select from policy_same_human where person_id = ${from} and other_person_id = ${to}`.execute(
        reception.tables,
      );
      expect(rows).toHaveLength(expected ? 1 : 0);
    }
  });
});
