import type { SheetRow } from '../../files/sheet';
import { cleanText } from '../../roster/clean-text';
import { isEmail } from '../../roster/is-email';
import type { ReportNotice } from '../report';
import { looksLikeName } from './looks-like-name';
import { namesApart } from './names-apart';
import { panelLine, withoutRoles } from './panel-words';
import { foldHeaders, namesPeople, placesOf } from './report-columns';
import { saidAbsent } from './said-absent';
import type { SeenRow } from './seen-row';
import { type NameLine, withoutInitials } from './without-initials';

/** The names of a list, and what of it was not read. */
export type ReadNames = {
  readonly rows: readonly SeenRow[];
  readonly notices: readonly ReportNotice[];
};

/** Bullets and numbers of lists: `- `, `☐ `, `1. `, `2) `, `3 - `, a number in a column of its own. */
const BULLET = /^(?:[-–—•·*▪◦●○‣➢✓✔☐☑☒□]+\s*|\d{1,4}\s?[.)°]\s*|\d{1,4} [-–] |\d{1,4}\t)(?=\S)/u;
/** Longer lines are no names; they are not cleaned either. */
const LONGEST_LINE = 400;
/** Of the lines of a list, so many name somebody. */
const MOST = 0.7;

/**
 * Reads names, one per line: numbered, with bullets, `NOM, Prénom`, or copied from the panel of a
 * tool with its counts, roles, states of microphones and initials of pictures. Undefined when the
 * lines are no names.
 */
export function readNames(lines: readonly NameLine[]): ReadNames | undefined {
  const all = namesApart(lines);
  const isAbsent = saidAbsent(all.map(({ text }) => text));
  const present = all.filter(({ text }) => !isAbsent(text));
  const said = withoutInitials(withoutHeader(belowTitle(present.flatMap(cleaned))));
  const rows: SeenRow[] = [];
  const notices: ReportNotice[] = [];
  let isThere = true;
  let elsewhere = all.length - present.length;
  for (const { line, text } of said) {
    const kind = panelLine(text);
    const person = named(text);
    if (kind === 'repeat' && rows.length > 0) break;
    if (kind === 'count' || kind === 'elsewhere') isThere = kind === 'count';
    else if (kind === 'host') markHost(rows);
    else if (kind === undefined && !looksLikeName(person.name)) {
      notices.push({ line, code: 'line-skipped', facts: { value: text.slice(0, 60) } });
    } else if (kind === undefined && isThere) rows.push(person);
    else if (kind === undefined) elsewhere += 1;
  }
  if (rows.length + elsewhere < (rows.length + elsewhere + notices.length) * MOST) return undefined;
  if (rows.length + elsewhere === 0) return undefined;
  const total = { code: 'not-in-meeting', facts: { total: elsewhere } } as const;
  return { rows, notices: elsewhere > 0 ? [...notices, total] : notices };
}

/** Cells of a table are left as they are: a line with a tabulation or a semicolon is no name. */
function cleaned({ line, text }: NameLine): readonly NameLine[] {
  const own = text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(BULLET, '')
    .replace(/[,;]$/, '')
    .trim();
  const clean = own.length > LONGEST_LINE || /[\t;]/.test(own) ? own : cleanText(own).text;
  return clean === '' ? [] : [{ line, text: clean }];
}

/** BigBlueButton's older text file has the title of the meeting above « Sorted by first name ». */
function belowTitle(lines: readonly NameLine[]): readonly NameLine[] {
  return lines.slice(lines.findIndex(({ text }) => panelLine(text) === 'beginning') + 1);
}

/** A list may have its column's name above it: « Nom et prénom ». */
function withoutHeader(lines: readonly NameLine[]): readonly NameLine[] {
  const [first, ...others] = lines;
  return first && namesPeople(placesOf(foldHeaders([first.text]))) ? others : lines;
}

/** `Léa Martin <lea@exemple.fr>`, as programs of mail copy people. */
const WITH_ADDRESS = /^(.{1,100}?) ?<([^<>\s]{3,120})>$/u;

function named(text: string): SeenRow {
  const [, person = text, address = person] = WITH_ADDRESS.exec(text) ?? [];
  const { name, host } = withoutRoles(person.replace(/^"(.*)"$/, '$1'));
  return { name, ...(isEmail(address) && { email: address }), ...(host && { host: true }) };
}

/** Teams writes the role under the name. */
function markHost(rows: SeenRow[]): void {
  const last = rows.pop();
  if (last) rows.push({ ...last, host: true });
}

/** The lines of a text. */
export function linesOfText(text: string): readonly NameLine[] {
  return text.split(/\r\n?|\n/).map((line, at) => ({ line: at + 1, text: line }));
}

/** The lines of a sheet that has one column of texts, or undefined when it has several. */
export function linesOfColumn(rows: readonly SheetRow[]): readonly NameLine[] | undefined {
  const filled = rows.map(({ line, cells }) => ({
    line,
    cells: cells.filter((cell) => cell.trim() !== ''),
  }));
  if (filled.some(({ cells }) => cells.length > 1)) return undefined;
  return filled.map(({ line, cells }) => ({ line, text: cells[0] ?? '' }));
}
