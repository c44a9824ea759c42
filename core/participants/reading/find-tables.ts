import type { Sheet, SheetRow } from '../../files/sheet';
import { namesMeeting } from './meeting-facts';
import {
  foldHeaders,
  namesPeople,
  placesOf,
  type ReportPlaces,
  tellsPresence,
} from './report-columns';

/** A table of people in a report, with the line that names its columns. */
export type PeopleTable = {
  /** Folded. */
  readonly headers: readonly string[];
  readonly places: ReportPlaces;
  readonly rows: readonly SheetRow[];
};

/** The tables of people in a sheet, and the lines above the first. */
export type FoundTables = {
  readonly above: readonly SheetRow[];
  readonly tables: readonly PeopleTable[];
};

/** Teams numbers the parts of its report: `3. In-Meeting Activities`. */
const SECTION = /^\d\. \p{L}/u;

/**
 * The tables whose columns are known to say who was there and when: a report may have several
 * (Teams), behind lines on the meeting (Zoom, Meet, Teams).
 */
export function findTables(sheet: Sheet): FoundTables {
  const tables: { headers: readonly string[]; places: ReportPlaces; rows: SheetRow[] }[] = [];
  const above: SheetRow[] = [];
  let rows = above;
  for (const row of sheet.rows) {
    const header = headerOf(row);
    if (header) {
      const table = { ...header, rows: [] };
      tables.push(table);
      rows = table.rows;
    } else if (isSection(row) || (tables.length > 0 && isNextMeeting(row))) {
      // What stands between the title of a part, or of the next meeting, and its header is no table's.
      rows = tables.length === 0 ? above : [];
    } else {
      rows.push(row);
    }
  }
  return { above, tables };
}

function headerOf(row: SheetRow): { headers: readonly string[]; places: ReportPlaces } | undefined {
  // Lines of people have figures; of twenty thousand lines only headers are folded.
  if (row.cells.length < 2 || row.cells.some((cell) => /\d{2}/.test(cell))) return undefined;
  const headers = foldHeaders(row.cells);
  const places = placesOf(headers);
  return namesPeople(places) && tellsPresence(places) ? { headers, places } : undefined;
}

/** Zoom writes several meetings one below the other, each under the block of its facts. */
function isNextMeeting({ cells }: SheetRow): boolean {
  return cells.length > 2 && !cells.some((cell) => /\d/.test(cell)) && namesMeeting(cells);
}

function isSection({ cells }: SheetRow): boolean {
  return SECTION.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell.trim() === '');
}
