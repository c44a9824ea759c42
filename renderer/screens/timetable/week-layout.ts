import { Temporal } from 'temporal-polyfill';
import type { WeekDay, WeekLesson } from '../../../core/contract/timetable-views';

/** Where a lesson stands in its day: minutes since midnight, and its lane beside those that overlap. */
export type PlacedLesson = {
  readonly lesson: WeekLesson;
  readonly from: number;
  readonly to: number;
  /** 0 is the first of `lanes` lanes. */
  readonly lane: number;
  readonly lanes: number;
};

type Unplaced = Omit<PlacedLesson, 'lanes'>;

const MINUTES_OF_A_DAY = 24 * 60;
/** What an empty week shows: enough to name its holidays. */
const USUAL = { first: 8, last: 12 };
const FRIDAY = 4;

/** The lessons of one day, in order; those that overlap share the width. */
export function placeLessons(
  lessons: readonly WeekLesson[],
  date: string,
  timeZone: string,
): readonly PlacedLesson[] {
  const inOrder = lessons
    .map((lesson) => ({
      lesson,
      from: minuteOf(lesson.start, date, timeZone),
      to: minuteOf(lesson.end, date, timeZone),
    }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const placed: PlacedLesson[] = [];
  let cluster: Unplaced[] = [];
  let clusterEnd = 0;
  for (const one of inOrder) {
    if (one.from >= clusterEnd) {
      placed.push(...shareWidth(cluster));
      cluster = [];
    }
    cluster.push({ ...one, lane: freeLane(cluster, one.from) });
    clusterEnd = Math.max(clusterEnd, one.to);
  }
  return [...placed, ...shareWidth(cluster)];
}

/** First and last hour that hold every lesson of the week. */
export function hoursShown(days: readonly (readonly PlacedLesson[])[]): {
  readonly first: number;
  readonly last: number;
} {
  const all = days.flat();
  if (all.length === 0) return USUAL;
  return {
    first: Math.floor(Math.min(...all.map(({ from }) => from)) / 60),
    last: Math.ceil(Math.max(...all.map(({ to }) => to)) / 60),
  };
}

/** Monday to Friday, and Saturday or Sunday when they have a lesson. */
export function daysShown(days: readonly WeekDay[]): readonly WeekDay[] {
  return days.filter((day, index) => index <= FRIDAY || day.lessons.length > 0);
}

function freeLane(cluster: readonly Unplaced[], from: number): number {
  const taken = new Set(cluster.filter(({ to }) => to > from).map(({ lane }) => lane));
  let lane = 0;
  while (taken.has(lane)) lane += 1;
  return lane;
}

function shareWidth(cluster: readonly Unplaced[]): readonly PlacedLesson[] {
  const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
  return cluster.map((one) => ({ ...one, lanes }));
}

/** On the wall clock; what lies after this date ends with it. */
function minuteOf(instant: string, date: string, timeZone: string): number {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const order = Temporal.PlainDate.compare(local.toPlainDate(), date);
  if (order > 0) return MINUTES_OF_A_DAY;
  return order < 0 ? 0 : local.hour * 60 + local.minute;
}
