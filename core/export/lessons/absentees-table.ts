import type { AbsenteeLine, AbsenteesView, ForgottenRegister } from '../../contract/register-views';
import type { Translate } from '../../strings/translate';
import { isWholeClass } from '../class-days';
import { closingNotes } from '../closing-notes';
import { localMoment, sayDate, sayTime } from '../local-moment';
import type { Column, Row, Table } from '../table';
import { calledFor } from './lesson-words';
import { markCells, markColumns } from './mark-cells';

/** The day's list, and what is said about it. */
export type AbsenteesTableInput = Pick<AbsenteesView, 'date' | 'timeZone' | 'lines' | 'missing'> & {
  /** The chosen classes in one word; absent: all of them. */
  readonly classes?: string;
  /** ISO instant at which the document is made. */
  readonly writtenAt: string;
};

/**
 * Who was not simply there on a day: a row for each mark, in the order of the list. Comments stay
 * out: they were written for the teacher. The notes name the registers that are missing to it.
 */
export function absenteesTable(input: AbsenteesTableInput, t: Translate): Table {
  const { date, timeZone, lines, missing, classes } = input;
  const rows = lines.map((line) => writeRow(line, timeZone, t));
  const day = sayDate(date, t);
  const isWhole = isWholeClass([...lines, ...missing].map((lesson) => ({ lesson })));
  return {
    title:
      classes === undefined
        ? t('exportLessons.absentees.title', { date: day })
        : t('exportLessons.absentees.titleOf', { date: day, classes }),
    name: t('exportLessons.absentees.sheet'),
    columns: writeColumns(rows, t),
    rows,
    notes: [
      lines.length === 0
        ? t('exportLessons.absentees.nobody')
        : t('exportLessons.absentees.counts', {
            pupils: new Set(lines.map(({ pupilId }) => pupilId)).size,
            marks: lines.length,
          }),
      ...missing.map((register) => writeMissing(register, timeZone, t)),
      missing.length > 0
        ? t('exportLessons.absentees.incomplete')
        : t('exportLessons.absentees.complete'),
      ...(isWhole ? [] : [t('exportLessons.absentees.scope')]),
      ...closingNotes(input.writtenAt, timeZone, t),
    ],
  };
}

function writeRow(line: AbsenteeLine, timeZone: string, t: Translate): Row {
  const { mark, validated, undecided = false } = line;
  const state = validated ? 'done' : 'open';
  const { comment: _, ...said } = markCells(
    { mark, lesson: line, state, timeZone, duringOutage: undecided },
    t,
  );
  return {
    className: line.className,
    lastName: line.lastName,
    firstName: line.firstName,
    start: localMoment(line.start, timeZone).time,
    end: localMoment(line.end, timeZone).time,
    subject: calledFor({ lesson: line, timeZone }, t),
    ...said,
    validated: t(validated ? 'exportLessons.yes' : 'exportLessons.no'),
  };
}

function writeColumns(rows: readonly Row[], t: Translate): readonly Column[] {
  return [
    { key: 'className', label: t('exportLessons.columns.classOrGroup'), kind: 'text' },
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    { key: 'start', label: t('exportLessons.columns.start'), kind: 'time' },
    { key: 'end', label: t('exportLessons.columns.end'), kind: 'time' },
    { key: 'subject', label: t('exportLessons.columns.subject'), kind: 'text' },
    ...markColumns(rows, t),
    { key: 'validated', label: t('exportLessons.columns.validated'), kind: 'text' },
  ];
}

function writeMissing(register: ForgottenRegister, timeZone: string, t: Translate): string {
  const hours = t('exportLessons.hours', {
    start: sayTime(localMoment(register.start, timeZone).time, t),
    end: sayTime(localMoment(register.end, timeZone).time, t),
  });
  const what = t(`exportLessons.absentees.states.${register.state}`);
  const subject = calledFor({ lesson: register, timeZone }, t);
  const facts = { className: register.className, hours, what };
  return subject === null
    ? t('exportLessons.absentees.missing', facts)
    : t('exportLessons.absentees.missingSubject', { ...facts, subject });
}
