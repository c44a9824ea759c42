import type { Translate } from '../../strings/translate';
import type { Half } from '../../timetable/school-year';
import { shiftDate } from '../../timetable/shift-date';
import { type ClassDays, percentOf } from '../class-days';
import type { Column, Row, Table } from '../table';
import { type RegisterCell, type RegisterSheet, registerSheet } from './register-sheet';
import {
  type RegisterSigns,
  registerNotes,
  registerSignatures,
  registerSigns,
  registerTitle,
} from './register-words';

/** The half-days of one day of the month, as places in the cells of a row. */
type SheetDay = {
  readonly date: string;
  readonly halves: readonly { readonly half: Half; readonly at: number }[];
};

/** Of two half-days without absence the one that says most is shown. */
const GRAVITY = [
  'unreachable',
  'exempted',
  'present',
  'not-called',
  'to-come',
  'not-enrolled',
] as const;

/**
 * The register of a class in a month as Edifice Présences writes it (reference/domain.md §2.2): its
 * columns in its order, a column for each day of the month, `-`, `|` and `+` for the whole day,
 * absences in days. What they are out of comes after the days, in a column more; days without any
 * validated call are not counted, where Edifice counts every school day.
 */
export function registerDaysTable(input: ClassDays, t: Translate): Table {
  const sheet = registerSheet(input);
  const signs = registerSigns(t);
  const days = daysOf(sheet, input);
  return {
    title: registerTitle(sheet, input, t),
    columns: writeColumns(days, t),
    rows: [
      ...sheet.rows.map((row) => ({
        lastName: row.lastName,
        firstName: row.firstName,
        className: input.className,
        ...rateOf(row),
        ...dayRow(days, (day) => markOf(day, row.cells, signs)),
      })),
      {
        lastName: t('exportRegisters.days.total'),
        className: input.className,
        ...rateOf(sheet),
        ...dayRow(days, (day) => countAbsent(day, sheet)),
      },
      {
        lastName: t('exportRegisters.rows.called'),
        ...dayRow(days, (day) => countCalled(day, sheet)),
      },
      {
        lastName: t('exportRegisters.days.kinds'),
        ...dayRow(days, (day) => t(`exportRegisters.days.kind.${kindOf(day)}`)),
      },
    ],
    notes: [t('exportRegisters.days.kindsLegend'), ...registerNotes(sheet, input, 'days', t)],
    totalRows: 3,
    signatures: registerSignatures(t),
  };
}

function daysOf({ halfDays }: RegisterSheet, { from, to }: ClassDays): readonly SheetDay[] {
  const days: SheetDay[] = [];
  for (let date = from; date <= to; date = shiftDate(date, 1)) {
    const halves = halfDays.flatMap(({ date: day, half }, at) =>
      day === date ? [{ half, at }] : [],
    );
    days.push({ date, halves });
  }
  return days;
}

function writeColumns(days: readonly SheetDay[], t: Translate): readonly Column[] {
  const label = (key: 'lastName' | 'firstName' | 'className' | 'absences' | 'rate' | 'outOf') =>
    t(`exportRegisters.days.columns.${key}`);
  return [
    { key: 'lastName', label: label('lastName'), kind: 'text' },
    { key: 'firstName', label: label('firstName'), kind: 'text' },
    { key: 'className', label: label('className'), kind: 'text' },
    { key: 'absences', label: label('absences'), kind: 'number' },
    { key: 'rate', label: label('rate'), kind: 'number', decimals: 2 },
    ...days.map(({ date }): Column => {
      return { key: date, label: String(Number(date.slice(8))), kind: 'mark' };
    }),
    { key: 'outOf', label: label('outOf'), kind: 'number' },
  ];
}

function rateOf({ absences, outOf }: Pick<RegisterSheet, 'absences' | 'outOf'>): Row {
  return { absences: absences / 2, rate: percentOf(absences, outOf), outOf: outOf / 2 };
}

function dayRow(days: readonly SheetDay[], cellOf: (day: SheetDay) => string | number | null): Row {
  return Object.fromEntries(days.map((day) => [day.date, cellOf(day)]));
}

function markOf(
  { halves }: SheetDay,
  cells: readonly RegisterCell[],
  signs: RegisterSigns,
): string | null {
  const [first, second] = halves.filter(({ at }) => cells[at] === 'absent');
  if (second !== undefined) return signs.day;
  if (first !== undefined) return signs[first.half];
  const cell = GRAVITY.find((each) => halves.some(({ at }) => cells[at] === each));
  if (cell === undefined || cell === 'present' || cell === 'to-come') return null;
  return signs[cell];
}

// In days, as the totals of the rows.
function countAbsent({ halves }: SheetDay, sheet: RegisterSheet): number | null {
  if (countCalled({ date: '', halves }, sheet) === null) return null;
  const absent = halves.flatMap(({ at }) =>
    sheet.rows.filter(({ cells }) => cells[at] === 'absent'),
  );
  return absent.length / 2;
}

/** How many pupils were called that day; null on a day without class and on one to come. */
function countCalled({ halves }: SheetDay, { rows }: RegisterSheet): number | null {
  if (halves.length === 0) return null;
  const called = rows.filter(({ cells }) => halves.some(({ at }) => isCalled(cells[at]))).length;
  const isToCome = rows.some(({ cells }) => halves.every(({ at }) => cells[at] === 'to-come'));
  return called === 0 && isToCome ? null : called;
}

function isCalled(cell: RegisterCell | undefined): boolean {
  return cell !== undefined && !['not-called', 'to-come', 'not-enrolled'].includes(cell);
}

function kindOf({ halves }: SheetDay): 'day' | Half | 'closed' {
  const [first, second] = halves;
  if (second !== undefined) return 'day';
  return first?.half ?? 'closed';
}
