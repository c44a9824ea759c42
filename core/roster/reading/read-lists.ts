import type { Sheet } from '../../files/sheet';
import { cleanText } from '../clean-text';
import type { RosterFormat, RosterNotice, RosterPupil } from '../roster-file';
import type { ColumnMapping, MappableTable } from './column-mapping';
import { describeTable, isMappable } from './describe-table';
import { type FoundList, findList } from './find-header';
import type { LeftOutColumn } from './left-out';
import { distinctColumns, leftOutColumns } from './left-out-columns';
import { mappedList, mappedTable } from './mapped-list';
import { withNamesakes } from './namesakes';
import { type ListedPupil, readList } from './read-list';
import { withoutRepeats } from './repeated-pupils';
import { stackTables } from './stack-tables';

/** The pupils of all the lists of a file, and the columns of the first. */
export type ReadLists = {
  readonly format: RosterFormat;
  readonly pupils: readonly RosterPupil[];
  readonly notices: readonly RosterNotice[];
  readonly leftOut: readonly LeftOutColumn[];
  readonly table: MappableTable;
};

/** Names that spreadsheets give to sheets by themselves: they name no class. */
const NAMED_BY_DEFAULT = /^(?:feuil(?:le)?|sheet|tabelle|hoja) ?\d*$/i;

type NamedList = {
  readonly list: FoundList;
  readonly table: MappableTable;
  readonly sheetName: string;
};

/**
 * Reads each sheet that is a list of pupils, or gives undefined when none is. Where a workbook has
 * several lists and a line does not say its class, the sheet's name is the class. `mapping` holds
 * for the sheets of its signature, also for those whose columns would be recognised.
 */
export function readLists(
  sheets: readonly Sheet[],
  mapping: ColumnMapping | undefined,
): ReadLists | undefined {
  const lists: NamedList[] = [];
  const notices: RosterNotice[] = [];
  for (const sheet of sheets.map(stackTables)) {
    const list = listOf(sheet, mapping);
    const sheetName = nameOf(sheet);
    if (list) lists.push({ ...list, table: withSheet(list.table, sheet, sheets), sheetName });
    else if (hasText(sheet)) notices.push({ code: 'sheet-skipped', facts: { sheet: sheetName } });
  }
  const [first] = lists;
  if (!first) return undefined;
  const severalLists = lists.length > 1;
  const read = lists.map(({ list, sheetName }) => {
    const { pupils, notices: said } = readList(list);
    const listed = severalLists ? pupils.map((one) => inClass(one, sheetName)) : pupils;
    const all = [...said, ...withoutClass(listed)].sort(byLine);
    notices.push(...(severalLists ? all.map((notice) => inSheet(notice, sheetName)) : all));
    return listed.map(({ pupil }) => pupil);
  });
  const own = withoutRepeats(read);
  notices.push(...lists.flatMap(({ sheetName }, at) => repeatedIn(sheetName, read[at], own[at])));
  return {
    format: first.list.columns.format,
    pupils: withNamesakes(own.flat()),
    notices,
    leftOut: distinctColumns(lists.flatMap(({ table }) => leftOutColumns(table.columns))),
    table: first.table,
  };
}

/** The first sheet that could be a list if the teacher said what its columns are. */
export function findMappable(sheets: readonly Sheet[]): MappableTable | undefined {
  const sheet = sheets.find(isMappable);
  return sheet && withSheet(describeTable(sheet), sheet, sheets);
}

function listOf(
  sheet: Sheet,
  mapping: ColumnMapping | undefined,
): Pick<NamedList, 'list' | 'table'> | undefined {
  const list = findList(sheet);
  if (!list && (!mapping || !isMappable(sheet))) return undefined;
  const table = describeTable(sheet, list);
  if (mapping?.signature !== table.signature) return list && { list, table };
  const mapped = mappedList(sheet, mapping, table, list?.columns.format ?? 'table');
  return { list: mapped, table: mappedTable(table, mapped) };
}

function nameOf(sheet: Sheet): string {
  return cleanText(sheet.name ?? '').text;
}

/** « Toutes les classes » beside a sheet for each: nobody is listed twice. */
function repeatedIn(
  sheet: string,
  read: readonly RosterPupil[] = [],
  own: readonly RosterPupil[] = [],
): readonly RosterNotice[] {
  const total = read.length - own.length;
  return total === 0 ? [] : [{ code: 'sheet-repeated', facts: { sheet, total } }];
}

function withSheet(table: MappableTable, sheet: Sheet, sheets: readonly Sheet[]): MappableTable {
  return sheets.length > 1 ? { ...table, sheet: nameOf(sheet) } : table;
}

function hasText(sheet: Sheet): boolean {
  return sheet.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function inSheet(notice: RosterNotice, sheet: string): RosterNotice {
  return { ...notice, facts: { ...notice.facts, sheet } };
}

function inClass({ pupil, line }: ListedPupil, sheetName: string): ListedPupil {
  const says = sheetName !== '' && !NAMED_BY_DEFAULT.test(sheetName);
  if (pupil.className !== undefined || !says) return { pupil, line };
  return { pupil: { ...pupil, className: sheetName }, line };
}

/** A list of one class may leave it out everywhere (PRONOTE); some lines only is a mistake. */
function withoutClass(listed: readonly ListedPupil[]): readonly RosterNotice[] {
  if (listed.every(({ pupil }) => pupil.className === undefined)) return [];
  return listed.flatMap(({ pupil, line }): RosterNotice[] =>
    pupil.className === undefined ? [{ line, code: 'class-missing', facts: {} }] : [],
  );
}

function byLine(one: RosterNotice, other: RosterNotice): number {
  return (one.line ?? 0) - (other.line ?? 0);
}
