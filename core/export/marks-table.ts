import type { Mark } from '../attendance/mark';
import type { RegisterState } from '../attendance/register';
import { rememberWords } from '../strings/remember-words';
import type { Translate } from '../strings/translate';
import type { Lesson } from '../timetable/lesson';
import { closingNotes } from './closing-notes';
import { calledFor } from './lesson-words';
import { localMoment, sayDate } from './local-moment';
import { markCells } from './mark-cells';
import type { Column, Row, Table } from './table';

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
    { key: 'mark', label: t('exports.columns.mark'), kind: 'mark' },
    { key: 'arrivedAt', label: t('exports.columns.arrivedAt'), kind: 'time' },
    { key: 'minutesLate', label: t('exports.columns.minutesLate'), kind: 'number' },
    { key: 'leftAt', label: t('exports.columns.leftAt'), kind: 'time' },
    { key: 'minutesEarly', label: t('exports.columns.minutesEarly'), kind: 'number' },
    { key: 'exemption', label: t('exports.columns.exemption'), kind: 'text' },
    { key: 'mode', label: t('exports.columns.mode'), kind: 'text' },
    { key: 'reason', label: t('exports.columns.reason'), kind: 'text' },
    { key: 'reasonState', label: t('exports.columns.reasonState'), kind: 'text' },
    { key: 'outage', label: t('exports.columns.outage'), kind: 'text' },
    { key: 'comment', label: t('exports.columns.comment'), kind: 'text' },
    { key: 'evidence', label: t('exportFiles.marks.columns.evidence'), kind: 'text' },
  ];
}

/**
 * Gives the rows of roll calls, one for each pupil, as `marksTable` has them. A million of them are
 * made in one go: words are looked up once, and what a lesson is without any mark is said once.
 */
export function markRowsWriter(timeZone: string, t: Translate): (called: CalledMarks) => Row[] {
  const words = rememberWords(t);
  return (called) => {
    const { lesson, state, duringOutage } = called;
    const facts = { lesson, state, timeZone, duringOutage };
    const ofLesson = lessonCells(called, timeZone, words);
    const unmarked = markCells({ ...facts, mark: undefined }, words);
    return called.pupils.map(({ pupilId, lastName, firstName, mark }) => ({
      ...ofLesson,
      pupilId,
      lastName,
      firstName,
      ...(mark === undefined ? unmarked : markCells({ ...facts, mark }, words)),
      evidence: mark === undefined ? null : words(`exportLessons.pupil.evidence.${mark.evidence}`),
    }));
  };
}

function lessonCells({ lesson, className, state }: CalledMarks, timeZone: string, t: Translate) {
  const start = localMoment(lesson.start, timeZone);
  const isCancelled = lesson.status === 'cancelled';
  return {
    className,
    date: start.date,
    start: start.time,
    end: localMoment(lesson.end, timeZone).time,
    subject: calledFor({ lesson, timeZone }, t),
    lessonMode: t(`attendance.lessonModes.${lesson.mode}`),
    state: t(`exportFiles.marks.call.${isCancelled ? 'cancelled' : state}`),
  };
}
