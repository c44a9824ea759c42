import type { AbsenteeLine } from '../../../core/contract/register-views';

/** The lines of one pupil in one class. */
export type Absentee = {
  readonly pupilId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly lines: readonly AbsenteeLine[];
};

type AbsenteesOfClass = { readonly className: string; readonly pupils: readonly Absentee[] };

/** The list of a day as it is read: class, pupil, lessons; in the order of the lines. */
export function absenteesByClass(lines: readonly AbsenteeLine[]): readonly AbsenteesOfClass[] {
  const classes = new Map<string, Map<string, Absentee>>();
  for (const line of lines) {
    const pupils = classes.get(line.className) ?? new Map<string, Absentee>();
    const { pupilId, lastName, firstName } = line;
    const before = pupils.get(pupilId)?.lines ?? [];
    pupils.set(pupilId, { pupilId, lastName, firstName, lines: [...before, line] });
    classes.set(line.className, pupils);
  }
  return [...classes].map(([className, pupils]) => ({ className, pupils: [...pupils.values()] }));
}
