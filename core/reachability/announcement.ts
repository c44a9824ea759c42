import { type Finding, finding } from './cause';
import type { PageText } from './page-text';
import {
  ASKS_TO_WAIT,
  BREAKDOWN,
  CROWD,
  MAINTENANCE,
  MAINTENANCE_HEADING,
  NONE_OF_IT,
  NOT_NOW,
  NOT_NOW_BEFORE,
  NOT_SO,
  OVERLOAD,
  OVERLOAD_HEADING,
  QUEUE,
  QUEUE_HEADING,
  STILL_NOW,
} from './wordings';

/** Characters of visible text under which a whole page counts as one notice. */
const SHORT_PAGE = 1200;
/** Breakdowns are worded in two lines; "une erreur est survenue" is ordinary in a longer page. */
const TERSE_PAGE = 400;
/** A longer heading is a sentence of an article. */
const LONGEST_HEADING = 160;

/**
 * What the title and the first heading of a page announce about the service itself, or null. Words
 * in ordinary text, in a news item or in a date to come do not count.
 */
export function readHeadlines(page: PageText): Finding | null {
  for (const headline of headlines(page)) {
    const found = readStatement(headline) ?? readBareHeading(headline, page);
    if (found !== null) return found;
  }
  return null;
}

/** As `readHeadlines`; a short page is read whole, since it has nothing else to say. */
export function readAnnouncement(page: PageText): Finding | null {
  const headline = readHeadlines(page);
  if (headline !== null) return headline;
  if (page.text.length <= SHORT_PAGE) {
    const lines = [...headlines(page), ...page.pieces.flatMap(sentences)];
    for (const line of lines) {
      const found = readStatement(line);
      if (found !== null) return found;
    }
    if (ASKS_TO_WAIT.test(page.text) && lines.some((line) => states(CROWD, line))) return CROWDED;
  }
  if (page.text.length > TERSE_PAGE) return null;
  return [...headlines(page), ...page.pieces.flatMap(sentences)].some((line) =>
    states(BREAKDOWN, line),
  )
    ? finding('down', 'error-page')
    : null;
}

/** The page of an answer that is an error already: any word of maintenance in it is the reason. */
export function readErrorPage(page: PageText): Finding | null {
  const found = readAnnouncement(page);
  if (found !== null && found.cause !== 'error-page') return found;
  const headline = headlines(page).join(' ');
  const whole = page.text.length <= SHORT_PAGE ? `${headline} ${page.text}` : headline;
  return /\bmaintenance\b/.test(whole) ? finding('maintenance', 'maintenance-announced') : null;
}

/** Whether one of the wordings stands in the text. */
export function matches(wordings: readonly RegExp[], text: string): boolean {
  return wordings.some((wording) => wording.test(text));
}

function headlines(page: PageText): readonly string[] {
  return [page.title, page.headings[0] ?? ''].filter(
    (line) => line !== '' && line.length <= LONGEST_HEADING,
  );
}

function readStatement(sentence: string): Finding | null {
  if (states(MAINTENANCE, sentence)) return finding('maintenance', 'maintenance-announced');
  if (states(QUEUE, sentence)) return finding('overloaded', 'waiting-queue');
  if (states(OVERLOAD, sentence)) return CROWDED;
  return ASKS_TO_WAIT.test(sentence) && states(CROWD, sentence) ? CROWDED : null;
}

const CROWDED = finding('overloaded', 'overload-announced');

/** Whether one of the wordings stands in the sentence as a statement about now. */
function states(wordings: readonly RegExp[], line: string): boolean {
  // What is asked or quoted is not said: "Que faire si le service est saturé ?"
  if (line.endsWith('?')) return false;
  const sentence = line.replace(/"[^"]{1,120}"/g, '""');
  const found = wordings.map((wording) => wording.exec(sentence)).find((match) => match !== null);
  if (found === undefined) return false;
  if (NOT_SO.test(sentence.slice(0, found.index + found[0].length))) return false;
  const before = sentence.slice(0, found.index);
  if (NOT_NOW_BEFORE.test(before) || NONE_OF_IT.test(before)) return false;
  return !NOT_NOW.test(sentence) || STILL_NOW.test(sentence);
}

function readBareHeading(headline: string, page: PageText): Finding | null {
  if (page.text.length > SHORT_PAGE) return null;
  if (OVERLOAD_HEADING.test(headline)) return CROWDED;
  if (QUEUE_HEADING.test(headline)) return finding('overloaded', 'waiting-queue');
  return MAINTENANCE_HEADING.test(headline)
    ? finding('maintenance', 'maintenance-announced')
    : null;
}

function sentences(piece: string): readonly string[] {
  return piece.split(/(?<=[.!?;])\s+/);
}
