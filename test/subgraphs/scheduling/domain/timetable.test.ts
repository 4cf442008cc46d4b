import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalsOf, moscowDay } from '../../../../subgraphs/scheduling/domain/timetable.ts';

const day = { date: '2026-11-23', opensAt: '09:00', closesAt: '10:00', slotMinutes: 20 };

describe('a day in Moscow', () => {
  it('begins at midnight there and lasts 24 hours', () => {
    expect(moscowDay('2026-11-23')).toEqual({
      start: new Date('2026-11-22T21:00:00Z'),
      end: new Date('2026-11-23T21:00:00Z'),
    });
  });
});

describe('the intervals of a working day', () => {
  it('follow one another from opening to closing', () => {
    expect(intervalsOf(day).map(({ start }) => start.toISOString())).toEqual([
      '2026-11-23T06:00:00.000Z',
      '2026-11-23T06:20:00.000Z',
      '2026-11-23T06:40:00.000Z',
    ]);
  });

  it('leave out a rest that is too short', () => {
    expect(intervalsOf({ ...day, slotMinutes: 25 })).toHaveLength(2);
  });

  it.each([0, -20])('are none where an interval lasts %i minutes', (slotMinutes) => {
    expect(intervalsOf({ ...day, slotMinutes })).toEqual([]);
  });

  it('touch and never overlap, whatever their length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (slotMinutes) => {
        const intervals = intervalsOf({ ...day, closesAt: '18:00', slotMinutes });
        expect(intervals).toHaveLength(Math.floor((9 * 60) / slotMinutes));
        for (const [index, { start }] of intervals.entries())
          if (index > 0) expect(start).toEqual(intervals[index - 1]?.end);
      }),
    );
  });
});
