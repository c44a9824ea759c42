import type { Sheet } from '../files/sheet';
import { cleanText } from './clean-text';
import { type FoundList, findList } from './find-header';
import { withNamesakes } from './namesakes';
import { readRow } from './read-row';
import type { RosterFormat, RosterPupil } from './roster-file';
import type { RosterNotice } from './roster-notice';

/** The pupils of all the lists of a file. */
export type ReadLists = {
  readonly format: RosterFormat;
  readonly pupils: readonly RosterPupil[];
  readonly notices: readonly RosterNotice[];
};

/** Names that spreadsheets give to sheets by themselves: they name no class. */
const NAMED_BY_DEFAULT = /^(?:feuil(?:le)?|sheet|tabelle|hoja) ?\d*$/i;

type NamedList = FoundList & { readonly sheetName: string };

/**
 * Reads each sheet that is a list of pupils, or gives undefined when none is. Where a workbook has
 * several lists and a line does not say its class, the sheet's name is the class.
 */
export function readLists(sheets: readonly Sheet[]): ReadLists | undefined {
  const lists: NamedList[] = [];
  const notices: RosterNotice[] = [];
  for (const sheet of sheets) {
    const list = findList(sheet);
    const sheetName = cleanText(sheet.name ?? '').text;
    if (list) lists.push({ ...list, sheetName });
    else if (hasText(sheet)) notices.push({ code: 'sheet-skipped', facts: { sheet: sheetName } });
  }
  const [first] = lists;
  if (!first) return undefined;
  const severalLists = lists.length > 1;
  const pupils: RosterPupil[] = [];
  for (const list of lists) {
    for (const row of list.rows) {
      const read = readRow(row, list.columns);
      notices.push(...read.notices.map((n) => (severalLists ? inSheet(n, list.sheetName) : n)));
      if (read.pupil) pupils.push(severalLists ? inClass(read.pupil, list.sheetName) : read.pupil);
    }
  }
  return { format: first.columns.format, pupils: withNamesakes(pupils), notices };
}

function hasText(sheet: Sheet): boolean {
  return sheet.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function inSheet(notice: RosterNotice, sheet: string): RosterNotice {
  return { ...notice, facts: { ...notice.facts, sheet } };
}

function inClass(pupil: RosterPupil, sheetName: string): RosterPupil {
  const says = sheetName !== '' && !NAMED_BY_DEFAULT.test(sheetName);
  return pupil.className === undefined && says ? { ...pupil, className: sheetName } : pupil;
}
