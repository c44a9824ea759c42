import type { SheetRow } from '../../files/sheet';
import { type CleanText, cleanText } from '../clean-text';
import { isEmail } from '../is-email';
import type { RosterNotice, RosterPupil } from '../roster-file';
import { cellKind } from './cell-kind';
import type { RosterField } from './column-names';
import { fitOf } from './fit-cell';
import { readRosterDate } from './read-roster-date';
import { readSex } from './read-sex';
import type { RosterColumns } from './recognise-columns';
import type { RosterDoubt } from './roster-notice';
import { splitName } from './split-name';

/** What one line of a list gives: a pupil or none, and what is to be said of the line. */
export type ReadRow = { readonly pupil?: RosterPupil; readonly notices: readonly RosterNotice[] };

/** Last lines that count or date the list: « Total : 28 », « 28 élèves », « Édité le 01/09/2026 ». */
const FOOTER =
  /^(?:\d+ élèves?(?!\p{L})|(?:total|effectif|nombre|filles|garçons|page|édité|imprimé|exporté|extrait|extraction|généré|source)(?!\p{L}).*[\d:])/iu;
const COUNTED = /^(?:total|effectif|nombre|(?:filles|garçons) ?:?(?: ?\d+)?$)/i;
const COUNT = /^(?:(?:filles|garçons) ?:? ?)?\d*$/i;

type Cell = CleanText & { readonly label: string };
const NO_CELL: Cell = { text: '', flaws: [], label: '' };

/** Reads one line under the header; a line without any text gives nothing and says nothing. */
export function readRow(row: SheetRow, columns: RosterColumns): ReadRow {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const [only = ''] = filled;
  if (filled.length === 0) return { notices: [] };
  if (isFooter(filled)) return { notices: [] };

  const notices: RosterNotice[] = [];
  const say = (code: RosterNotice['code'], facts: RosterNotice['facts']) =>
    notices.push({ line: row.line, code, facts });
  const cellOf = (field: RosterField): Cell => firstFilled(row, columns, field);
  const textOf = (field: RosterField): string => {
    const { text, flaws, label } = cellOf(field);
    for (const flaw of flaws) say(flaw, flawFacts(flaw, text, label));
    return text;
  };
  const dateOf = (field: RosterField): string | undefined => {
    const value = textOf(field);
    const reading = readRosterDate(value);
    if (reading.kind === 'date') return reading.date;
    if (reading.kind !== 'none') {
      say(`date-${reading.kind}`, { value, column: cellOf(field).label });
    }
    return undefined;
  };

  const name = readName(textOf);
  if (name.lastName === '' && name.firstName === '') {
    say('name-missing', {});
    return { notices };
  }
  if (filled.length === 1 && isNoPupil(cleanText(only).text, row.cells.length)) {
    const { text } = cleanText(only);
    return { notices: [{ line: row.line, code: 'not-a-pupil', facts: { text } }] };
  }
  const email = textOf('email');
  if (email !== '' && !isEmail(email)) say('email-invalid', { value: email });
  const writtenSex = textOf('sex');
  const sex = readSex(writtenSex);
  if (writtenSex !== '' && !sex) {
    say('sex-unknown', { value: writtenSex, column: cellOf('sex').label });
  }
  const leftOn = dateOf('leftOn');
  const pupil = withoutAbsent({
    ...name,
    birthDate: dateOf('birthDate'),
    sex,
    email: isEmail(email) ? email : undefined,
    className: textOf('className') || undefined,
    level: textOf('level') || undefined,
    groups: groupsOf(row, columns, say),
    enteredOn: dateOf('enteredOn'),
    leftOn,
    doubtful: name.doubtful ?? (leftOn ? ('has-left' satisfies RosterDoubt) : undefined),
  });
  return { pupil, notices };
}

/** All that a line says can be no name, or has figures where a pupil would have other cells. */
function isNoPupil(text: string, cells: number): boolean {
  const isNoName = fitOf('fullName', cellKind(text), text) === 'wrong';
  return isNoName || (cells > 1 && /[\d:]/.test(text));
}

/** « Total : 28 », also with its figures in the cells that follow: « Filles : 13 », « Garçons : 15 ». */
function isFooter(filled: readonly string[]): boolean {
  const [first = '', ...others] = filled.map((cell) => cell.trim());
  if (others.length === 0) return FOOTER.test(first);
  return COUNTED.test(first) && others.every((cell) => COUNT.test(cell));
}

/** One cell may say the class of all lines beside it; a name that does so is said once. */
const MAY_COVER: readonly RosterField[] = ['className', 'level'];

function firstFilled(row: SheetRow, columns: RosterColumns, field: RosterField): Cell {
  for (const place of columns.places[field]) {
    const covering = MAY_COVER.includes(field) ? row.covered?.get(place) : undefined;
    const clean = cleanText(covering ?? row.cells[place] ?? '');
    if (clean.text !== '') return { ...clean, label: columns.labels[place] ?? '' };
  }
  return NO_CELL;
}

function flawFacts(flaw: CleanText['flaws'][number], text: string, column: string) {
  return flaw === 'text-too-long' ? { column, limit: text.length } : { column };
}

type ReadName = {
  lastName: string;
  firstName: string;
  usageName: string | undefined;
  doubtful: RosterDoubt | undefined;
};

function readName(textOf: (field: RosterField) => string): ReadName {
  const usageName = textOf('usageName');
  const familyName = textOf('lastName');
  const firstName = textOf('firstName');
  const fullName = familyName === '' || firstName === '' ? textOf('fullName') : '';
  if (fullName !== '') {
    const { certain, ...names } = splitName(fullName);
    const doubtful = certain ? undefined : doubtOfSplit(names.firstName);
    return { ...names, usageName: usageName || undefined, doubtful };
  }
  const lastName = familyName || usageName;
  return {
    lastName,
    firstName,
    // ONDE repeats the family name as usage name for some pupils; said once is enough.
    usageName: usageName !== lastName && usageName !== '' ? usageName : undefined,
    doubtful: lastName === '' || firstName === '' ? 'name-part-missing' : undefined,
  };
}

/** One word alone leaves nothing to cut: what lacks is the other part. */
function doubtOfSplit(firstName: string): RosterDoubt {
  return firstName === '' ? 'name-part-missing' : 'name-split';
}

/** All the columns that name groups: a pupil may be in several. */
function groupsOf(
  row: SheetRow,
  columns: RosterColumns,
  say: (code: RosterNotice['code'], facts: RosterNotice['facts']) => void,
): readonly string[] {
  const names = columns.places.groups.flatMap((place) => {
    const { text, flaws } = cleanText(row.cells[place] ?? '');
    for (const flaw of flaws) say(flaw, flawFacts(flaw, text, columns.labels[place] ?? ''));
    return text.split(/[,;|]/).map((name) => name.trim());
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Optional fields are absent, not undefined (DESIGN §11). */
function withoutAbsent<T extends object>(fields: T): Present<T> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Present<T>;
}

type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
