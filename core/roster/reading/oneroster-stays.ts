import type { OneRosterRow } from './oneroster-tables';
import { readRosterDate } from './read-roster-date';

/** From when to when a pupil is in a class, as the file writes it; empty where it does not say. */
export type OneRosterStay = { readonly enteredOn: string; readonly leftOn: string };

/**
 * Says how long somebody is in a class by their enrolments (`beginDate`, `endDate`, domain facts
 * §1.7). A pupil may be enrolled for each term. The day when the whole class ends is no leaving:
 * only who ends before others of the class has left it.
 */
export function oneRosterStays(
  all: readonly OneRosterRow[],
): (classId: string, rows: readonly OneRosterRow[]) => OneRosterStay {
  const ends = new Map<string, string[]>();
  for (const { cell } of all) {
    const ofClass = ends.get(cell('classsourcedid')) ?? [];
    ofClass.push(cell('enddate'));
    ends.set(cell('classsourcedid'), ofClass);
  }
  const lastEnds = new Map([...ends].map(([classId, texts]) => [classId, latest(texts)]));
  return (classId, rows) => {
    const own = rows.filter(({ cell }) => cell('classsourcedid') === classId);
    const leftOn = latest(own.map(({ cell }) => cell('enddate')));
    const isEndOfClass =
      dayOf(leftOn) !== '' && dayOf(leftOn) === dayOf(lastEnds.get(classId) ?? '');
    return {
      enteredOn: earliest(own.map(({ cell }) => cell('begindate'))),
      leftOn: isEndOfClass ? '' : leftOn,
    };
  };
}

function earliest(texts: readonly string[]): string {
  return outermost(texts, (one, other) => dayOf(one) < dayOf(other));
}

function latest(texts: readonly string[]): string {
  return outermost(texts, (one, other) => dayOf(one) > dayOf(other));
}

/** One that is not said leaves all open. */
function outermost(
  texts: readonly string[],
  isFurther: (one: string, other: string) => boolean,
): string {
  if (texts.includes('')) return '';
  const [first = '', ...others] = new Set(texts);
  return others.reduce((best, text) => (isFurther(text, best) ? text : best), first);
}

function dayOf(text: string): string {
  const reading = readRosterDate(text);
  return reading.kind === 'date' ? reading.date : '';
}
