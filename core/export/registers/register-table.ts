import type { Translate } from '../../strings/translate';
import type { OpenHalfDay } from '../../timetable/half-day';
import { type ClassDays, percentOf } from '../class-days';
import { sayHalfDay, sayShortDay } from '../local-moment';
import type { Column, Row, Table } from '../table';
import { type RegisterCell, type RegisterSheet, registerSheet } from './register-sheet';
import {
  type RegisterSigns,
  registerNotes,
  registerSignatures,
  registerSigns,
  registerTitle,
  sayMoves,
} from './register-words';

/**
 * The registre d'appel of a class in a month, a column for each half-day with class
 * (reference/domain.md §2.2): `-` absent in the morning, `|` in the afternoon, empty for present.
 * Where nobody knows (no validated call) and where the pupil was not enrolled the cell says so; a
 * half-day to come is empty, its sums too.
 * The rows of totals say how many were enrolled, called, absent and present.
 */
export function registerTable(input: ClassDays, t: Translate): Table {
  const sheet = registerSheet(input);
  const signs = registerSigns(t);
  const totals = totalsOf(sheet, t);
  return {
    title: registerTitle(sheet, input, t),
    columns: writeColumns(sheet, t),
    rows: [
      ...sheet.rows.map((row, index) => ({
        number: index + 1,
        lastName: row.lastName,
        firstName: row.firstName,
        moves: sayMoves(row, t),
        ...markRow(sheet, (at) => markOf(row.cells[at], sheet.halfDays[at], signs)),
        ...rateOf(row),
      })),
      ...totals,
    ],
    notes: registerNotes(sheet, input, 'half-days', t),
    totalRows: totals.length,
    signatures: registerSignatures(t),
  };
}

function writeColumns(sheet: RegisterSheet, t: Translate): readonly Column[] {
  const moves: Column = { key: 'moves', label: t('exportRegisters.columns.moves'), kind: 'text' };
  return [
    { key: 'number', label: t('exportRegisters.columns.number'), kind: 'number' },
    { key: 'lastName', label: t('exportRegisters.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exportRegisters.columns.firstName'), kind: 'text' },
    ...(sheet.rows.some((row) => row.moves.length > 0) ? [moves] : []),
    ...halfDayColumns(sheet.halfDays, t),
    { key: 'absences', label: t('exportRegisters.columns.absences'), kind: 'number' },
    { key: 'outOf', label: t('exportRegisters.columns.outOf'), kind: 'number' },
    { key: 'rate', label: t('exportRegisters.columns.rate'), kind: 'number', decimals: 2 },
  ];
}

/** A narrow column for each half-day, those of a day below one head. */
export function halfDayColumns(halfDays: readonly OpenHalfDay[], t: Translate): readonly Column[] {
  return halfDays.map(({ key, date, half }) => ({
    key,
    label: sayHalfDay(date, half, t),
    kind: 'mark',
    group: sayShortDay(date, t),
    short: t(`exportRegisters.halves.${half}`),
  }));
}

/** What stands in a cell; null is a present pupil. */
function markOf(
  cell: RegisterCell | undefined,
  halfDay: OpenHalfDay | undefined,
  signs: RegisterSigns,
): string | null {
  if (cell === undefined || halfDay === undefined) return null;
  if (cell === 'present' || cell === 'to-come') return null;
  return cell === 'absent' ? signs[halfDay.half] : signs[cell];
}

function rateOf({ absences, outOf }: Pick<RegisterSheet, 'absences' | 'outOf'>): Row {
  return { absences, outOf, rate: percentOf(absences, outOf) };
}

function markRow(sheet: RegisterSheet, cellAt: (at: number) => string | number | null): Row {
  return Object.fromEntries(sheet.halfDays.map(({ key }, at) => [key, cellAt(at)]));
}

type HeadCount = 'enrolled' | 'called' | 'absent' | 'present' | 'other';

// Absents, présents and the others add up to the appelés of each half-day.
function totalsOf(sheet: RegisterSheet, t: Translate): readonly Row[] {
  const counts = sheet.halfDays.map((_, at) =>
    countHeads(sheet.rows.map(({ cells }) => cells[at])),
  );
  const hasOthers = counts.some(({ other }) => other > 0);
  const heads: readonly HeadCount[] = [
    ...(['enrolled', 'called', 'absent', 'present'] as const),
    ...(hasOthers ? (['other'] as const) : []),
  ];
  return heads.map((head) => ({
    lastName: t(`exportRegisters.rows.${head}`),
    ...markRow(sheet, (at) => {
      const { [head]: heads = 0, called = 0, toCome = 0 } = counts[at] ?? {};
      if (head === 'enrolled') return heads;
      return called > 0 || (head === 'called' && toCome === 0) ? heads : null;
    }),
    ...(head === 'absent' && rateOf(sheet)),
  }));
}

function countHeads(
  cells: readonly (RegisterCell | undefined)[],
): Readonly<Record<HeadCount | 'toCome', number>> {
  const count = (...kinds: readonly RegisterCell[]) =>
    cells.filter((cell) => cell !== undefined && kinds.includes(cell)).length;
  const [absent, present, other] = [
    count('absent'),
    count('present'),
    count('unreachable', 'exempted'),
  ];
  const called = absent + present + other;
  const [notCalled, toCome] = [count('not-called'), count('to-come')];
  return { enrolled: called + notCalled + toCome, called, absent, present, other, toCome };
}
