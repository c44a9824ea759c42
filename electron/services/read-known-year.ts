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
  const listedAs = byPupil(store.listedNamesOfYear(year.id));
  const refused = byPupil(store.refusedValues());
  const classes = store
    .classes()
    .filter(({ schoolYearId }) => schoolYearId === year.id)
    .map((known) => ({
      ...known,
      pupils: store.enrolled(known.id).map((pupil) => ({
        ...pupil,
        byHand: byHand.get(pupil.id) ?? [],
        listedAs: listedAs.get(pupil.id) ?? [],
        refused: refused.get(pupil.id) ?? [],
      })),
    }));
  const earlier = store
    .earlierPupils(year.id, year.start)
    // By the writings of an earlier year nobody is recognised.
    .map((pupil) => ({ ...pupil, listedAs: [], refused: refused.get(pupil.id) ?? [] }));
  return { classes, earlier, today, yearStart: year.start, yearEnd: year.end };
}

function byPupil(
  rows: readonly { readonly pupilId: string; readonly key: string }[],
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { pupilId, key } of rows) {
    const own = keys.get(pupilId);
    if (own === undefined) keys.set(pupilId, [key]);
    else own.push(key);
  }
  return keys;
}
