import type { SheetRow } from '../../files/sheet';
import type { RosterNotice, RosterPupil } from '../roster-file';
import { fieldOfHeader, foldHeader } from './column-names';
import { countKnown, type FoundList, isSecondHeader } from './find-header';
import { type ListHeading, readHeading } from './list-heading';
import { cellPlacer } from './place-cells';
import { readRow } from './read-row';
import { type RosterColumns, recogniseColumns } from './recognise-columns';
import type { RosterDoubt } from './roster-notice';

/** A pupil and the line that names them. */
export type ListedPupil = { readonly pupil: RosterPupil; readonly line: number };

type ReadList = {
  readonly pupils: readonly ListedPupil[];
  readonly notices: readonly RosterNotice[];
};

const MOVED = 'columns-moved' satisfies RosterDoubt;

/**
 * Reads the lines of one list: headers that exports repeat on each page, headings between pupils
 * that say their class or level, lines whose cells moved.
 */
export function readList(list: FoundList): ReadList {
  const pupils: { pupil: RosterPupil; line: number; heading: ListHeading | undefined }[] = [];
  const notices: RosterNotice[] = [];
  let columns = list.columns;
  let place = cellPlacer(columns);
  let heading: ListHeading | undefined;
  let underHeader = true;
  for (const row of list.rows) {
    const repeated = headerAgain(row, columns);
    if (repeated && repeated !== columns) {
      columns = repeated;
      place = cellPlacer(columns);
    }
    const skipped = repeated !== undefined || (underHeader && isSecondHeader(row, columns));
    underHeader = repeated !== undefined;
    if (skipped) continue;
    const found = readHeading(row.cells, columns);
    if (found) {
      heading = found.className === undefined ? { ...heading, ...found } : found;
      continue;
    }
    const read = readPlaced(row, columns, place);
    notices.push(...read.notices);
    if (read.pupil) pupils.push({ pupil: read.pupil, line: row.line, heading });
  }
  const first = heading?.className === undefined ? undefined : titleOf(list);
  return {
    pupils: pupils.map(({ pupil, line, heading: under }) => ({
      pupil: underHeading(pupil, under ?? first),
      line,
    })),
    notices,
  };
}

function readPlaced(
  row: SheetRow,
  columns: RosterColumns,
  place: ReturnType<typeof cellPlacer>,
): ReturnType<typeof readRow> {
  if (row.cells.filter((cell) => cell.trim() !== '').length < 2) return readRow(row, columns);
  const { cells, moved } = place(row.cells);
  if (!moved) return readRow(row, columns);
  const { pupil, notices } = readRow({ line: row.line, cells }, columns);
  return {
    ...(pupil && { pupil: { ...pupil, doubtful: MOVED } }),
    notices: [{ line: row.line, code: MOVED, facts: {} }, ...notices],
  };
}

/** The same columns when the header is repeated, others when a list with its own header follows. */
function headerAgain(row: SheetRow, columns: RosterColumns): RosterColumns | undefined {
  const first = row.cells.find((cell) => cell.trim() !== '');
  if (first === undefined || first.length > LONGEST_HEADER) return undefined;
  const own = columns.labels.find((label) => label !== '');
  const folded = foldHeader(first);
  if (folded === '' || (!fieldOfHeader(folded) && folded !== foldHeader(own ?? ''))) {
    return undefined;
  }
  if (columns.labels.every((label, at) => foldHeader(label) === foldHeader(row.cells[at] ?? ''))) {
    return columns;
  }
  const others = recogniseColumns(row.cells);
  return others && countKnown(others) > 1 ? others : undefined;
}

const LONGEST_HEADER = 60;

/** Where later pages name their class, the title above the first one names that of its pupils. */
function titleOf(list: FoundList): ListHeading | undefined {
  for (const row of [...list.above].reverse()) {
    const heading = readHeading(row.cells);
    if (heading?.className !== undefined) return heading;
  }
  return undefined;
}

function underHeading(pupil: RosterPupil, heading: ListHeading | undefined): RosterPupil {
  return heading ? { ...heading, ...pupil } : pupil;
}
