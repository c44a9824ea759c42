import type { Attended, Mark } from '../../../../../core/attendance/mark';
import type { ProposalKind, SpanView } from '../../../../../core/contract/participant-views';
import type { ReviewInput } from '../../../../../core/participants/review/review-participants';
import type {
  ReviewedName,
  ReviewedReport,
} from '../../../../../core/participants/review/reviewed-report';

/** What the oracle says of one pupil. */
type Verdict = {
  readonly kind: ProposalKind;
  readonly minutes: number | undefined;
  readonly spans: readonly SpanView[];
  readonly mark: Mark | null;
};

/** What the oracle says of one lesson. */
type Verdicts = {
  readonly measured: { readonly from: string; readonly to: string; readonly minutes: number };
  readonly pupils: Readonly<Record<string, Verdict>>;
};

/** One name of one report, and whether it was there in each second of the lesson. */
type Line = {
  readonly report: ReviewedReport;
  readonly name: ReviewedName;
  readonly seen: readonly boolean[];
};

/** A lesson looked at second by second. */
type Seconds = {
  readonly input: ReviewInput;
  readonly start: number;
  readonly lines: readonly Line[];
  /** Of each second: does presence count in it? */
  readonly counts: readonly boolean[];
  readonly from: number;
  readonly to: number;
};

/**
 * Judges a lesson by looking at every second of it, with no arithmetic of intervals: who was there
 * in this one, and did it count? It is written from the rules alone, to be compared with the review.
 */
export function judgeLesson(input: ReviewInput): Verdicts {
  const seconds = lookAt(input);
  const { start, from, to } = seconds;
  return {
    measured: { from: iso(start + from), to: iso(start + to), minutes: outOf(seconds) },
    pupils: Object.fromEntries(input.roll.map(({ pupilId }) => [pupilId, judge(pupilId, seconds)])),
  };
}

function lookAt(input: ReviewInput): Seconds {
  const start = epoch(input.lesson.start);
  const length = epoch(input.lesson.end) - start;
  const lines = input.reports.flatMap((report) =>
    report.participants.map((name) => ({ report, name, seen: secondsOf(name, start, length) })),
  );
  const anybody = each(length, (second) => lines.some(({ seen }) => seen[second]));
  const isSeen = anybody.includes(true);
  const from = isSeen ? anybody.indexOf(true) : 0;
  const to = isSeen ? anybody.lastIndexOf(true) + 1 : length;
  const down = secondsOf({ intervals: input.outages }, start, length);
  const pupils = input.roll.map(({ pupilId }) => linesOf(pupilId, lines));
  const known = pupils.filter((own) => own.some(({ seen }) => seen.includes(true))).length;
  const inside = each(length, (second) => from <= second && second < to);
  const counts = inside.map((isInside, second) => {
    const connected = pupils.filter((own) => own.some(({ seen }) => seen[second])).length;
    const isLost = down[second] && (known === 0 || connected * 2 < known);
    return isInside && !isLost;
  });
  return { input, start, lines, counts: counts.includes(true) ? counts : inside, from, to };
}

function judge(pupilId: string, seconds: Seconds): Verdict {
  const { input, start, counts } = seconds;
  const own = linesOf(pupilId, seconds.lines).filter(wasSeen);
  if (own.length === 0) return { kind: 'not-seen', minutes: undefined, spans: [], mark: null };
  const there = each(counts.length, (second) => own.some(({ seen }) => seen[second]));
  const minutes = minutesOf(own, seconds);
  const kind = kindOf(own, there, minutes, seconds);
  const isLate = kind === 'late' || kind === 'late-left';
  const hasLeft = kind === 'left' || kind === 'late-left';
  return {
    ...{ kind, minutes, spans: spansOf(own, there, start) },
    mark: markOf(input, {
      arrived: isLate ? start + there.indexOf(true) : undefined,
      gone: hasLeft ? start + there.lastIndexOf(true) + 1 : undefined,
      attended: minutes === undefined ? undefined : { minutes, outOf: outOf(seconds) },
    }),
  };
}

/** Who is in a list without times was there, nobody knows when: neither late, nor gone. */
function kindOf(
  own: readonly Line[],
  there: readonly boolean[],
  minutes: number | undefined,
  seconds: Seconds,
): ProposalKind {
  const { counts, input } = seconds;
  const timeless = own.filter(({ name }) => name.intervals.length === 0);
  if (timeless.length === 0) {
    const before = counted(counts, beginning(seconds), there.indexOf(true));
    const after = counted(counts, lastSecond(own), counts.length);
    const late = Math.floor(before / 60) > input.rules.lateAfter;
    const left = Math.floor(after / 60) > input.rules.leftBefore && !isStill(own, seconds);
    if (late || left) return late && left ? 'late-left' : late ? 'late' : 'left';
  }
  if (minutes === undefined || timeless.some(({ name }) => name.minutes === undefined)) {
    return 'present';
  }
  return minutes * 100 < input.rules.share * outOf(seconds) ? 'partial' : 'present';
}

/** Still there, or in a lesson that goes on: who is away now may come back. */
function isStill(own: readonly Line[], { lines, counts, to }: Seconds): boolean {
  if (own.some(({ name }) => name.there)) return true;
  return to < counts.length && lines.some(({ name }) => name.there);
}

/** A room that opened at 8:07, by a report to the minute, may have opened at 8:07:59. */
function beginning({ lines, from, start }: Seconds): number {
  const opened = lines.flatMap(({ report, name, seen }) => {
    if (!seen[from]) return [];
    const rest = report.precision === 'minute' ? 59 : 0;
    const came = name.intervals.map((stay) => epoch(stay.from) - start).filter((at) => at <= from);
    return [Math.max(from, Math.max(...came) + rest)];
  });
  return opened.length === 0 ? from : Math.min(...opened);
}

/** In a report to the minute, who left at 8:49 may have stayed until 8:49:59. */
function lastSecond(own: readonly Line[]): number {
  const ends = own.map(({ report, seen }) => {
    const end = seen.lastIndexOf(true) + 1;
    return end > 0 && report.precision === 'minute' ? end + 59 : end;
  });
  return Math.max(...ends);
}

/**
 * Nobody was there for longer than they were seen, nor than all their devices counted together. How
 * long without when is not added to others: the larger counts.
 */
function minutesOf(own: readonly Line[], seconds: Seconds): number | undefined {
  const timed = own.filter(({ name }) => name.intervals.length > 0);
  const totals = own.flatMap(({ name }) =>
    name.intervals.length === 0 && name.minutes !== undefined ? [name.minutes * 60] : [],
  );
  if (timed.length === 0 && totals.length === 0) return undefined;
  const seen = (one: readonly Line[]) =>
    seconds.counts.filter((counts, at) => counts && one.some((line) => line.seen[at])).length;
  const devices = timed.map((line) =>
    Math.min(seen([line]), line.name.minutes === undefined ? Infinity : line.name.minutes * 60),
  );
  const most = Math.min(
    seen(timed),
    devices.reduce((sum, device) => sum + device, 0),
  );
  return Math.min(Math.round(Math.max(most, ...totals) / 60), outOf(seconds));
}

/** Every unbroken stretch of seconds, with the reports that saw any of it. */
function spansOf(own: readonly Line[], there: readonly boolean[], start: number): SpanView[] {
  const spans: SpanView[] = [];
  let from = 0;
  for (let second = 1; second <= there.length; second += 1) {
    if (there[second] && !there[second - 1]) from = second;
    if (there[second] || !there[second - 1]) continue;
    const saw = own.filter(({ seen }) => seen.slice(from, second).includes(true));
    const reportIds = [...new Set(saw.map(({ report }) => report.id))].sort();
    spans.push({ from: iso(start + from), to: iso(start + second), reportIds });
  }
  return spans;
}

type Said = {
  readonly arrived: number | undefined;
  readonly gone: number | undefined;
  readonly attended: Attended | undefined;
};

/** Hours of the register are whole minutes; who came late stayed until the next one at least. */
function markOf({ lesson }: ReviewInput, { arrived, gone, attended }: Said): Mark {
  const minute = (second: number) => second - (((second % 60) + 60) % 60);
  const came = arrived === undefined ? undefined : minute(arrived);
  const earliest = came === undefined ? epoch(lesson.start) : came + 60;
  return {
    presence: 'present',
    evidence: 'participants',
    ...(lesson.mode !== 'remote' && { mode: 'remote' }),
    ...(came !== undefined && { arrivedAt: iso(came) }),
    ...(gone !== undefined && { leftAt: iso(Math.max(minute(gone), earliest)) }),
    ...(attended !== undefined && { attended }),
  };
}

function wasSeen({ name, seen }: Line): boolean {
  return name.intervals.length === 0 || seen.includes(true);
}

function linesOf(pupilId: string, lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ name }) => name.pupilIds.includes(pupilId));
}

function secondsOf(
  { intervals }: Pick<ReviewedName, 'intervals'>,
  start: number,
  length: number,
): readonly boolean[] {
  const seen = each(length, () => false);
  for (const { from, to } of intervals) {
    seen.fill(true, Math.max(0, epoch(from) - start), Math.max(0, epoch(to) - start));
  }
  return seen;
}

/** Of tools that count minutes without times, who was there longest was there for the meeting. */
function outOf({ counts, lines }: Seconds): number {
  const totals = lines.flatMap(({ name }) =>
    name.intervals.length === 0 && name.minutes !== undefined ? [name.minutes] : [],
  );
  const isTimed = lines.some(({ seen }) => seen.includes(true));
  const timed = isTimed || totals.length === 0 ? counts.filter(Boolean).length / 60 : 0;
  const longest = Math.min(Math.max(0, ...totals), counts.length / 60);
  return Math.max(1, Math.round(Math.max(timed, longest)));
}

function counted(counts: readonly boolean[], from: number, to: number): number {
  return counts.slice(Math.max(0, from), Math.max(0, to)).filter(Boolean).length;
}

function each<T>(length: number, of: (second: number) => T): T[] {
  return Array.from({ length }, (_, second) => of(second));
}

function epoch(instant: string): number {
  return Date.parse(instant) / 1000;
}

function iso(second: number): string {
  return new Date(second * 1000).toISOString().replace('.000Z', 'Z');
}
