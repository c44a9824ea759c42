import type { Sheet, SheetRow } from '../../files/sheet';
import type { LessonClock } from './lesson-clock';
import { readDuration } from './read-duration';
import { readMoment } from './read-moment';
import { readPeople } from './read-people';
import type { ReadSpans } from './read-spans';
import type { ReportPlaces } from './report-columns';

/** The columns of Teams' second and third parts, in its order. */
const PLACES: ReportPlaces = { fullName: 0, joined: 1, left: 2, duration: 3, email: 4, role: 6 };

/**
 * Teams' report in a language whose headers are not known (French ones: domain facts §3.2): three
 * numbered parts, where each line of the third has two moments and a length behind the name.
 * Undefined for anything else, which the teacher then explains.
 */
export function readNumberedSections(sheet: Sheet, clock: LessonClock): ReadSpans | undefined {
  const parts = partsOf(sheet.rows);
  if (parts.length !== 3) return undefined;
  const [header, ...rows] = parts[2] ?? [];
  const isPresence =
    rows.length > 0 &&
    rows.every(({ cells: [, joined, left, stayed] }) => {
      return readMoment(joined ?? '') && readMoment(left ?? '') && readDuration(stayed ?? '');
    });
  return header && isPresence ? readPeople(rows, PLACES, clock) : undefined;
}

/** The filled lines under the titles `1. …`, `2. …`, `3. …`, in this order. */
function partsOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const parts: SheetRow[][] = [];
  for (const row of rows) {
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    const number = filled.length === 1 ? /^(\d)\. \p{L}/u.exec(filled[0] ?? '')?.[1] : undefined;
    if (number !== undefined && Number(number) === parts.length + 1) parts.push([]);
    else if (filled.length > 0) parts.at(-1)?.push(row);
  }
  return parts;
}
