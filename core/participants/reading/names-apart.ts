import { isEmail } from '../../roster/is-email';
import { looksLikeName } from './looks-like-name';
import { panelLine } from './panel-words';
import type { NameLine } from './without-initials';

/** Fewer names between commas may be one: « MARTIN, Léa ». */
const FEWEST = 3;
/** `Présents : Léa, Noé`: a heading, and who stands below it on the same line. */
const HEADED = /^([^:]{1,60}:)\s*(\S.*)$/u;
const NUMBERED = /^\s*\d{1,3} (?=\p{L})/u;

/**
 * The filled lines of a list, one name on each: headings are on lines of their own, names that stand
 * side by side (`Léa Martin, Noé Petit et Tom Durand`) are parted, numbers before all of them left out.
 */
export function namesApart(lines: readonly NameLine[]): readonly NameLine[] {
  const groups: NameLine[][] = [[]];
  for (const line of lines.filter(({ text }) => text.trim() !== '').flatMap(headingApart)) {
    if (isHeading(line.text)) groups.push([line], []);
    else groups.at(-1)?.push(line);
  }
  return withoutNumbers(groups.flatMap(sideBySide));
}

function headingApart({ line, text }: NameLine): readonly NameLine[] {
  const [, heading = '', people = ''] = HEADED.exec(text.trim()) ?? [];
  return isHeading(heading)
    ? [
        { line, text: heading },
        { line, text: people },
      ]
    : [{ line, text }];
}

function isHeading(text: string): boolean {
  const kind = panelLine(text.trim());
  return kind === 'count' || kind === 'elsewhere';
}

/** One line may hold a whole list; so may several, when each but the last ends with a separator. */
function sideBySide(lines: readonly NameLine[]): readonly NameLine[] {
  const [first] = lines;
  const isOne = lines.length === 1;
  if (!first || !lines.slice(0, -1).every(({ text }) => /[,;]\s*$/.test(text))) return lines;
  const separator = ['\t', ';'].find((sign) => first.text.includes(sign)) ?? ',';
  const parts = lines.flatMap(({ line, text }) =>
    text.split(separator).flatMap((part) => (part.trim() ? [{ line, text: part.trim() }] : [])),
  );
  if (isOne && separator === ';') return parts;
  const names = separator === ',' ? withoutAnd(parts) : parts;
  const texts = names.map(({ text }) => text);
  if (isOne && texts.length > 1 && texts.every(isEmail)) return names;
  const areNames = texts.every(hasTwoWords) || (isOne && separator === ',' && texts.every(isWord));
  return texts.length >= FEWEST && areNames ? names : lines;
}

/** `…, Noé Petit et Tom Durand.` */
function withoutAnd(parts: readonly NameLine[]): readonly NameLine[] {
  const last = parts.at(-1);
  if (!last || parts.length === 1) return parts;
  const people = last.text.replace(/(\p{Ll}{2})\.$/u, '$1').split(/ (?:et|and) /);
  return [...parts.slice(0, -1), ...people.map((text) => ({ line: last.line, text }))];
}

function hasTwoWords(text: string): boolean {
  return /\S \S/.test(text);
}

function isWord(text: string): boolean {
  return looksLikeName(text) && !/\d/.test(text);
}

function withoutNumbers(lines: readonly NameLine[]): readonly NameLine[] {
  const people = lines.filter(({ text }) => panelLine(text.trim()) === undefined);
  if (people.length < 2 || !people.every(({ text }) => NUMBERED.test(text))) return lines;
  return lines.map(({ line, text }) => ({ line, text: text.replace(NUMBERED, '') }));
}
