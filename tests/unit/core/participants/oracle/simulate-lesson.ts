import type { Interval, Precision, ReportTool } from '../../../../../core/participants/report';
import type { ReviewInput } from '../../../../../core/participants/review/review-participants';
import type {
  ReviewedName,
  ReviewedReport,
} from '../../../../../core/participants/review/reviewed-report';
import { createRandom, type Random } from '../corpus/random';

/** Beginnings of lessons: a morning, over midnight, in Tahiti, when the clocks go back, a year’s end. */
const BEGINNINGS = [
  ['2026-11-23T07:00:00Z', 'Europe/Paris'],
  ['2026-11-23T22:40:00Z', 'Europe/Paris'],
  ['2026-11-24T18:10:00Z', 'Pacific/Tahiti'],
  ['2026-10-25T00:35:00Z', 'Europe/Paris'],
  ['2026-12-31T23:30:00Z', 'Europe/Paris'],
  ['2026-11-23T11:05:00Z', 'America/Martinique'],
] as const;

type Around = {
  readonly random: Random;
  readonly start: number;
  readonly length: number;
  /** Seconds of the lesson at which the room opened and closed. */
  readonly opened: number;
  readonly closed: number;
  readonly pupilIds: readonly string[];
};

/** A lesson by chance, the same for one seed: who was in which tool when, and what the tools say. */
export function simulateLesson(seed: number): ReviewInput {
  const random = createRandom(seed);
  const [beginning, timeZone] = random.pick(BEGINNINGS);
  const start = Date.parse(beginning) / 1000;
  const length = random.pick([20, 45, 50, 55, 60, 110]) * 60;
  const pupilIds = Array.from({ length: random.between(1, 40) }, (_, place) => `p${place}`);
  const opened = random.percent(60) ? -random.between(0, 900) : random.between(0, 900);
  const closed = random.percent(60)
    ? length + random.between(0, 600)
    : length - random.between(0, 900);
  const around = { random, start, length, opened, closed, pupilIds };
  const outages = Array.from({ length: random.pick([0, 0, 1, 1, 2]) }, () => somewhere(around));
  const count = random.pick([0, 1, 1, 1, 2, 2, 3]);
  return {
    lesson: {
      ...{ id: 'one', classId: '4A', subject: 'Français', kind: 'lesson', changedByHand: false },
      ...{ status: 'planned', mode: random.pick(['remote', 'remote', 'on-site', 'hybrid']) },
      ...{ start: iso(start), end: iso(start + length) },
    },
    ...{ className: '4A', timeZone, state: random.pick(['todo', 'open', 'done']), standing: {} },
    roll: pupilIds.map((pupilId, place) => ({
      ...{ pupilId, number: place + 1, lastName: pupilId, firstName: pupilId },
    })),
    rules: {
      lateAfter: random.pick([0, 5, 5, 5, 10]),
      leftBefore: random.pick([0, 5, 5, 5, 15]),
      share: random.pick([0, 50, 50, 80, 100]),
    },
    ...{ outages, reports: Array.from({ length: count }, (_, at) => reportOf(around, at)) },
  };
}

function reportOf(around: Around, at: number): ReviewedReport {
  const { random } = around;
  const precision = random.pick<Precision>(['second', 'second', 'minute', 'none']);
  const live = precision === 'second' && random.percent(10);
  const tool = random.pick<ReportTool>(['zoom', 'teams', 'meet', 'bbb', 'jitsi', 'list']);
  const room = random.percent(25) ? { ...around, ...shorter(around) } : around;
  const named = around.pupilIds.flatMap((pupilId) => devicesOf(pupilId, room, precision, live));
  const strangers = Array.from({ length: random.between(0, 2) }, () =>
    nameOf([], room, precision, false),
  );
  const teacher = random.percent(60)
    ? [{ ...nameOf([], room, precision, live), host: true } as const]
    : [];
  return {
    ...{ id: `report-${at}`, tool, source: 'file', precision, live, kept: random.percent(20) },
    ...{ readAt: iso(around.start + around.length + 3600), warnings: [] },
    participants: random.shuffle([...named, ...strangers, ...teacher]),
  };
}

/** The official room died and the class moved: each report knows one half. */
function shorter({ random, opened, closed }: Around): Pick<Around, 'opened' | 'closed'> {
  const middle = Math.round((opened + closed) / 2) + random.between(-300, 300);
  return random.percent(50) ? { opened, closed: middle } : { opened: middle, closed };
}

/** Nobody, one device, two of one pupil, or one of two pupils. */
function devicesOf(
  pupilId: string,
  around: Around,
  precision: Precision,
  live: boolean,
): readonly ReviewedName[] {
  const { random, pupilIds } = around;
  if (random.percent(12)) return [];
  const one = nameOf([pupilId], around, precision, live);
  if (random.percent(8)) return [one, nameOf([pupilId], around, precision, live)];
  const other = random.pick(pupilIds);
  return other !== pupilId && random.percent(8) ? [{ ...one, pupilIds: [pupilId, other] }] : [one];
}

function nameOf(
  pupilIds: readonly string[],
  around: Around,
  precision: Precision,
  live: boolean,
): ReviewedName {
  const { random, length } = around;
  const plain = {
    ...{ name: pupilIds.join(' '), pupilIds, candidates: [], aside: false },
    ...(pupilIds.length > 0 && { joinedBy: 'program' as const }),
  };
  if (precision === 'none') {
    const minutes = random.between(0, length / 60 + 10) + random.pick([0, 0.25, 0.5]);
    return { ...plain, intervals: [], ...(random.percent(50) && { minutes }) };
  }
  const intervals = stays(around, precision);
  const spent = intervals.reduce((sum, { from, to }) => sum + epoch(to) - epoch(from), 0);
  return {
    ...{ ...plain, intervals },
    ...(intervals.length === 1 && random.percent(10) && { minutes: Math.floor(spent / 80) }),
    ...(live && random.percent(70) && { there: true as const }),
  };
}

/** Comes about the beginning, goes about the end, is cut off now and then. */
function stays(around: Around, precision: Precision): readonly Interval[] {
  const { random, opened, closed } = around;
  const unit = precision === 'minute' ? 60 : random.pick([1, 1, 30, 60]);
  const whole = (second: number) => Math.floor(second / unit) * unit;
  const come = random.percent(70)
    ? random.between(0, 420)
    : random.between(0, closed - opened - 120);
  const go = random.percent(70) ? random.between(0, 420) : random.between(0, closed - opened - 120);
  const first = whole(opened + come);
  const last = Math.max(first + unit, whole(closed - go));
  const cuts = [first, last];
  for (let cut = random.pick([0, 0, 0, 1, 2]); cut > 0; cut -= 1) {
    cuts.push(whole(random.between(first, last)), whole(random.between(first, last)));
  }
  cuts.sort((a, b) => a - b);
  const spans: Interval[] = [];
  for (let at = 0; at + 1 < cuts.length; at += 2) {
    const [from = 0, to = 0] = cuts.slice(at, at + 2);
    if (from < to) spans.push({ from: iso(around.start + from), to: iso(around.start + to) });
  }
  return spans.length > 0
    ? spans
    : [{ from: iso(around.start + first), to: iso(around.start + last) }];
}

function somewhere({ random, start, length }: Around): Interval {
  const from = random.between(0, length - 120);
  return { from: iso(start + from), to: iso(start + random.between(from + 60, length)) };
}

function epoch(instant: string): number {
  return Date.parse(instant) / 1000;
}

function iso(second: number): string {
  return new Date(second * 1000).toISOString().replace('.000Z', 'Z');
}
