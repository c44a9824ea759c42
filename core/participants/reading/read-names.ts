import type { SheetRow } from '../../files/sheet';
import { cleanText } from '../../roster/clean-text';
import { isEmail } from '../../roster/is-email';
import { panelLine, withoutRoles } from './panel-words';
import type { ReportNotice } from './report-notice';
import type { SeenRow } from './seen-row';

/** A line of a list, as it is read. */
export type NameLine = { readonly line: number; readonly text: string };

/** The names of a list, and what of it was not read. */
export type ReadNames = {
  readonly rows: readonly SeenRow[];
  readonly notices: readonly ReportNotice[];
};

const LONGEST_NAME = 100;
const MOST_WORDS = 9;
/** Bullets and numbers of lists: `- `, `• `, `1. `, `2) `. */
const BULLET = /^(?:[-–—•·*▪◦●○‣➢✓✔]+\s*|\d{1,4}\s?[.)°/]\s*|\d{1,4}\t)(?=\S)/u;
/** Of the lines of a list, so many name somebody. */
const MOST = 0.7;

/**
 * Reads names, one per line: numbered, with bullets, `NOM, Prénom`, or copied from the panel of a
 * tool with its counts, roles, states of microphones and initials of pictures. Undefined when the
 * lines are no names.
 */
export function readNames(lines: readonly NameLine[]): ReadNames | undefined {
  const filled = lines.flatMap(({ line, text }) => {
    const clean =
      text.length > 400 ? text : cleanText(text.replace(/^"(.*)"$/, '$1').replace(BULLET, '')).text;
    return clean === '' ? [] : [{ line, text: clean }];
  });
  const said = withoutInitials(filled);
  const rows: SeenRow[] = [];
  const notices: ReportNotice[] = [];
  let isThere = true;
  let others = 0;
  for (const { line, text } of said) {
    const kind = panelLine(text);
    if (kind === 'count' || kind === 'elsewhere') isThere = kind === 'count';
    else if (kind === 'host') markHost(rows);
    else if (kind !== undefined) continue;
    else if (looksLikeName(text)) {
      if (isThere) rows.push(named(text));
    } else {
      others += 1;
      notices.push({ line, code: 'line-skipped', facts: { value: text.slice(0, 60) } });
    }
  }
  return rows.length > 0 && rows.length >= (rows.length + others) * MOST
    ? { rows, notices }
    : undefined;
}

function named(text: string): SeenRow {
  const { name, host } = withoutRoles(text);
  return { name, ...(isEmail(name) && { email: name }), ...(host && { host: true }) };
}

/** Teams writes the role under the name. */
function markHost(rows: SeenRow[]): void {
  const last = rows.pop();
  if (last) rows.push({ ...last, host: true });
}

/** No sentence, address of a page or heading; a name has a letter and is short. */
function looksLikeName(text: string): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}/u.test(text)) return false;
  const isSentence =
    /[:?!]$/.test(text) || /[.!?] \p{L}+ \p{Ll}/u.test(text) || /\p{Ll}{4}\.$/u.test(text);
  const isOther =
    /:\/\/|^\d{1,2} ?[:h] ?\d{2}\b|[<>{}=]|\ufffd{3}/.test(text) ||
    text.split(' ').length > MOST_WORDS;
  return !isSentence && !isOther;
}

const INITIALS = /^\p{L}{1,3}$/u;
/** Pictures of which so many stand before a name: then all short lines are such. */
const MOST_PICTURES = 0.5;

/** Where pictures were copied as initials, each stands on a line before its name. */
function withoutInitials(lines: readonly NameLine[]): readonly NameLine[] {
  const isPicture = lines.map(({ text }, at) => {
    const next = lines[at + 1]?.text ?? '';
    return INITIALS.test(text) && panelLine(next) === undefined && areInitials(text, next);
  });
  const pictures = isPicture.filter(Boolean).length;
  const names = lines.filter(({ text }, at) => !isPicture[at] && panelLine(text) === undefined);
  return pictures >= names.length * MOST_PICTURES ? lines.filter((_, at) => !isPicture[at]) : lines;
}

/** `CP`, `PC` before « Camille PROFESSEUR »; BigBlueButton's `Ca`. */
function areInitials(initials: string, name: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase();
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const folded = fold(initials);
  if (folded.length < fold(name).length && fold(name).startsWith(folded)) return true;
  const firsts = words.map((word) => word[0]);
  return words.length > 1 && Array.from(folded).every((letter) => firsts.includes(letter));
}

/** The lines of a text, and of a sheet with one filled cell per line. */
export function linesOfText(text: string): readonly NameLine[] {
  return text.split(/\r\n?|\n/).map((line, at) => ({ line: at + 1, text: line }));
}

/** The lines of a sheet that has one column of texts, or undefined when it has several. */
export function linesOfColumn(rows: readonly SheetRow[]): readonly NameLine[] | undefined {
  const filled = rows.map(({ line, cells }) => ({
    line,
    cells: cells.filter((c) => c.trim() !== ''),
  }));
  if (filled.some(({ cells }) => cells.length > 1)) return undefined;
  return filled.map(({ line, cells }) => ({ line, text: cells[0] ?? '' }));
}
