import type { Mark } from '../../attendance/mark';
import type { RegisterState } from '../../attendance/register';
import { rememberWords } from '../../strings/remember-words';
import type { Translate } from '../../strings/translate';
import type { Lesson } from '../../timetable/lesson';
import { closingNotes } from '../closing-notes';
import { localClock } from '../local-clock';
import { type LocalMoment, sayDate } from '../local-moment';
import type { Column, Row, Table } from '../table';
import { calledFor } from './lesson-words';
import { allMarkColumns, type MarkFacts, markCells } from './mark-cells';

/** A roll call that was begun, with the pupils of whom it is told. */
export type CalledMarks = {
  readonly lesson: Lesson;
  /** The class or the group that was called. */
  readonly className: string;
  readonly state: Exclude<RegisterState, 'todo'>;
  readonly duringOutage: boolean;
  /** In the order of the roll; no mark: present in a validated register, else not known. */
  readonly pupils: readonly {
    readonly pupilId: string;
    readonly lastName: string;
    readonly firstName: string;
    readonly mark?: Mark;
  }[];
};

/** `localMoment` of one time zone. */
type Clock = (instant: string) => LocalMoment;

/** What a document of marks is about: days (`YYYY-MM-DD`, both included) and names of classes. */
export type MarksSpan = {
  readonly classNames: readonly string[];
  readonly from: string;
  readonly to: string;
  /** IANA name: hours are local. */
  readonly timeZone: string;
  /** ISO instant. */
  readonly writtenAt: string;
};

/** The table of marks with its first rows; whoever writes it reads the others as they go. */
export function marksTable(span: MarksSpan, rows: readonly Row[], t: Translate): Table {
  const facts = {
    classes: span.classNames.join(', '),
    from: sayDate(span.from, t),
    to: sayDate(span.to, t),
  };
  return {
    title: t('exportFiles.marks.title', facts),
    name: t('exportFiles.marks.sheet'),
    columns: marksColumns(t),
    rows,
    notes: [
      ...(rows.length === 0 ? [t('exportFiles.marks.none')] : []),
      t('exportFiles.marks.scope'),
      t('exportFiles.marks.states'),
      ...closingNotes(span.writtenAt, span.timeZone, t),
    ],
  };
}

function marksColumns(t: Translate): readonly Column[] {
  return [
    { key: 'className', label: t('exportFiles.marks.columns.className'), kind: 'text' },
    { key: 'date', label: t('exportFiles.marks.columns.date'), kind: 'date' },
    { key: 'start', label: t('exportFiles.marks.columns.start'), kind: 'time' },
    { key: 'end', label: t('exportFiles.marks.columns.end'), kind: 'time' },
    { key: 'subject', label: t('exportFiles.marks.columns.subject'), kind: 'text' },
    { key: 'lessonMode', label: t('exportFiles.marks.columns.lessonMode'), kind: 'text' },
    { key: 'state', label: t('exportFiles.marks.columns.state'), kind: 'text' },
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    { key: 'pupilId', label: t('exportFiles.marks.columns.pupilId'), kind: 'text' },
    ...allMarkColumns(t),
    { key: 'evidence', label: t('exportFiles.marks.columns.evidence'), kind: 'text' },
    { key: 'attended', label: t('exportFiles.marks.columns.attended'), kind: 'number' },
    { key: 'attendedOutOf', label: t('exportFiles.marks.columns.attendedOutOf'), kind: 'number' },
  ];
}

/**
 * Gives the rows of roll calls, one for each pupil, as `marksTable` has them. A million of them are
 * made in one go: what is said of a lesson, and of one mark as of the next, is worked out once.
 */
export function markRowsWriter(timeZone: string, t: Translate): (called: CalledMarks) => Row[] {
  const words = rememberWords(t);
  const clock = localClock(timeZone);
  const untimed = new Map<string, Row>();
  return (called) => {
    const { lesson, state, duringOutage } = called;
    const ofLesson = lessonCells(called, { timeZone, clock }, words);
    const timed = new Map<string, Row>();
    function cellsOf(mark: Mark | undefined): Row {
      const known = mark?.arrivedAt === undefined && mark?.leftAt === undefined ? untimed : timed;
      const key = `${state} ${duringOutage} ${mark === undefined ? '' : keyOf(mark)}`;
      let cells = known.get(key);
      if (cells === undefined) {
        cells = evidentCells({ mark, lesson, state, timeZone, duringOutage }, clock, words);
        known.set(key, cells);
      }
      return cells;
    }
    return called.pupils.map((pupil) => rowOf(ofLesson, pupil, cellsOf(pupil.mark)));
  };
}

/** Named one by one: objects that are spread into each other take ten times as long. */
function rowOf(
  lesson: ReturnType<typeof lessonCells>,
  { pupilId, lastName, firstName, mark }: CalledMarks['pupils'][number],
  cells: Row,
): Row {
  return {
    className: lesson.className,
    date: lesson.date,
    start: lesson.start,
    end: lesson.end,
    subject: lesson.subject,
    lessonMode: lesson.lessonMode,
    state: lesson.state,
    pupilId,
    lastName,
    firstName,
    mark: cells.mark ?? null,
    arrivedAt: cells.arrivedAt ?? null,
    minutesLate: cells.minutesLate ?? null,
    leftAt: cells.leftAt ?? null,
    minutesEarly: cells.minutesEarly ?? null,
    exemption: cells.exemption ?? null,
    mode: cells.mode ?? null,
    reason: cells.reason ?? null,
    reasonState: cells.reasonState ?? null,
    outage: cells.outage ?? null,
    comment: mark?.comment ?? null,
    evidence: cells.evidence ?? null,
    attended: mark?.attended?.minutes ?? null,
    attendedOutOf: mark?.attended?.outOf ?? null,
  };
}

/** All that the cells of a mark depend on, its comment and its minutes apart. */
function keyOf({ presence, arrivedAt, leftAt, exemption, mode, reason, outage, evidence }: Mark) {
  const rare = `${exemption} ${mode} ${reason?.motive} ${reason?.state} ${outage}`;
  return `${presence} ${evidence} ${arrivedAt} ${leftAt} ${rare}`;
}

function evidentCells(facts: MarkFacts, clock: Clock, t: Translate): Row {
  const { mark } = facts;
  return {
    ...markCells(facts, t, clock),
    evidence: mark === undefined ? null : t(`exportLessons.pupil.evidence.${mark.evidence}`),
  };
}

function lessonCells(
  { lesson, className, state }: CalledMarks,
  { timeZone, clock }: { readonly timeZone: string; readonly clock: Clock },
  t: Translate,
) {
  const start = clock(lesson.start);
  const isCancelled = lesson.status === 'cancelled';
  return {
    className,
    date: start.date,
    start: start.time,
    end: clock(lesson.end).time,
    subject: calledFor({ lesson, timeZone }, t),
    lessonMode: t(`attendance.lessonModes.${lesson.mode}`),
    state: t(`exportFiles.marks.call.${isCancelled ? 'cancelled' : state}`),
  };
}
