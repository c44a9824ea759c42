import { describe, expect, it } from 'vitest';
import type { RegisterAct } from '../../../../core/attendance/register-history';
import { addClass, lesson, MONDAY_8, openTestSchool } from '../test-school';

const DAY = ['2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z'] as const;
const ABSENT: RegisterAct = {
  kind: 'mark',
  pupilId: 'lea',
  mark: {
    presence: 'absent',
    reason: { motive: 'illness', state: 'stated' },
    comment: 'dit « malade »',
    evidence: 'seen',
  },
};
const VALIDATION: RegisterAct = { kind: 'validate', roll: ['lea', 'noe'] };

function openRegisters() {
  const school = openTestSchool();
  const { store } = school;
  let count = 0;
  return {
    ...school,
    /** Records acts in the register of a lesson: events e1, e2… in the order of this test. */
    record(lessonId: string, ...acts: readonly RegisterAct[]) {
      return acts.map((act) => {
        count += 1;
        const event = { ...act, id: `e${count}`, at: '2026-11-23T07:05:00.123Z' };
        store.transaction(() => store.addRegisterEvent(lessonId, event));
        return event;
      });
    },
    addLessonAt(id: string, start: string, classId = '4A'): void {
      store.addLesson(lesson({ id, classId, start, end: start.replace('00:00Z', '55:00Z') }));
    },
  };
}

describe('the registers of many lessons', () => {
  it('are read at once as one by one, in the order in which they were written', () => {
    const { store, record, addLessonAt } = openRegisters();
    addLessonAt('nine', '2026-11-23T08:00:00Z');
    addLessonAt('untouched', '2026-11-23T09:00:00Z');
    const first = record('monday', ABSENT);
    const nine = record('nine', ABSENT, { kind: 'undo', of: 'e2' });
    const last = record('monday', VALIDATION, ABSENT);
    const read = store.registerEventsOf(['monday', 'nine', 'untouched']);
    expect(read).toEqual(
      new Map([
        ['monday', [...first, ...last]],
        ['nine', nine],
      ]),
    );
    expect(read.get('monday')).toEqual(store.registerEvents('monday'));
    expect(store.registerEventsOf(['nine'])).toEqual(new Map([['nine', nine]]));
    expect(store.registerEventsOf([])).toEqual(new Map());
  });

  it('are open from the first mark, done from the validation on', () => {
    const { store, record, addLessonAt } = openRegisters();
    addLessonAt('nine', '2026-11-23T08:00:00Z');
    addLessonAt('untouched', '2026-11-23T09:00:00Z');
    record('nine', ABSENT);
    record('monday', ABSENT, VALIDATION, ABSENT);
    expect(store.registerStates(...DAY)).toEqual(
      new Map([
        ['monday', 'done'],
        ['nine', 'open'],
      ]),
    );
  });
});

describe('the last validated lessons of a class', () => {
  it('are the newest before an instant, be they years ago', () => {
    const { store, record, addLessonAt } = openRegisters();
    for (const [id, start] of [
      ['years ago', '2019-11-23T07:00:00Z'],
      ['friday', '2026-11-20T07:00:00Z'],
      ['open', '2026-11-20T08:00:00Z'],
      ['never begun', '2026-11-20T09:00:00Z'],
    ] as const) {
      addLessonAt(id, start);
    }
    addClass(store, '6B', []);
    addLessonAt('of another class', '2026-11-20T10:00:00Z', '6B');
    for (const id of ['years ago', 'friday', 'monday', 'of another class']) record(id, VALIDATION);
    record('open', ABSENT);
    const ids = (before: string, count: number) =>
      store.lastValidated('4A', before, count).map(({ id }) => id);
    expect(ids(DAY[1], 5)).toEqual(['monday', 'friday', 'years ago']);
    expect(ids(DAY[1], 2)).toEqual(['monday', 'friday']);
    expect(ids(MONDAY_8.start, 2)).toEqual(['friday', 'years ago']);
  });
});
