import { composeMark } from '../../attendance/compose-mark';
import { readArrival } from '../../attendance/lateness';
import { leavingBefore, minutesEarly, readLeaving } from '../../attendance/leaving';
import type { Attended, Mark } from '../../attendance/mark';
import type { ProposalKind } from '../../contract/participant-views';
import type { Lesson } from '../../timetable/lesson';
import type { ProposalRules } from '../proposal-rules';
import { secondsIn } from '../reading/merge-spans';
import { clipSpans, secondsOf } from './clip-spans';
import type { Timeline } from './lesson-timelines';
import { latestOf, type Measured, minutesThere } from './measured-span';

const MINUTE = 60;

/** What the reports say of one pupil who was seen. */
export type SeenPupil = {
  readonly kind: Exclude<ProposalKind, 'not-seen'>;
  readonly minutes?: number;
  /** ISO instants of the first and of the last moment, with the kinds that say so. */
  readonly first?: string;
  readonly last?: string;
};

/**
 * Late: more whole minutes after the measured beginning than the tolerance, and the same at the end;
 * where a report to the minute leaves a doubt, it is for the pupil. While the meeting goes on nobody
 * has left. Partial: neither, and
 * minutes under the share. A report without times that knows the pupil forbids all but minutes: it
 * does not say when they came.
 */
export function appraiseTimeline(
  timeline: Timeline,
  measured: Measured,
  rules: ProposalRules,
): SeenPupil {
  const minutes = minutesThere(timeline, measured);
  const known = minutes === undefined ? {} : { minutes };
  const { spans, sightings } = timeline;
  const [first, last] = [spans[0]?.from, spans.at(-1)?.to];
  const isTimed = sightings.every((sighting) => sighting.spans.length > 0);
  if (isTimed && first !== undefined && last !== undefined) {
    const late = isLate(first, measured, rules);
    const left = hasLeft(sightings, measured, rules);
    if (late && left) return { kind: 'late-left', ...known, first, last };
    if (late) return { kind: 'late', ...known, first };
    if (left) return { kind: 'left', ...known, last };
  }
  const isKnown = sightings.every((one) => one.spans.length > 0 || one.minutes !== undefined);
  const isPartial =
    isKnown && minutes !== undefined && minutes * 100 < rules.share * measured.minutes;
  return { kind: isPartial ? 'partial' : 'present', ...known };
}

function isLate(first: string, { begun, followed }: Measured, { lateAfter }: ProposalRules) {
  const missed = secondsIn(clipSpans(followed, { from: begun, to: secondsOf(first) }));
  return Math.floor(missed / MINUTE) > lateAfter;
}

function hasLeft(
  sightings: Timeline['sightings'],
  { span, followed, goesOn }: Measured,
  { leftBefore }: ProposalRules,
): boolean {
  if (goesOn || sightings.some(({ there }) => there)) return false;
  const ends = sightings.map(({ spans, precision }) => latestOf(spans.at(-1)?.to ?? 0, precision));
  const missed = secondsIn(clipSpans(followed, { from: Math.max(...ends), to: span.to }));
  return Math.floor(missed / MINUTE) > leftBefore;
}

/**
 * The mark of a pupil who was seen, on what stands of them: comment, and the reason of a lateness,
 * stay. Whoever was in the visio followed at a distance, also where the lesson was not planned so.
 */
export function markOfSeen(
  before: Mark | null,
  seen: SeenPupil,
  lesson: Pick<Lesson, 'start' | 'end' | 'mode'>,
  outOf: number,
): Mark {
  const { minutes } = seen;
  return byReport(
    withMode(composed(before, hoursOf(seen, lesson)), lesson.mode),
    minutes === undefined ? undefined : { minutes, outOf },
  );
}

/** The mark of a pupil whom no report saw, by the teacher's word; `outOf` where minutes are known. */
export function markOfNotSeen(before: Mark | null, outOf: number | undefined): Mark {
  const attended = outOf === undefined ? undefined : { minutes: 0, outOf };
  return byReport(composeMark(before, { kind: 'absent' }), attended);
}

type Hours = Pick<Mark, 'arrivedAt' | 'leftAt'>;

function hoursOf({ first, last }: SeenPupil, lesson: Pick<Lesson, 'start' | 'end'>): Hours {
  const arrival = first === undefined ? undefined : readArrival(lesson, first);
  const arrivedAt = arrival?.ok === true ? arrival.value : undefined;
  const leftAt = last === undefined ? undefined : leavingAfter(lesson, last, arrivedAt);
  return { ...(arrivedAt !== undefined && { arrivedAt }), ...(leftAt !== undefined && { leftAt }) };
}

// Who came and left within a minute left at the next one.
function leavingAfter(
  lesson: Pick<Lesson, 'start' | 'end'>,
  last: string,
  arrivedAt: string | undefined,
): string | undefined {
  const exact = readLeaving(lesson, last, arrivedAt);
  if (exact.ok) return exact.value;
  const next = arrivedAt === undefined ? 1 : minutesEarly(lesson, arrivedAt) - 1;
  const leaving = leavingBefore(lesson, next);
  return leaving.ok ? leaving.value : undefined;
}

// Hours said before do not stay beside those of the report.
function composed(before: Mark | null, { arrivedAt, leftAt }: Hours): Mark {
  const present = composeMark(before, { kind: 'present' });
  if (arrivedAt === undefined && leftAt === undefined) return present;
  const base = before === null ? null : withoutHours(before);
  const late = arrivedAt === undefined ? base : composeMark(base, { kind: 'late', arrivedAt });
  return leftAt === undefined ? (late ?? present) : composeMark(late, { kind: 'left', leftAt });
}

function withoutHours({ arrivedAt: _arrived, leftAt: _left, ...mark }: Mark): Mark {
  return mark;
}

function withMode({ mode, ...mark }: Mark, lessonMode: Lesson['mode']): Mark {
  const kept = mode === 'asynchronous' ? undefined : mode;
  const said = kept ?? (lessonMode === 'remote' ? undefined : 'remote');
  return { ...mark, ...(said !== undefined && { mode: said }) };
}

function byReport({ attended: _, ...mark }: Mark, attended: Attended | undefined): Mark {
  return { ...mark, evidence: 'participants', ...(attended !== undefined && { attended }) };
}
