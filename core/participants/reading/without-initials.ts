import { panelLine } from './panel-words';

/** A line of a list, as it is read; `line`: 1 for the first of the file. */
export type NameLine = { readonly line: number; readonly text: string };

const INITIALS = /^\p{L}{1,3}$/u;
/** Pictures before so many of the names: short lines are pictures, not people of one syllable. */
const MOST_PICTURES = 0.5;

/** Where pictures were copied as initials, each stands on a line before its name. */
export function withoutInitials(lines: readonly NameLine[]): readonly NameLine[] {
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
  const [short, whole] = [fold(initials), fold(name)];
  if (short.length < whole.length && whole.startsWith(short)) return true;
  const firsts = whole.split(/[^\p{L}]+/u).flatMap((word) => Array.from(word).slice(0, 1));
  return firsts.length > 1 && Array.from(short).every((letter) => firsts.includes(letter));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
