/** How long somebody was there, and to what it can be trusted. */
export type ReadDuration = { readonly seconds: number; readonly unit: 1 | 60 };

const CLOCK = /^(\d{1,3}):(\d{2}):(\d{2})$/;
const MINUTES = /^\d{1,5}(?:[.,]\d{1,3})?$/;
/** `1h 27m 51s`, `1 hr 2 min`, `42m`, `30s`, `2 heures 5 minutes`. */
const WORDS =
  /^(?:(\d{1,3}) ?h(?:(?:ou)?rs?|eures?|ours?)?\.?)?,? ?(?:(?:et |and )?(\d{1,5}) ?m(?:in(?:ute)?s?)?\.?)?,? ?(?:(?:et |and )?(\d{1,5}) ?s(?:ec(?:onde?)?s?)?\.?)?$/;

/** Reads a duration; a plain number is one in minutes. Undefined for anything else. */
export function readDuration(cell: string): ReadDuration | undefined {
  if (cell.length > 40) return undefined;
  const text = cell.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (!/^\d/.test(text)) return undefined;
  if (MINUTES.test(text))
    return { seconds: Math.round(Number(text.replace(',', '.')) * 60), unit: 60 };
  const clock = CLOCK.exec(text);
  if (clock) return { seconds: total(clock), unit: 1 };
  const words = WORDS.exec(text);
  return words ? { seconds: total(words), unit: words[3] === undefined ? 60 : 1 } : undefined;
}

function total([, hours = '0', minutes = '0', seconds = '0']: RegExpExecArray): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
