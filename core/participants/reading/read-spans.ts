import type { ReportNotice } from '../report';
import { dateOrder } from './date-order';
import type { CalendarDay, LessonClock } from './lesson-clock';
import type { Span } from './merge-spans';
import type { RawRow } from './raw-row';
import { type ReadDuration, readDuration } from './read-duration';
import { readMoment, type WrittenMoment } from './read-moment';
import { instantsOf, type MomentRules, spanOf } from './resolve-moment';
import type { SeenRow } from './seen-row';

/** What a report says of its meeting beside its people. */
export type MeetingFacts = {
  readonly hostEmail?: string;
  /** The day of times without a date. */
  readonly day?: CalendarDay;
  readonly start?: WrittenMoment;
  readonly end?: WrittenMoment;
};

/** People with their times, and to how many seconds these are right. */
export type ReadSpans = {
  readonly rows: readonly SeenRow[];
  readonly unit: 1 | 60;
  readonly notices: readonly ReportNotice[];
};

/** Characters of a cell that a warning shows. */
const SHOWN = 60;

/** Seconds since 1970. */
type Bounds = { readonly start: number; readonly end: number };

type WrittenRow = {
  readonly row: RawRow;
  readonly joined: WrittenMoment | undefined;
  readonly left: WrittenMoment | undefined;
  readonly stayed: ReadDuration | undefined;
};

type TimedRow = {
  readonly span?: Span;
  /** Nothing says when it ended. */
  readonly isOpen?: true;
  readonly notice?: ReportNotice;
};

/** Reads a table with one line per presence: when it began and ended, or how long it was. */
export function readSpans(
  rows: readonly RawRow[],
  clock: LessonClock,
  facts: MeetingFacts,
): ReadSpans {
  const written = rows.map((row) => ({
    row,
    joined: readMoment(row.joined),
    left: readMoment(row.left),
    stayed: readDuration(row.duration),
  }));
  const moments = written.flatMap(({ joined, left }) => [joined ?? [], left ?? []].flat());
  const rules = momentRules(moments, clock, facts);
  const bounds = boundsOf(moments, rules, facts);
  const timed = written.map((one) => timesOf(one, rules, bounds));
  const open = timed.filter(({ isOpen }) => isOpen).length;
  return {
    rows: written.map(({ row: { name, email, host }, stayed }, at) => {
      const span = timed[at]?.span;
      const person = { name, ...(email && { email }), ...(host && { host }) };
      return { ...person, ...(span && { span }), ...(stayed && { stayed }) };
    }),
    unit: unitOf(moments),
    notices: [
      ...timesUnread(written, rules),
      ...timed.flatMap(({ notice }) => notice ?? []),
      ...(open > 0 ? [{ code: 'leave-missing', facts: { total: open } } as const] : []),
    ],
  };
}

function timesOf(
  { row, joined, left, stayed }: WrittenRow,
  rules: MomentRules,
  bounds: Bounds,
): TimedRow {
  const [from] = joined ? instantsOf(joined, rules) : [];
  const [to] = left ? instantsOf(left, rules) : [];
  if (joined && left && from !== undefined && to !== undefined) {
    const span = spanOf(joined, left, rules);
    return span ? { span } : { notice: { line: row.line, code: 'times-reversed', facts: {} } };
  }
  if (from !== undefined) {
    if (stayed) return { span: { from, to: from + stayed.seconds } };
    return { span: { from, to: Math.max(from, bounds.end) }, isOpen: true };
  }
  if (to === undefined) return {};
  if (stayed) return { span: { from: to - stayed.seconds, to } };
  const span = { from: Math.min(to, bounds.start), to };
  return { span, notice: { line: row.line, code: 'join-missing', facts: { value: row.name } } };
}

/** Where no time at all can be read, the tool was told to hide them (Teams' policies). */
function timesUnread(written: readonly WrittenRow[], rules: MomentRules): readonly ReportNotice[] {
  const notices = written.flatMap((one) => unreadable(one, rules));
  const areHidden = notices.length > 0 && written.every(({ joined, left }) => !joined && !left);
  return areHidden ? [{ code: 'times-missing', facts: { total: written.length } }] : notices;
}

/** Times of a line that are written and cannot be read, or are of no day of the calendar. */
function unreadable(
  { row, joined, left }: WrittenRow,
  rules: MomentRules,
): readonly ReportNotice[] {
  const cells = [
    [row.joined, joined],
    [row.left, left],
  ] as const;
  return cells.flatMap(([text, moment]): readonly ReportNotice[] => {
    if (text === '' || (moment && instantsOf(moment, rules).length > 0)) return [];
    return [{ line: row.line, code: 'time-unreadable', facts: { value: text.slice(0, SHOWN) } }];
  });
}

/** How the moments of a report are read, once for all of them. */
export function momentRules(
  moments: readonly WrittenMoment[],
  clock: LessonClock,
  { day, start, end }: MeetingFacts,
): MomentRules {
  const meeting = [start ?? [], end ?? []].flat();
  const order = dateOrder([...moments, ...meeting], day ?? clock.day);
  return { clock, order, ...(day && { day }) };
}

/**
 * Between what the report must lie: from its first moment, to the end of its meeting where it says
 * so. Else it was made when somebody was still there, at the end of the lesson or later.
 */
export function boundsOf(
  moments: readonly WrittenMoment[],
  rules: MomentRules,
  { start, end }: MeetingFacts,
): Bounds {
  const first = (moment: WrittenMoment | undefined) =>
    moment ? instantsOf(moment, rules)[0] : undefined;
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const moment of moments) {
    const instant = first(moment) ?? earliest;
    earliest = Math.min(earliest, instant);
    latest = Math.max(latest, first(moment) ?? latest);
  }
  const said = first(end);
  return {
    start: first(start) ?? earliest,
    end: said === undefined ? Math.max(latest, rules.clock.end) : Math.max(latest, said),
  };
}

/** Seconds to which the moments are right. */
export function unitOf(moments: readonly WrittenMoment[]): 1 | 60 {
  return moments.length > 0 && moments.every(({ hasSeconds }) => !hasSeconds) ? 60 : 1;
}
