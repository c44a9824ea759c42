import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../../core/timetable/lesson';
import {
  type LessonsPlan,
  reconcileLessons,
  type WantedLesson,
} from '../../../../core/timetable/reconcile-lessons';

const WANTED: WantedLesson = {
  source: { id: 'slot', key: '2026-11-23' },
  classId: '4A',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Français',
  kind: 'lesson',
  status: 'planned',
};

const LESSON: Lesson = { ...WANTED, id: 'l', mode: 'on-site', changedByHand: false };
const LATER = { start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:55:00Z' };
const { source: _source, ...BY_HAND } = LESSON;

function plan(wanted: readonly WantedLesson[], existing: readonly Lesson[], begun: string[] = []) {
  let count = 0;
  return reconcileLessons({
    sources: new Set(['slot', 'other slot']),
    wanted,
    existing,
    begun: new Set(begun),
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
  });
}

const NOTHING: LessonsPlan = { add: [], change: [], remove: [], kept: 0, unchanged: 0 };

describe('the lessons of a slot or a calendar', () => {
  it('are added, on site when nobody says how they are given', () => {
    expect(plan([WANTED], [])).toEqual({ ...NOTHING, add: [{ ...LESSON, id: 'new-1' }] });
    expect(plan([{ ...WANTED, mode: 'remote' }], []).add[0]?.mode).toBe('remote');
  });

  it('are left alone when nothing is new', () => {
    expect(plan([WANTED], [LESSON])).toEqual({ ...NOTHING, unchanged: 1 });
    const written = { ...LESSON, start: '2026-11-23T07:00:00.000Z' };
    expect(plan([WANTED], [written])).toEqual({ ...NOTHING, unchanged: 1 });
  });

  it('move with it, and keep their id', () => {
    const { change, add } = plan([{ ...WANTED, ...LATER, location: 'B12' }], [LESSON]);
    expect([change, add]).toEqual([[{ ...LESSON, ...LATER, location: 'B12' }], []]);
  });

  it('keep the way in which they are given when a calendar does not say', () => {
    const remote: Lesson = { ...LESSON, mode: 'remote' };
    expect(plan([{ ...WANTED, subject: 'Latin' }], [remote]).change[0]?.mode).toBe('remote');
  });

  it('go when it no longer has them', () => {
    expect(plan([], [LESSON])).toEqual({ ...NOTHING, remove: ['l'] });
  });

  it('are nobody else’s: other sources and lessons added by hand stay', () => {
    const others = [{ ...LESSON, source: { id: 'calendar', key: 'c' } }, BY_HAND];
    expect(plan([], others)).toEqual(NOTHING);
  });

  it('are cancelled with it, and planned again', () => {
    const cancelled: WantedLesson = { ...WANTED, status: 'cancelled' };
    expect(plan([cancelled], [LESSON]).change).toEqual([{ ...LESSON, status: 'cancelled' }]);
    expect(plan([WANTED], [{ ...LESSON, status: 'cancelled' }]).change).toEqual([LESSON]);
  });
});

describe('a lesson in which something was recorded, or that was changed by hand', () => {
  const begun: [string, Lesson, string[]] = ['begun', LESSON, ['l']];
  const changed: [string, Lesson, string[]] = ['changed', { ...LESSON, changedByHand: true }, []];

  it.each([begun, changed])('stays when it should go: %s', (_, lesson, ids) => {
    expect(plan([], [lesson], ids)).toEqual({ ...NOTHING, kept: 1 });
  });

  it.each([begun, changed])('stays when it should move or be cancelled: %s', (_, lesson, ids) => {
    expect(plan([{ ...WANTED, ...LATER }], [lesson], ids)).toEqual({ ...NOTHING, kept: 1 });
    expect(plan([{ ...WANTED, status: 'cancelled' }], [lesson], ids)).toMatchObject({ kept: 1 });
  });

  it.each([begun, changed])('keeps its subject, and is not counted: %s', (_, lesson, ids) => {
    expect(plan([{ ...WANTED, subject: 'Latin' }], [lesson], ids)).toEqual({
      ...NOTHING,
      unchanged: 1,
    });
  });
});

describe('a lesson that is there already, of the same class at the same hours', () => {
  it('is the wanted one when it was added by hand', () => {
    expect(plan([WANTED], [BY_HAND])).toEqual({ ...NOTHING, change: [LESSON] });
  });

  it('is the wanted one when it is of another source, or its key is gone', () => {
    for (const id of ['calendar', 'slot']) {
      const other = { ...LESSON, source: { id, key: 'old' } };
      expect(plan([WANTED], [other])).toEqual({ ...NOTHING, change: [LESSON] });
    }
  });

  it('stays as it is but for its source when it has begun', () => {
    const other: Lesson = { ...LESSON, subject: 'Latin', source: { id: 'calendar', key: 'c' } };
    expect(plan([WANTED], [other], ['l'])).toEqual({
      ...NOTHING,
      change: [{ ...other, source: WANTED.source }],
    });
  });

  it('is not the wanted one when its own slot still wants it', () => {
    const other: WantedLesson = { ...WANTED, source: { id: 'other slot', key: '2026-11-23' } };
    const { add, change } = plan([WANTED, other], [LESSON]);
    expect([add.length, change.length]).toEqual([1, 0]);
  });

  it('is the replacement rather than the cancelled lesson', () => {
    const cancelled: WantedLesson = { ...WANTED, status: 'cancelled' };
    const replacement: WantedLesson = { ...WANTED, source: { id: 'slot', key: 'replacement' } };
    const other = { ...LESSON, source: { id: 'calendar', key: 'c' } };
    const { add, change } = plan([cancelled, replacement], [other], ['l']);
    expect(change).toEqual([{ ...LESSON, source: replacement.source }]);
    expect(add).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is not cancelled when the teacher added it in the place of a cancelled one', () => {
    expect(plan([{ ...WANTED, status: 'cancelled' }], [BY_HAND])).toMatchObject({
      change: [],
      add: [{ status: 'cancelled' }],
    });
  });
});

const place = fc.record({
  classId: fc.constantFrom('4A', '5B'),
  hour: fc.integer({ min: 7, max: 9 }),
});
const source = fc.record({
  id: fc.constantFrom('slot', 'other slot', 'calendar'),
  key: fc.constantFrom('1', '2', '3', '4'),
});
const at = ({ classId, hour }: { classId: string; hour: number }) => ({
  classId,
  start: `2026-11-23T0${hour}:00:00Z`,
  end: `2026-11-23T0${hour}:55:00Z`,
});
const rest = {
  subject: fc.constantFrom('Français', 'Latin'),
  status: fc.constantFrom('planned' as const, 'cancelled' as const),
};
const wantedLessons = fc
  .uniqueArray(
    fc.record({ source, place, ...rest }).filter((one) => one.source.id !== 'calendar'),
    { selector: (one) => `${one.source.id} ${one.source.key}` },
  )
  .map((all) =>
    all.map((one): WantedLesson => {
      const { place: where, ...lesson } = one;
      return { ...lesson, kind: 'lesson', ...at(where) };
    }),
  );
const existingLessons = fc
  .uniqueArray(
    fc.record({ source, place, ...rest, changedByHand: fc.boolean(), byHand: fc.boolean() }),
    { selector: (one) => `${one.source.id} ${one.source.key}` },
  )
  .map((all) =>
    all.map((one, index): Lesson => {
      const { place: where, byHand, source: from, ...lesson } = one;
      const id = `l-${index}`;
      return {
        ...{ ...lesson, id, kind: 'lesson', mode: 'remote', ...at(where) },
        ...(!byHand && { source: from }),
      };
    }),
  );
const begunIds = fc.uniqueArray(fc.integer({ min: 0, max: 8 }).map((index) => `l-${index}`));

function carriedOut(existing: readonly Lesson[], { add, change, remove }: LessonsPlan): Lesson[] {
  const changed = new Map(change.map((lesson) => [lesson.id, lesson]));
  return [
    ...existing
      .filter(({ id }) => !remove.includes(id))
      .map((lesson) => changed.get(lesson.id) ?? lesson),
    ...add,
  ];
}

describe('whatever is wanted and whatever is there', () => {
  it('doing it twice is doing it once', () => {
    fc.assert(
      fc.property(wantedLessons, existingLessons, begunIds, (wanted, existing, begun) => {
        const once = carriedOut(existing, plan(wanted, existing, begun));
        const again = plan(wanted, once, begun);
        expect(again).toMatchObject({ add: [], change: [], remove: [] });
      }),
    );
  });

  it('what has begun or was changed by hand is neither removed nor moved', () => {
    fc.assert(
      fc.property(wantedLessons, existingLessons, begunIds, (wanted, existing, begun) => {
        const after = carriedOut(existing, plan(wanted, existing, begun));
        for (const lesson of existing) {
          if (!lesson.changedByHand && !begun.includes(lesson.id)) continue;
          const { source: _from, ...recorded } = lesson;
          expect(after.find(({ id }) => id === lesson.id)).toMatchObject(recorded);
        }
      }),
    );
  });

  it('each wanted lesson is there once, a known one with the id that it had', () => {
    fc.assert(
      fc.property(wantedLessons, existingLessons, begunIds, (wanted, existing, begun) => {
        const after = carriedOut(existing, plan(wanted, existing, begun));
        const having = (lessons: readonly Lesson[], { source: from }: WantedLesson) =>
          lessons.filter(({ source: has }) => has?.id === from.id && has.key === from.key);
        for (const lesson of wanted) {
          const [known] = having(existing, lesson);
          const found = having(after, lesson);
          expect(found).toHaveLength(1);
          if (known !== undefined) expect(found[0]?.id).toBe(known.id);
        }
        const ours = after.filter(({ source: from }) => from && from.id !== 'calendar');
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        for (const lesson of ours.filter((one) => !one.changedByHand && !begun.includes(one.id))) {
          expect(wanted.some((one) => one.source.key === lesson.source?.key)).toBe(true);
        }
      }),
    );
  });
});
