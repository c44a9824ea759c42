import { createPupilService } from '../../../../electron/services/pupil-service';
import { countedIds, PARIS } from '../open-test-store';
import { addClass, openTestSchool, pupil } from '../test-school';

/** Pupils on 23 November 2026: 4A (Léa, Noé, Zoé), 4B (Adam), and 5B of the year before (Ali). */
export function openPupils() {
  const school = openTestSchool();
  const { store } = school;
  addClass(store, '4B', [pupil('adam', 'CARO', 'Adam')]);
  store.addSchoolYear({
    id: 'past',
    label: '2025-2026',
    start: '2025-09-01',
    end: '2026-08-31',
    timeZone: PARIS,
  });
  store.addClass({ id: '5B', schoolYearId: 'past', name: '5B', kind: 'class', levels: [] });
  store.addPupil('ali', { lastName: 'AMAR', firstName: 'Ali' });
  store.enrol({ pupilId: 'ali', classId: '5B', from: '2025-09-01' });
  const told: string[] = [];
  const pupils = createPupilService({
    store: () => store,
    now: () => '2026-11-23T07:05:00Z',
    newId: countedIds(),
    timeZone: () => PARIS,
    tellClasses: () => told.push('classes'),
  });
  return {
    ...school,
    pupils,
    told,
    /** `class first-day last-day level`, by first day. */
    stays: (pupilId: string) =>
      store
        .enrolmentsOf(pupilId)
        .map(({ classId, from, to, level }) =>
          [classId, from, to, level].filter((part) => part !== undefined).join(' '),
        ),
  };
}

export const refused = (code: string) => ({ ok: false, error: { code } });
