import { dateOrder } from './date-order';
import type { CalendarDay, LessonClock } from './lesson-clock';
import type { RawRow } from './raw-row';
import { readDuration } from './read-duration';
import { readMoment, type WrittenMoment } from './read-moment';
import type { ReportNotice } from './report-notice';
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
  const notices: ReportNotice[] = [];
  let open = 0;
  const seen = written.map(({ row, joined, left, stayed }): SeenRow => {
    for (const [text, moment] of [
      [row.joined, joined],
      [row.left, left],
    ] as const) {
      if (text !== '' && (!moment || instantsOf(moment, rules).length === 0)) {
        notices.push({
          line: row.line,
          code: 'time-unreadable',
          facts: { value: text.slice(0, 60) },
        });
      }
    }
    const [from] = joined ? instantsOf(joined, rules) : [];
    const [to] = left ? instantsOf(left, rules) : [];
    const { name, email, host } = row;
    const person = {
      name,
      ...(email && { email }),
      ...(host && { host }),
      ...(stayed && { stayed }),
    };
    if (joined && left && from !== undefined && to !== undefined) {
      const span = spanOf(joined, left, rules);
      if (!span) notices.push({ line: row.line, code: 'times-reversed', facts: {} });
      return span ? { ...person, span } : person;
    }
    if (from !== undefined) {
      if (stayed) return { ...person, span: { from, to: from + stayed.seconds } };
      open += 1;
      return { ...person, span: { from, to: Math.max(from, bounds.end) } };
    }
    if (to !== undefined) {
      const start = stayed ? to - stayed.seconds : Math.min(to, bounds.start);
      if (!stayed) notices.push({ line: row.line, code: 'join-missing', facts: { value: name } });
      return { ...person, span: { from: start, to } };
    }
    return person;
  });
  if (open > 0) notices.push({ code: 'leave-missing', facts: { total: open } });
  return { rows: seen, unit: unitOf(moments), notices };
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
): { readonly start: number; readonly end: number } {
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
