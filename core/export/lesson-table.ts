import { minutesLate } from '../attendance/lateness';
import { minutesEarly } from '../attendance/leaving';
import type { Mark } from '../attendance/mark';
import { countHeads, type HeadCounts, type HeadKind, headKind } from '../attendance/register';
import { isUndecided } from '../attendance/unjustified';
import type { RegisterView, RollEntry } from '../contract/register-views';
import { assertNever } from '../shared/assert-never';
import type { Translate } from '../strings/translate';
import { halfOfCall } from '../timetable/lesson-hours';
import { closingNotes } from './closing-notes';
import { localMoment, sayDate, sayTime } from './local-moment';
import type { Column, Row, Table } from './table';

/** A register as the screen has it, and the ISO instant at which the document is made. */
export type LessonTableInput = Pick<
  RegisterView,
  'lesson' | 'className' | 'timeZone' | 'state' | 'roll' | 'marks' | 'validatedAt'
> & {
  readonly writtenAt: string;
  /** Whether the lesson fell into an outage of its room. */
  readonly duringOutage?: boolean;
};

/** Heads that most roll calls are without: said when there are some. */
const RARE_HEADS = ['left', 'unreachable', 'exempted', 'unknown'] as const satisfies HeadKind[];

/**
 * The roll call of one lesson: a row for each pupil of the roll, in its order, with the mark in
 * words. Before validation a pupil without mark is "non renseigné", after it present (DESIGN §5).
 * Leaving, exemption, mode, reason, outage and comment have a column when somebody has one.
 */
export function lessonTable(input: LessonTableInput, t: Translate): Table {
  const counts = countHeads(
    input.roll.map((entry) => entry.pupilId),
    input.marks,
    input.state,
  );
  const rows = input.roll.map((entry) => writeRow(entry, input, t));
  return {
    title: writeTitle(input, t),
    columns: writeColumns(rows, t),
    rows,
    notes: [
      writeCounts(counts, t),
      ...(input.lesson.status === 'cancelled' ? [t('exports.lesson.cancelled')] : []),
      writeState(input, t),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
  };
}

function writeTitle(input: LessonTableInput, t: Translate): string {
  const start = localMoment(input.lesson.start, input.timeZone);
  const end = localMoment(input.lesson.end, input.timeZone);
  const facts = {
    className: input.className,
    date: sayDate(start.date, t),
    start: sayTime(start.time, t),
    end: sayTime(end.time, t),
  };
  if (input.lesson.kind === 'half-day') {
    const call = t(`attendance.halfDayCall.${halfOfCall(input.lesson.start, input.timeZone)}`);
    return t('exports.lesson.titleOfHalfDay', { ...facts, call });
  }
  const subject = input.lesson.subject.trim();
  return subject === ''
    ? t('exports.lesson.titleWithoutSubject', facts)
    : t('exports.lesson.title', { ...facts, subject });
}

function writeColumns(rows: readonly Row[], t: Translate): readonly Column[] {
  const isUsed = ({ key }: Column) => rows.some((row) => row[key] !== null);
  const rare: readonly Column[] = [
    { key: 'leftAt', label: t('exports.columns.leftAt'), kind: 'time' },
    { key: 'minutesEarly', label: t('exports.columns.minutesEarly'), kind: 'number' },
    { key: 'exemption', label: t('exports.columns.exemption'), kind: 'text' },
    { key: 'mode', label: t('exports.columns.mode'), kind: 'text' },
    { key: 'reason', label: t('exports.columns.reason'), kind: 'text' },
    { key: 'reasonState', label: t('exports.columns.reasonState'), kind: 'text' },
    { key: 'outage', label: t('exports.columns.outage'), kind: 'text' },
    { key: 'comment', label: t('exports.columns.comment'), kind: 'text' },
  ];
  return [
    { key: 'number', label: t('exports.columns.number'), kind: 'number' },
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    { key: 'mark', label: t('exports.columns.mark'), kind: 'mark' },
    { key: 'arrivedAt', label: t('exports.columns.arrivedAt'), kind: 'time' },
    { key: 'minutesLate', label: t('exports.columns.minutesLate'), kind: 'number' },
    ...rare.filter(isUsed),
  ];
}

function writeRow(entry: RollEntry, input: LessonTableInput, t: Translate): Row {
  const mark = input.marks[entry.pupilId];
  return {
    number: entry.number,
    lastName: entry.lastName,
    firstName: entry.firstName,
    mark: t(`exports.lesson.marks.${wordOf(mark, input.state)}`),
    ...writeHours(mark, input),
    exemption: mark?.exemption === undefined ? null : t(`attendance.exemptions.${mark.exemption}`),
    mode: mark?.mode === undefined ? null : t(`attendance.pupilModes.${mark.mode}`),
    reason: mark?.reason === undefined ? null : t(`attendance.motives.${mark.reason.motive}`),
    reasonState: writeReasonState(mark, t),
    outage: writeOutage(mark, input, t),
    comment: mark?.comment ?? null,
  };
}

function writeHours(mark: Mark | undefined, { lesson, timeZone }: LessonTableInput): Row {
  const [arrivedAt, leftAt] = [mark?.arrivedAt, mark?.leftAt];
  return {
    arrivedAt: arrivedAt === undefined ? null : localMoment(arrivedAt, timeZone).time,
    minutesLate: arrivedAt === undefined ? null : minutesLate(lesson, arrivedAt),
    leftAt: leftAt === undefined ? null : localMoment(leftAt, timeZone).time,
    minutesEarly: leftAt === undefined ? null : minutesEarly(lesson, leftAt),
  };
}

function writeReasonState(mark: Mark | undefined, t: Translate): string | null {
  return mark?.reason === undefined ? null : t(`attendance.reasonStates.${mark.reason.state}`);
}

/** What was decided of an outage during the lesson, or that nobody has decided yet. */
function writeOutage(
  mark: Mark | undefined,
  { duringOutage }: LessonTableInput,
  t: Translate,
): string | null {
  if (mark?.outage !== undefined) return t(`exports.lesson.outages.${mark.outage}`);
  const waits = duringOutage && mark !== undefined && isUndecided(mark);
  return waits ? t('exports.lesson.outages.undecided') : null;
}

function wordOf(
  mark: Mark | undefined,
  state: LessonTableInput['state'],
): HeadKind | 'lateAndLeft' {
  if (mark === undefined) return state === 'done' ? 'present' : 'unknown';
  const kind = headKind(mark);
  return kind === 'late' && mark.leftAt !== undefined ? 'lateAndLeft' : kind;
}

function writeCounts(counts: HeadCounts, t: Translate): string {
  const rare = RARE_HEADS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`exports.lesson.alsoCounted.${kind}`, { heads: counts[kind] }),
  );
  return [t('exports.lesson.counts', { ...counts }), ...rare].join(' ');
}

function writeState(input: LessonTableInput, t: Translate): string {
  switch (input.state) {
    case 'todo':
      return t('exports.lesson.todo');
    case 'open':
      return t('exports.lesson.open');
    case 'done': {
      if (input.validatedAt === undefined) return t('exports.lesson.done');
      const { date, time } = localMoment(input.validatedAt, input.timeZone);
      return t('exports.lesson.doneAt', { date: sayDate(date, t), time: sayTime(time, t) });
    }
    default:
      return assertNever(input.state);
  }
}
