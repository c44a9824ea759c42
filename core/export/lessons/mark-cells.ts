import { minutesLate } from '../../attendance/lateness';
import { minutesEarly } from '../../attendance/leaving';
import type { Mark } from '../../attendance/mark';
import { type HeadKind, headKind, type RegisterState } from '../../attendance/register';
import { isUndecided } from '../../attendance/unjustified';
import type { Translate } from '../../strings/translate';
import type { Lesson } from '../../timetable/lesson';
import { localMoment } from '../local-moment';
import type { Column, Row } from '../table';

/** A mark with what is needed to say it; no mark at all is known or not by the register's state. */
export type MarkFacts = {
  readonly mark: Mark | undefined;
  readonly lesson: Pick<Lesson, 'start' | 'end'>;
  readonly state: RegisterState;
  /** IANA name: hours are local. */
  readonly timeZone: string;
  readonly duringOutage: boolean;
};

/** The cells of `markColumns` for one mark, in words. Before validation no mark is "non renseigné". */
export function markCells(
  facts: MarkFacts,
  t: Translate,
  /** `localMoment` of the zone, or what gives the same sooner. */
  clock = (instant: string) => localMoment(instant, facts.timeZone),
): Row {
  const { mark, lesson } = facts;
  const [arrivedAt, leftAt] = [mark?.arrivedAt, mark?.leftAt];
  return {
    mark: t(`exports.lesson.marks.${wordOf(facts)}`),
    arrivedAt: arrivedAt === undefined ? null : clock(arrivedAt).time,
    minutesLate: arrivedAt === undefined ? null : minutesLate(lesson, arrivedAt),
    leftAt: leftAt === undefined ? null : clock(leftAt).time,
    minutesEarly: leftAt === undefined ? null : minutesEarly(lesson, leftAt),
    exemption: mark?.exemption === undefined ? null : t(`attendance.exemptions.${mark.exemption}`),
    mode: mark?.mode === undefined ? null : t(`attendance.pupilModes.${mark.mode}`),
    reason: mark?.reason === undefined ? null : t(`attendance.motives.${mark.reason.motive}`),
    reasonState:
      mark?.reason === undefined ? null : t(`attendance.reasonStates.${mark.reason.state}`),
    outage: outageCell(facts, t),
    comment: mark?.comment ?? null,
  };
}

/**
 * The columns of marks: mark and arrival always, the rest (leaving, exemption, mode, reason, outage,
 * comment) where some row has it.
 */
export function markColumns(rows: readonly Row[], t: Translate): readonly Column[] {
  const [mark, arrivedAt, minutesLate, ...rare] = allMarkColumns(t);
  return [mark, arrivedAt, minutesLate, ...usedColumns(rare, rows)];
}

/** A column for each of `markCells`. */
export function allMarkColumns(
  t: Translate,
): readonly [mark: Column, arrivedAt: Column, minutesLate: Column, ...rare: readonly Column[]] {
  return [
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
  ];
}

/** The columns in which some row has something. */
export function usedColumns(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  return columns.filter(({ key }) => rows.some((row) => (row[key] ?? null) !== null));
}

/** What was decided of an outage during the lesson, or that nobody has decided yet. */
function outageCell(
  { mark, duringOutage }: Pick<MarkFacts, 'mark' | 'duringOutage'>,
  t: Translate,
): string | null {
  if (mark?.outage !== undefined) return t(`exports.lesson.outages.${mark.outage}`);
  const waits = duringOutage && mark !== undefined && isUndecided(mark);
  return waits ? t('exports.lesson.outages.undecided') : null;
}

function wordOf({ mark, state }: MarkFacts): HeadKind | 'lateAndLeft' {
  if (mark === undefined) return state === 'done' ? 'present' : 'unknown';
  const kind = headKind(mark);
  return kind === 'late' && mark.leftAt !== undefined ? 'lateAndLeft' : kind;
}
