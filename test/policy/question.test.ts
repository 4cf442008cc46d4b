import { describe, expect, it } from 'vitest';
import { moscowDay } from '../../subgraphs/_policy/civil-time.ts';
import { isAmong, isSame, questionAbout } from '../../subgraphs/_policy/question.ts';
import { PATIENT_ROW } from './rows.ts';
import { adult, child, NOON, stranger, teen } from './vocabulary.ts';

const about = (subject: ReturnType<typeof adult> | null) =>
  questionAbout(stranger().principal, 'READ', 'RESULT', subject, PATIENT_ROW, NOON);

describe('a question', () => {
  it('is asked on a day in Moscow', () => {
    expect(about(adult()).today).toBe(moscowDay(NOON));
  });

  it.each([
    ['an adult', adult(), 'PATIENT'],
    ['a minor at 15 to 17', teen(), 'BOTH'],
    ['a minor under 15', child(), 'REPRESENTATIVE'],
    ['somebody not born yet', child({ birthDate: '2026-03-11' }), 'NOBODY'],
    ['somebody born on a day that cannot be read', child({ birthDate: 'once' }), 'NOBODY'],
    ['nobody known', null, 'NOBODY'],
  ])('knows who speaks for %s', (_, subject, voice) => {
    expect(about(subject).voice).toBe(voice);
  });
});

describe('ids', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['a', null, false],
    [null, 'a', false],
    [null, null, false],
  ])('%s and %s are the same: %s', (left, right, same) => {
    expect(isSame(left, right)).toBe(same);
  });

  it.each<[string | null, readonly string[] | undefined, boolean]>([
    ['a', ['b', 'a'], true],
    ['a', ['b'], false],
    ['a', [], false],
    ['a', undefined, false],
    [null, ['a'], false],
  ])('%s is among %s: %s', (id, ids, among) => {
    expect(isAmong(id, ids)).toBe(among);
  });
});
