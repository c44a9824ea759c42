import type { ReportNotice } from '../report';
import { eventOf } from './event-words';
import type { LessonClock } from './lesson-clock';
import type { Span } from './merge-spans';
import type { RawRow } from './raw-row';
import { readMoment } from './read-moment';
import { boundsOf, type MeetingFacts, momentRules, type ReadSpans, unitOf } from './read-spans';
import { instantsOf } from './resolve-moment';
import type { SeenRow } from './seen-row';

type Event = { readonly row: RawRow; readonly at: number; readonly kind: 'joined' | 'left' };

/**
 * Reads a table with one line per event: who joined, who left. A join without a leave lasts as long
 * as the report can (`boundsOf`): its maker was there to make it.
 */
export function readEvents(
  rows: readonly RawRow[],
  clock: LessonClock,
  facts: MeetingFacts,
): ReadSpans {
  const written = rows.map((row) => ({ row, moment: readMoment(row.at) }));
  const moments = written.flatMap(({ moment }) => moment ?? []);
  const rules = momentRules(moments, clock, facts);
  const bounds = boundsOf(moments, rules, facts);
  const notices: ReportNotice[] = [];
  const byName = new Map<string, Event[]>();
  for (const { row, moment } of written) {
    const events = byName.get(row.name) ?? [];
    byName.set(row.name, events);
    const [at] = moment ? instantsOf(moment, rules) : [];
    const kind = eventOf(row.action);
    if (at !== undefined && kind) events.push({ row, at, kind });
    else notices.push(notRead(row, at !== undefined));
  }
  const persons = personsOf(rows);
  const people = [...byName].map(([name, events]) => ({ name, ...pairEvents(events, bounds) }));
  const open = people.filter(({ isOpen }) => isOpen).length;
  return {
    rows: people.flatMap(({ name, spans }): readonly SeenRow[] => {
      const person = { name, ...(persons.get(name) ?? {}) };
      return spans.length > 0 ? spans.map((span) => ({ ...person, span })) : [person];
    }),
    unit: unitOf(moments),
    notices: [
      ...notices,
      ...people.flatMap(({ name, missing }): readonly ReportNotice[] =>
        missing ? [{ line: missing.line, code: 'join-missing', facts: { value: name } }] : [],
      ),
      ...(open > 0 ? [{ code: 'leave-missing', facts: { total: open } } as const] : []),
    ],
  };
}

/** What any line of somebody says beside the event. */
function personsOf(rows: readonly RawRow[]): ReadonlyMap<string, Pick<SeenRow, 'email' | 'host'>> {
  const persons = new Map<string, Pick<SeenRow, 'email' | 'host'>>();
  for (const { name, email, host } of rows) {
    const said = { ...(email && { email }), ...(host && { host }) };
    persons.set(name, { ...said, ...persons.get(name) });
  }
  return persons;
}

function notRead({ line, action, at }: RawRow, hasTime: boolean): ReportNotice {
  return hasTime
    ? { line, code: 'event-unknown', facts: { value: action.slice(0, 60) } }
    : { line, code: 'time-unreadable', facts: { value: at.slice(0, 60) } };
}

/**
 * A second join while the first lasts is another device, or Teams' `Joined before` beside its
 * `Joined`: the presence lasts until the last leave.
 */
function pairEvents(
  events: readonly Event[],
  bounds: { readonly start: number; readonly end: number },
): { spans: readonly Span[]; missing: RawRow | undefined; isOpen: boolean } {
  const spans: Span[] = [];
  let since: number | undefined;
  let devices = 0;
  let missing: RawRow | undefined;
  for (const { at, kind, row } of [...events].sort((one, other) => one.at - other.at)) {
    if (kind === 'joined') {
      since ??= at;
      devices += 1;
      continue;
    }
    const last = spans.at(-1);
    if (since !== undefined) spans.push({ from: since, to: at });
    else if (last && devices > 0) spans.push({ from: last.to, to: at });
    else if (!last) {
      missing = row;
      spans.push({ from: Math.min(bounds.start, at), to: at });
    }
    since = undefined;
    devices = Math.max(0, devices - 1);
  }
  if (since !== undefined) spans.push({ from: since, to: Math.max(since, bounds.end) });
  return { spans, missing, isOpen: since !== undefined };
}
