import type { Translate } from '../../strings/translate';
import { type ClassDays, percentOf } from '../class-days';
import { closingNotes } from '../closing-notes';
import { sayHalfDay, sayMonth, sayNumber } from '../local-moment';
import type { RegisterCell, RegisterRow, RegisterSheet } from './register-sheet';

/** The title of the register of a month; a primary class has no « à vos cours ». */
export function registerTitle({ isWhole }: RegisterSheet, input: ClassDays, t: Translate): string {
  const key = isWhole ? 'whole' : 'title';
  const month = sayMonth(input.from.slice(0, 7), t);
  return t(`exportRegisters.register.${key}`, { className: input.className, month });
}

/** What stands in the cells; found once for a whole table. */
export type RegisterSigns = Readonly<
  Record<'morning' | 'afternoon' | 'day', string> &
    Record<Exclude<RegisterCell, 'absent' | 'present' | 'to-come'>, string>
>;

/** The signs of a register (`-`, `|` and `+` as Edifice Présences has them). */
export function registerSigns(t: Translate): RegisterSigns {
  return {
    morning: t('exportRegisters.marks.morning'),
    afternoon: t('exportRegisters.marks.afternoon'),
    day: t('exportRegisters.marks.day'),
    unreachable: t('exportRegisters.marks.unreachable'),
    exempted: t('exportRegisters.marks.exempted'),
    'not-called': t('exportRegisters.marks.notCalled'),
    'not-enrolled': t('exportRegisters.marks.notEnrolled'),
  };
}

/** Who signs below a register. */
export function registerSignatures(t: Translate): readonly string[] {
  return [t('exportRegisters.signatures.teacher'), t('exportRegisters.signatures.head')];
}

/** « à partir du 16/11 », both days included, or null for who was there all the month. */
export function sayMoves({ moves }: Pick<RegisterRow, 'moves'>, t: Translate): string | null {
  const dayOf = (date: string) =>
    t('exportRegisters.moves.day', { day: date.slice(8), month: date.slice(5, 7) });
  const words = moves.map(({ kind, date }) =>
    t(`exportRegisters.moves.${kind}`, { day: dayOf(date) }),
  );
  return words.length === 0 ? null : words.join(', ');
}

/**
 * What stands below a register: the marks that occur in it, the sums of the class with what they are
 * out of, and all that is not counted.
 */
export function registerNotes(
  sheet: RegisterSheet,
  input: ClassDays,
  unit: 'half-days' | 'days',
  t: Translate,
): readonly string[] {
  const isDays = unit === 'days';
  const has = (cell: RegisterCell) => sheet.rows.some(({ cells }) => cells.includes(cell));
  return [
    t(isDays ? 'exportRegisters.register.legendDays' : 'exportRegisters.register.legend'),
    ...(has('unreachable') ? [t('exportRegisters.register.unreachable')] : []),
    ...(has('exempted') ? [t('exportRegisters.register.exempted')] : []),
    ...(has('not-called')
      ? [t(isDays ? 'exportRegisters.register.notCalledDay' : 'exportRegisters.register.notCalled')]
      : []),
    ...(has('to-come') ? [t('exportRegisters.register.toCome')] : []),
    ...(has('not-enrolled') ? [t('exportRegisters.register.notEnrolled')] : []),
    sayRate(sheet, unit, t),
    ...(sheet.isWhole ? [] : [t('exportRegisters.register.scope')]),
    ...(sheet.rows.some(({ moves }) => moves[0]?.kind === 'came')
      ? [t('exportRegisters.register.newcomers')]
      : []),
    ...sayUncounted(sheet, t),
    ...closingNotes(input.writtenAt, input.timeZone, t),
  ];
}

function sayRate(
  { absences, outOf }: RegisterSheet,
  unit: 'half-days' | 'days',
  t: Translate,
): string {
  const rate = percentOf(absences, outOf);
  if (rate === null) return t('exportRegisters.register.noRate');
  const size = unit === 'days' ? 2 : 1;
  const key = unit === 'days' ? 'rateDays' : 'rate';
  return t(`exportRegisters.register.${key}`, {
    count: absences / size,
    absences: sayNumber(absences / size, t),
    outOf: sayNumber(outOf / size, t),
    rate: sayNumber(rate, t),
  });
}

function sayUncounted(sheet: RegisterSheet, t: Translate): readonly string[] {
  const { undecided, outside, uncounted, outOf } = sheet;
  const list = outside
    .map(({ date, half, absences }) =>
      t('exportRegisters.register.outsideOf', {
        halfDay: sayHalfDay(date, half, t),
        count: absences,
      }),
    )
    .join(', ');
  return [
    ...(undecided > 0 ? [t('exportRegisters.register.undecided', { count: undecided })] : []),
    ...(outside.length > 0
      ? [t('exportRegisters.register.outside', { count: outside.length, list })]
      : []),
    ...sayAwaited(uncounted, outOf, t),
  ];
}

function sayAwaited(uncounted: number, outOf: number, t: Translate): readonly string[] {
  if (uncounted > 0) return [t('exports.month.uncounted', { count: uncounted })];
  return [t(outOf === 0 ? 'exports.month.none' : 'exports.month.allCounted')];
}
