import type { KnownYear } from '../../core/roster/merging/known-year';
import type { PupilField } from '../../core/roster/pupil';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import type { Store } from './ports';

/**
 * What a list of the year is compared with. This year's 4A is another class than last year's: a
 * list only ever joins one of its own year.
 * @param today `YYYY-MM-DD`
 */
export function readKnownYear(store: Store, year: StoredSchoolYear, today: string): KnownYear {
  const byHand = new Map<string, readonly PupilField[]>();
  for (const { pupilId, fields } of store.fieldsByHandOfYear(year.id)) byHand.set(pupilId, fields);
  const listedAs = new Map<string, readonly string[]>();
  for (const { pupilId, key } of store.listedNamesOfYear(year.id)) {
    listedAs.set(pupilId, [...(listedAs.get(pupilId) ?? []), key]);
  }
  const classes = store
    .classes()
    .filter(({ schoolYearId }) => schoolYearId === year.id)
    .map((known) => ({
      ...known,
      pupils: store.enrolled(known.id).map((pupil) => ({
        ...pupil,
        byHand: byHand.get(pupil.id) ?? [],
        listedAs: listedAs.get(pupil.id) ?? [],
      })),
    }));
  const earlier = store.earlierPupils(year.id, year.start);
  return { classes, earlier, today, yearStart: year.start, yearEnd: year.end };
}
