import { describe, expect, it } from 'vitest';
import { lessonsAround } from '../../../../core/timetable/lessons-around';

const at = (hour: number, minute = 0) =>
  `2026-11-23T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;
const lesson = (
  id: string,
  from: number,
  to: number,
  status: 'planned' | 'cancelled' = 'planned',
) => ({ id, start: at(from), end: at(to), status }) as const;

const DAY = [
  lesson('a', 7, 8),
  lesson('b', 7, 8),
  lesson('c', 9, 10),
  lesson('gone', 8, 9, 'cancelled'),
];

function ids(now: string, lessons = DAY) {
  const around = lessonsAround(lessons, now);
  return around && [around.when, ...around.lessons.map(({ id }) => id)];
}

describe('the lessons around a moment', () => {
  it('are all those that are on', () => {
    expect(ids(at(7))).toEqual(['now', 'a', 'b']);
    expect(ids(at(7, 59))).toEqual(['now', 'a', 'b']);
  });

  it('are those that begin next when none is on, a cancelled one left out', () => {
    expect(ids(at(6))).toEqual(['next', 'a', 'b']);
    expect(ids(at(8))).toEqual(['next', 'c']);
  });

  it('are those that ended last when the day is over', () => {
    expect(ids(at(15))).toEqual(['last', 'c']);
  });

  it('are none on a day without any', () => {
    expect(ids(at(8), [])).toBeNull();
    expect(ids(at(8), [lesson('gone', 8, 9, 'cancelled')])).toBeNull();
  });
});
