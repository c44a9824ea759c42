import { classKey, pupilKey } from '../name-key';
import type { RosterPupil } from '../roster-file';

/**
 * Whether a list without classes is another list again: the pupils of one of its classes, all of
 * them and nobody else. A part of a class may be a group.
 */
export function isCopyOfClass(
  list: readonly RosterPupil[],
  other: readonly RosterPupil[],
): boolean {
  if (list.some(({ className }) => className !== undefined)) return false;
  const classes = new Map<string, RosterPupil[]>();
  for (const pupil of other) {
    const key = classKey(pupil.className ?? '');
    classes.set(key, [...(classes.get(key) ?? []), pupil]);
  }
  return [...classes.values()].some(
    (pupils) => pupils.length === list.length && withoutListed(list, pupils, pupilKey).length === 0,
  );
}

/**
 * Several lists of one file without the pupils whom a longer one of them puts into the same class,
 * in their order.
 */
export function withoutRepeats(
  lists: readonly (readonly RosterPupil[])[],
): readonly (readonly RosterPupil[])[] {
  if (lists.length < 2) return lists;
  const longestFirst = [...lists.keys()].sort((one, other) => lengthOf(other) - lengthOf(one));
  const listed: RosterPupil[] = [];
  const own = new Map<number, readonly RosterPupil[]>();
  for (const at of longestFirst) {
    const pupils = notYetListed(lists[at] ?? [], listed);
    own.set(at, pupils);
    listed.push(...pupils);
  }
  return lists.map((_, at) => own.get(at) ?? []);

  function lengthOf(at: number): number {
    return lists[at]?.length ?? 0;
  }
}

function notYetListed(
  list: readonly RosterPupil[],
  earlier: readonly RosterPupil[],
): readonly RosterPupil[] {
  return withoutListed(
    list,
    earlier,
    (pupil) => `${classKey(pupil.className ?? '')}|${pupilKey(pupil)}`,
  );
}

/** Each known pupil stands for one of the list, so that two of one name stay two. */
function withoutListed(
  list: readonly RosterPupil[],
  known: readonly RosterPupil[],
  keyOf: (pupil: RosterPupil) => string,
): readonly RosterPupil[] {
  const left = new Map<string, RosterPupil[]>();
  for (const pupil of known) left.set(keyOf(pupil), [...(left.get(keyOf(pupil)) ?? []), pupil]);
  return list.filter((pupil) => {
    const namesakes = left.get(keyOf(pupil)) ?? [];
    const same = nearest(namesakes, pupil);
    if (same !== undefined) namesakes.splice(namesakes.indexOf(same), 1);
    return same === undefined;
  });
}

/** Of several namesakes the one of the same day comes before one whose day is not said. */
function nearest(
  namesakes: readonly RosterPupil[],
  { birthDate }: RosterPupil,
): RosterPupil | undefined {
  return (
    namesakes.find((each) => each.birthDate === birthDate) ??
    namesakes.find((each) => agree(each.birthDate, birthDate))
  );
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
