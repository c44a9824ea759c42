import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import type { Lesson } from '../../../core/timetable/lesson';
import { openTestStore, PARIS, type TestStore } from './open-test-store';

/** Monday 23 November 2026, 8:00 to 8:55 in Paris. */
export const MONDAY_8 = { start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z' };

/** A store with a school year and the class 4A: Léa, Noé and Zoé, in a lesson on Monday at 8. */
export function openTestSchool() {
  const opened = openTestStore();
  const { store } = opened;
  store.addSchoolYear({
    id: 'year',
    label: '2026-2027',
    start: '2026-09-01',
    end: '2027-08-31',
    timeZone: PARIS,
  });
  addClass(store, '4A', [pupil('lea', 'ABADIE', 'Léa'), pupil('noe', 'BARON', 'Noé')]);
  enrolPupil(store, '4A', pupil('zoe', 'ZOLA', 'Zoé'));
  store.addLesson(lesson({ id: 'monday', subject: 'Français' }));
  return opened;
}

/** A planned lesson of 4A, added by hand, on Monday at 8 unless told. */
export function lesson(given: Partial<Lesson> & { readonly id: string }): Lesson {
  return {
    classId: '4A',
    ...MONDAY_8,
    subject: '',
    kind: 'lesson',
    mode: 'on-site',
    status: 'planned',
    changedByHand: false,
    ...given,
  };
}

/** The id of a test group is its name; its pupils join it later. */
export function addGroup(store: TestStore, name: string): void {
  store.addClass({ id: name, schoolYearId: 'year', name, kind: 'group', levels: [] });
}

/** The id of a test class is its name. */
export function addClass(store: TestStore, name: string, pupils: readonly EnrolledPupil[]): void {
  store.addClass({ id: name, schoolYearId: 'year', name, kind: 'class', levels: [] });
  for (const each of pupils) enrolPupil(store, name, each);
}

export function pupil(
  id: string,
  lastName: string,
  firstName: string,
  enrolment: { readonly from?: string; readonly to?: string } = {},
): EnrolledPupil {
  return { id, lastName, firstName, from: '2026-09-01', ...enrolment };
}

/** A new pupil, in a class from and to the given days. */
export function enrolPupil(store: TestStore, classId: string, enrolled: EnrolledPupil): void {
  const { from, to, level, photo: _photo, id, ...facts } = enrolled;
  store.addPupil(id, facts);
  store.enrol({
    pupilId: id,
    classId,
    from,
    ...(to !== undefined && { to }),
    ...(level !== undefined && { level }),
  });
}
