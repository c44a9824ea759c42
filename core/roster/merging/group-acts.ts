import { classKey } from '../name-key';
import type { RosterFile } from '../roster-file';
import type { ActWriter } from './act-writer';
import { isLeaver } from './is-leaver';
import type { KnownYear } from './known-year';
import { entryDay } from './line-acts';
import type { ListedGroup } from './merge';
import type { SettledRow } from './settled-rows';

/**
 * Puts the imported pupils into the wanted groups of their lines, also of those that name them again; false when a group is none of the
 * file. Nobody leaves a group by this: only the list of the group itself shows who is gone from it.
 */
export function writeGroups(
  writer: ActWriter,
  listed: readonly ListedGroup[],
  wanted: readonly string[],
  {
    file,
    known,
    settled,
  }: {
    readonly file: Pick<RosterFile, 'pupils'>;
    readonly known: KnownYear;
    /** Whom the lines mean. */
    readonly settled: ReadonlyMap<number, SettledRow>;
  },
): boolean {
  const names = new Map(listed.map(({ name }) => [classKey(name), name]));
  for (const key of new Set(wanted.map(classKey))) {
    const name = names.get(key);
    if (name === undefined) return false;
    const group = writer.openClass({ name, kind: 'group' }, []);
    for (const [row, pupil] of file.pupils.entries()) {
      const pupilId = settled.get(row)?.pupilId;
      if (pupilId === undefined || isLeaver(pupil, known.today)) continue;
      if (!pupil.groups.some((each) => classKey(each) === key)) continue;
      writer.enrol({
        pupilId,
        classId: group.classId,
        from: entryDay(pupil, group, known),
        ...(pupil.leftOn !== undefined && { to: pupil.leftOn }),
      });
    }
  }
  return true;
}
