import type { Field, NameUnit } from './class-names';
import { compareWords, type WordLikeness } from './compare-word';
import type { WordReading } from './word-reading';

type Joined = Readonly<Record<Field, readonly NameUnit[]>>;

/**
 * Reads a word as first and last name in one: `leamartin`, `lmartin`, `martinl`. One of both is there
 * in full; the rest is compared with the other as any word is.
 */
export function joinedReadings(form: string, joined: Joined): WordReading[] {
  const readings: WordReading[] = [];
  const { first, last } = joined;
  readBothEnds(form, first, last, readings);
  readBothEnds(form, last, first, readings);
  return readings;
}

function readBothEnds(
  form: string,
  begin: readonly NameUnit[],
  end: readonly NameUnit[],
  readings: WordReading[],
): void {
  const add = (one: NameUnit, other: NameUnit, how: WordLikeness | null) => {
    if (how === null) return;
    readings.push({ mask: one.mask | other.mask, how, fields: [one.field, other.field] });
  };
  for (const one of begin) {
    if (form.length <= one.text.length || !form.startsWith(one.text)) continue;
    const rest = form.slice(one.text.length);
    for (const other of end) add(one, other, restLikeness(rest, other));
  }
  for (const other of end) {
    if (form.length <= other.text.length || !form.endsWith(other.text)) continue;
    const rest = form.slice(0, -other.text.length);
    for (const one of begin) if (rest !== one.text) add(one, other, restLikeness(rest, one));
  }
}

function restLikeness(
  rest: string,
  { text, size, initials, field }: NameUnit,
): WordLikeness | null {
  if (rest === initials) return 'short';
  const how = compareWords(rest, text, field);
  return how === 'short' && size > 1 ? null : how;
}
