import { minutesLate } from '../attendance/lateness';
import type { Mark } from '../attendance/mark';
import type { HeadCounts } from '../attendance/register';
import { countHeads } from '../attendance/register';
import type { RegisterView, RollEntry } from '../contract/views';
import { assertNever } from '../shared/assert-never';
import type { Translate } from '../strings/translate';
import { closingNotes } from './closing-notes';
import { localMoment, sayDate, sayTime } from './local-moment';
import type { Row, Table } from './table';

/** A register as the screen has it, and the ISO instant at which the document is made. */
export type LessonTableInput = Pick<
  RegisterView,
  'lesson' | 'className' | 'timeZone' | 'state' | 'roll' | 'marks' | 'validatedAt'
> & { readonly writtenAt: string };

/**
 * The roll call of one lesson: a row for each pupil of the roll, in its order, with the mark in
 * words. Before validation a pupil without mark is "non renseigné", after it present (DESIGN §5).
 */
export function lessonTable(input: LessonTableInput, t: Translate): Table {
  const counts = countHeads(
    input.roll.map((entry) => entry.pupilId),
    input.marks,
    input.state,
  );
  return {
    title: writeTitle(input, t),
    columns: [
      { key: 'number', label: t('exports.columns.number'), kind: 'number' },
      { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
      { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
      { key: 'mark', label: t('exports.columns.mark'), kind: 'mark' },
      { key: 'arrivedAt', label: t('exports.columns.arrivedAt'), kind: 'time' },
      { key: 'minutesLate', label: t('exports.columns.minutesLate'), kind: 'number' },
    ],
    rows: input.roll.map((entry) => writeRow(entry, input, t)),
    notes: [
      writeCounts(counts, t),
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
  const subject = input.lesson.subject.trim();
  return subject === ''
    ? t('exports.lesson.titleWithoutSubject', facts)
    : t('exports.lesson.title', { ...facts, subject });
}

function writeRow(entry: RollEntry, input: LessonTableInput, t: Translate): Row {
  const mark = input.marks[entry.pupilId];
  const arrivedAt = mark?.arrivedAt;
  return {
    number: entry.number,
    lastName: entry.lastName,
    firstName: entry.firstName,
    mark: t(`exports.lesson.marks.${wordOf(mark, input.state)}`),
    arrivedAt: arrivedAt === undefined ? null : localMoment(arrivedAt, input.timeZone).time,
    minutesLate: arrivedAt === undefined ? null : minutesLate(input.lesson, arrivedAt),
  };
}

function wordOf(
  mark: Mark | undefined,
  state: LessonTableInput['state'],
): 'present' | 'absent' | 'late' | 'unknown' {
  if (mark === undefined) return state === 'done' ? 'present' : 'unknown';
  if (mark.presence === 'absent') return 'absent';
  return mark.arrivedAt === undefined ? 'present' : 'late';
}

function writeCounts(counts: HeadCounts, t: Translate): string {
  return counts.unknown === 0
    ? t('exports.lesson.counts', { ...counts })
    : t('exports.lesson.countsWithUnknown', { ...counts });
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
