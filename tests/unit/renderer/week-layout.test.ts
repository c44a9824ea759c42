import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeekDay, WeekLesson } from '../../../core/contract/timetable-views';
import {
  daysShown,
  hoursShown,
  placeLessons,
} from '../../../renderer/screens/timetable/week-layout';

const DAY = '2026-11-23';
const ZONE = 'Europe/Paris';

function lesson(id: string, start: string, end: string): WeekLesson {
  return {
    id,
    classId: '4a',
    className: '4A',
    start,
    end,
    subject: '',
    kind: 'lesson',
    mode: 'on-site',
    status: 'planned',
    changedByHand: false,
    state: 'todo',
    begun: false,
  };
}

/** Local minutes of a November day in Paris, an hour ahead of UTC. */
function atMinutes(id: string, from: number, to: number): WeekLesson {
  const instant = (minute: number) =>
    new Date(Date.UTC(2026, 10, 23, 0, minute - 60)).toISOString();
  return lesson(id, instant(from), instant(to));
}

describe('a day of the week on screen', () => {
  it('puts lessons at the hours of the clock on the wall', () => {
    const [placed] = placeLessons([atMinutes('a', 485, 540)], DAY, ZONE);
    expect(placed).toMatchObject({ from: 485, to: 540, lane: 0, lanes: 1 });
  });

  it('puts a cancelled lesson and what replaces it side by side', () => {
    const placed = placeLessons(
      [
        atMinutes('cancelled', 480, 535),
        atMinutes('instead', 480, 535),
        atMinutes('next', 540, 595),
      ],
      DAY,
      ZONE,
    );
    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('ends at midnight for a lesson that goes on after it', () => {
    const [placed] = placeLessons(
      [lesson('late', '2026-11-23T22:00:00Z', '2026-11-24T00:00:00Z')],
      DAY,
      ZONE,
    );
    expect(placed).toMatchObject({ from: 23 * 60, to: 24 * 60 });
  });

  it('never lays one lesson over another, and loses none', () => {
    const span = fc
      .tuple(fc.integer({ min: 60, max: 1300 }), fc.integer({ min: 1, max: 120 }))
      .map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const lessons = spans.map(([from, to], index) => atMinutes(String(index), from, to));
        const placed = placeLessons(lessons, DAY, ZONE);
        expect(placed).toHaveLength(lessons.length);
        for (const one of placed) {
          expect(one.lane).toBeLessThan(one.lanes);
          const beside = placed.filter(
            (other) => other !== one && other.from < one.to && one.from < other.to,
          );
          for (const other of beside) {
            expect(other.lane).not.toBe(one.lane);
            expect(other.lanes).toBe(one.lanes);
          }
        }
      }),
    );
  });
});

describe('the hours of the week', () => {
  it('hold every lesson in whole hours', () => {
    const day = placeLessons([atMinutes('a', 485, 540), atMinutes('b', 990, 1085)], DAY, ZONE);
    expect(hoursShown([day, []])).toEqual({ first: 8, last: 19 });
  });

  it('are those of a morning when the week is empty', () => {
    expect(hoursShown([[], []])).toEqual({ first: 8, last: 12 });
  });
});

describe('the days of the week', () => {
  const days = (saturday: readonly WeekLesson[]): readonly WeekDay[] =>
    [23, 24, 25, 26, 27, 28, 29].map((day) => ({
      date: `2026-11-${day}`,
      lessons: day === 28 ? saturday : [],
    }));

  it('are Monday to Friday', () => {
    expect(daysShown(days([]))).toHaveLength(5);
  });

  it('go to Saturday when there is a lesson on it', () => {
    const shown = daysShown(days([atMinutes('a', 480, 535)]));
    expect(shown.map(({ date }) => date).at(-1)).toBe('2026-11-28');
  });
});
