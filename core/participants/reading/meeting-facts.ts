import type { SheetRow } from '../../files/sheet';
import { isEmail } from '../../roster/is-email';
import type { DateOrder } from './date-order';
import { dateOrder, dayIn } from './date-order';
import type { LessonClock } from './lesson-clock';
import { readDate, readMoment } from './read-moment';
import type { MeetingFacts } from './read-spans';
import { foldHeaders } from './report-columns';

const HOST = ['useremail', 'hostemail', 'adresseemaildelutilisateur', 'organizeremail'];
const DATE = ['date', 'meetingdate', 'datedelareunion'];
const START = ['starttime', 'meetingstarttime', 'heuredebut', 'heurededebut', 'debut'];
const END = ['endtime', 'meetingendtime', 'heurefin', 'heuredefin', 'fin'];
const WITHIN = 30;

/**
 * What stands above the people: Zoom's block on the meeting and Meet's first block, names above
 * values; Teams' summary, names before values.
 */
export function meetingFacts(above: readonly SheetRow[], clock: LessonClock): MeetingFacts {
  const values = valuesOf(above.slice(0, WITHIN));
  const value = (names: readonly string[]) =>
    names.map((name) => values.get(name) ?? '').find((text) => text !== '') ?? '';
  const hostEmail = value(HOST);
  const start = readMoment(value(START));
  const end = readMoment(value(END));
  const date = readDate(value(DATE).trim())?.date;
  const order: DateOrder = date
    ? dateOrder(
        [{ date, time: { hour: 0, minute: 0, second: 0 }, hasSeconds: false, isHalfDay: false }],
        clock.day,
      )
    : 'day-first';
  const day = date && dayIn(date, order);
  return {
    ...(isEmail(hostEmail) && { hostEmail }),
    ...(day && { day }),
    ...(start && { start }),
    ...(end && { end }),
  };
}

/** Whether a line names the facts of a meeting: when it began, when it ended. */
export function namesMeeting(cells: readonly string[]): boolean {
  const headers = foldHeaders(cells);
  return [START, END].every((names) => headers.some((header) => names.includes(header)));
}

function valuesOf(above: readonly SheetRow[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const known = new Set([...HOST, ...DATE, ...START, ...END]);
  for (const [at, { cells }] of above.entries()) {
    const headers = foldHeaders(cells);
    const below = above.slice(at + 1).find((row) => row.cells.some((cell) => cell.trim() !== ''));
    const isHeader = headers.filter((header) => header !== '' && !/\d/.test(header)).length > 2;
    for (const [place, header] of headers.entries()) {
      if (!known.has(header) || values.has(header)) continue;
      const value = isHeader ? below?.cells[place] : cells[place + 1];
      values.set(header, (value ?? '').trim());
    }
  }
  return values;
}
