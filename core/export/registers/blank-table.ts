import type { Translate } from '../../strings/translate';
import type { ClassDays } from '../class-days';
import { closingNotes } from '../closing-notes';
import { sayMonth } from '../local-moment';
import type { Column, Row, Table } from '../table';
import { callColumn } from './call-column';
import { type RegisterRow, registerSheet } from './register-sheet';
import { halfDayColumns } from './register-table';
import { registerSignatures } from './register-words';

/** Lines for pupils who come during the month. */
const SPARE_LINES = 3;

/** Columns to be dated, where the timetable has no lesson: five a week. */
const UNKNOWN_LESSONS = 20;

/** What the columns of a register to be filled by hand are: half-days with class, or lessons. */
export type BlankVariant = 'half-days' | 'lessons';

/** A column to be written in, and the pupils who are not expected there. */
type BlankColumn = { readonly column: Column; readonly without: ReadonlySet<string> };

/**
 * The register of a class in a month, to be filled by hand: its pupils, a column for each half-day
 * with class or for each lesson of the timetable, cells that are empty but for who is not enrolled
 * there, lines for newcomers, places for the sums. It has no mark at all, whatever is known already.
 */
export function blankTable(input: ClassDays, variant: BlankVariant, t: Translate): Table {
  const { rows, halfDays } = registerSheet(input);
  const isLessons = variant === 'lessons';
  const lessons = isLessons ? lessonBlanks(input, rows, t) : [];
  const days = isLessons ? [] : halfDayBlanks(rows, halfDayColumns(halfDays, t));
  const isUnknown = isLessons && lessons.length === 0;
  const columns = isUnknown ? undatedBlanks(t) : [...days, ...lessons];
  const crossed = t('exportRegisters.marks.notEnrolled');
  const hasCrossed = columns.some(({ without }) => without.size > 0);
  return {
    title: titleOf(input, t),
    columns: [
      { key: 'number', label: t('exportRegisters.columns.number'), kind: 'number' },
      { key: 'lastName', label: t('exportRegisters.columns.lastName'), kind: 'text' },
      { key: 'firstName', label: t('exportRegisters.columns.firstName'), kind: 'text' },
      ...columns.map(({ column }) => column),
      { key: 'absences', label: t('exports.columns.absences'), kind: 'number' },
    ],
    rows: [
      ...rows.map(({ pupilId, lastName, firstName }, index) => ({
        ...{ number: index + 1, lastName, firstName },
        ...crossesOf(pupilId, columns, crossed),
      })),
      ...Array.from({ length: SPARE_LINES }, (_, index): Row => {
        return { number: rows.length + index + 1 };
      }),
      ...(['absent', 'present'] as const).map((head) => {
        return { lastName: t(`exportRegisters.rows.${head}`) };
      }),
    ],
    notes: [
      t(`exportRegisters.blank.${isLessons ? 'legendLessons' : 'legend'}`),
      ...(hasCrossed ? [t('exportRegisters.blank.notEnrolled')] : []),
      ...(isUnknown ? [t('exportRegisters.blank.noLessons')] : []),
      t('exportRegisters.blank.spare'),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
    totalRows: 2,
    signatures: registerSignatures(t),
    byHand: true,
  };
}

function titleOf({ className, from }: ClassDays, t: Translate): string {
  return t('exportRegisters.blank.title', { className, month: sayMonth(from.slice(0, 7), t) });
}

function halfDayBlanks(
  rows: readonly RegisterRow[],
  columns: readonly Column[],
): readonly BlankColumn[] {
  return columns.map((column, at) => {
    const without = rows.filter(({ cells }) => cells[at] === 'not-enrolled');
    return { column, without: new Set(without.map(({ pupilId }) => pupilId)) };
  });
}

function lessonBlanks(
  input: ClassDays,
  rows: readonly RegisterRow[],
  t: Translate,
): readonly BlankColumn[] {
  return input.calls
    .filter(({ lesson }) => lesson.status === 'planned')
    .sort((a, b) => Date.parse(a.lesson.start) - Date.parse(b.lesson.start))
    .map((call, index) => {
      const expected = new Set(call.roll);
      const without = rows.filter(({ pupilId }) => !expected.has(pupilId));
      return {
        column: callColumn(`lesson-${index + 1}`, call, input.timeZone, t),
        without: new Set(without.map(({ pupilId }) => pupilId)),
      };
    });
}

function undatedBlanks(t: Translate): readonly BlankColumn[] {
  return Array.from({ length: UNKNOWN_LESSONS }, (_, index) => {
    const label = t('exportRegisters.blank.unknownLesson', { number: index + 1 });
    const column = { key: `lesson-${index + 1}`, label, kind: 'mark', short: '' } as const;
    return { column, without: new Set<string>() };
  });
}

function crossesOf(pupilId: string, columns: readonly BlankColumn[], crossed: string): Row {
  return Object.fromEntries(
    columns.map(({ column, without }) => [column.key, without.has(pupilId) ? crossed : null]),
  );
}
