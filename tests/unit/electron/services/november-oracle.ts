import type { Mark } from '../../../../core/attendance/mark';
import type { SaidCall } from './random-november';

/** A half-day with class in which a pupil was called, as a register has to show it. */
type Half = {
  readonly minutes: number;
  readonly missed: number;
  readonly absent: boolean;
  readonly unjustified: boolean;
  readonly sign: 'I' | 'D' | null;
};

const NOTHING: Half = { minutes: 0, missed: 0, absent: false, unjustified: false, sign: null };

/** What a pupil was at some calls, counted anew: from the law and the design, not from the code. */
export function countCalls(pupilId: string, calls: readonly SaidCall[]) {
  const halves = halvesOf(pupilId, calls);
  const all = [...halves.values()];
  const count = (is: (mark: Mark | undefined) => boolean) =>
    calls.filter(({ marks }) => is(marks[pupilId])).length;
  const late = calls.filter(({ marks }) => marks[pupilId]?.arrivedAt !== undefined);
  return {
    halves,
    calculees: all.reduce((sum, { missed, minutes }) => sum + missed / minutes, 0),
    /** By the names of the columns. */
    sums: {
      calls: calls.length,
      absences: count(isAbsent),
      late: late.length,
      minutesLate: 12 * late.length,
      left: count((mark) => mark?.leftAt !== undefined),
      unreachable: count((mark) => mark?.presence === 'unreachable'),
      open: all.length,
      brutes: all.filter(({ absent }) => absent).length,
      unjustified: all.filter(({ unjustified }) => unjustified).length,
    },
  };
}

/** Of the first 24 days of the month, which is a Sunday. */
export function hasClass(date: string, half: string): boolean {
  const day = Number(date.slice(8));
  const weekday = (day + 6) % 7;
  if (day === 11 || (16 <= day && day <= 20)) return false;
  return weekday === 3 ? half === 'morning' : 1 <= weekday && weekday <= 5;
}

function halvesOf(pupilId: string, calls: readonly SaidCall[]): ReadonlyMap<string, Half> {
  const halves = new Map<string, Half>();
  for (const { date, parts, marks, isOut } of calls) {
    for (const [half, minutes] of parts.filter(([each]) => hasClass(date, each))) {
      const key = `${date} ${half}`;
      halves.set(key, addCall(halves.get(key) ?? NOTHING, minutes, marks[pupilId], isOut));
    }
  }
  return halves;
}

function addCall(known: Half, minutes: number, mark: Mark | undefined, isOut: boolean): Half {
  const absent = isAbsent(mark);
  return {
    minutes: known.minutes + minutes,
    missed: known.missed + (absent ? minutes : 0),
    absent: known.absent || absent,
    unjustified: known.unjustified || (absent && isUnjustified(mark, isOut)),
    sign: known.sign === 'I' ? 'I' : (signOf(mark) ?? known.sign),
  };
}

function isAbsent(mark: Mark | undefined): boolean {
  return mark?.presence === 'absent' && mark.exemption === undefined;
}

function signOf(mark: Mark | undefined): Half['sign'] {
  if (mark?.presence === 'unreachable') return 'I';
  return mark?.exemption === 'away' ? 'D' : null;
}

/** Without a word, or with one that the school refused; an outage waits for somebody's word. */
function isUnjustified(mark: Mark | undefined, isOut: boolean): boolean {
  if (mark?.reason !== undefined) return mark.reason.state === 'refused';
  return !isOut || mark?.outage !== undefined;
}
