import { describe, expect, it } from 'vitest';
import type { SchoolClass } from '../../../../core/roster/school-class';
import type { TestStore } from '../open-test-store';
import { storedRoom } from '../services/test-rooms';
import { addClass, lesson, openTestSchool, pupil } from '../test-school';

const CM: SchoolClass = {
  id: 'cm',
  schoolYearId: 'year',
  name: 'CM1-CM2',
  kind: 'class',
  colour: 'violet',
  levels: ['CM1', 'CM2'],
  continuesId: '4A',
};

/** The test school with 6B, which has nobody and nothing. */
function openEmptyClass() {
  const school = openTestSchool();
  addClass(school.store, '6B', []);
  return school;
}

describe('a class', () => {
  it('keeps its colour, its levels and the class that it continues', () => {
    const { store } = openTestSchool();
    store.addClass(CM);
    expect(store.findClass('cm')).toEqual(CM);
    expect(store.classes().map(({ id }) => id)).toEqual(['4A', 'cm']);
  });

  it('that says nothing of colour, levels and archive has none', () => {
    const { store } = openTestSchool();
    expect(store.findClass('4A')).toEqual({
      ...{ id: '4A', schoolYearId: 'year', name: '4A', kind: 'class', levels: [] },
    });
  });

  it('is archived and taken out of the archive, under another name', () => {
    const { store } = openTestSchool();
    store.addClass(CM);
    const archived: SchoolClass = { ...CM, name: 'CM', archivedOn: '2026-11-23' };
    store.changeClass(archived);
    expect(store.findClass('cm')).toEqual(archived);
    const { colour: _colour, ...plain } = CM;
    store.changeClass(plain);
    expect(store.findClass('cm')).toEqual(plain);
  });
});

describe('a class is in use', () => {
  const traces: Record<string, (store: TestStore) => void> = {
    'with a pupil who has left': (store) => {
      store.addPupil('tom', { lastName: 'MARTIN', firstName: 'Tom' });
      store.enrol({ pupilId: 'tom', classId: '6B', from: '2026-09-01', to: '2026-09-02' });
    },
    'with a lesson': (store) => store.addLesson(lesson({ id: 'six', classId: '6B' })),
    'with a room': (store) => store.putRooms('6B', [storedRoom({ id: 'room', classId: '6B' })]),
    'with an audience of a calendar': (store) => store.putAudienceChoice('<6B>', '6B'),
    'when a later class continues it': (store) => store.addClass({ ...CM, continuesId: '6B' }),
  };
  for (const [name, leave] of Object.entries(traces)) {
    it(name, () => {
      const { store } = openEmptyClass();
      expect(store.isClassUsed('6B')).toBe(false);
      leave(store);
      expect(store.isClassUsed('6B')).toBe(true);
      expect(() => store.removeClass('6B')).toThrow('FOREIGN KEY');
    });
  }
});

describe('a class that is removed', () => {
  it('takes its seating plans, its picks and its texts with it', () => {
    const { store, database } = openEmptyClass();
    const plan = { columns: 2, seats: [null, null], gaps: [], standing: [] };
    store.putSeatingPlan('6B', { id: 'plan', name: '', chosen: true, ...plan });
    store.putPick('6B', { pupilId: 'lea', round: 1, at: '2026-11-23T07:10:00Z' });
    store.putClassTexts('6B', { work: 'Page 12' });
    expect(store.isClassUsed('6B')).toBe(false);
    store.removeClass('6B');
    expect(store.findClass('6B')).toBeUndefined();
    expect(store.seatingPlans('6B')).toEqual([]);
    expect(store.picks('6B')).toEqual([]);
    expect(store.classTexts('6B')).toEqual({});
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('leaves the other classes alone', () => {
    const { store } = openEmptyClass();
    const before = store.enrolled('4A');
    store.removeClass('6B');
    expect(before.map(({ id }) => id)).toContain(pupil('lea', 'ABADIE', 'Léa').id);
    expect(store.enrolled('4A')).toEqual(before);
  });
});
