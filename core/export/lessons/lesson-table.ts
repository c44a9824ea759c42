import { countHeads, type HeadCounts, type HeadKind } from '../../attendance/register';
import type { RegisterView, RollEntry } from '../../contract/register-views';
import type { Translate } from '../../strings/translate';
import { closingNotes } from '../closing-notes';
import type { Column, Row, Table } from '../table';
import { callStateNote, lessonTitle } from './lesson-words';
import { markCells, markColumns } from './mark-cells';

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
    title: lessonTitle(input, t),
    columns: writeColumns(rows, t),
    rows,
    notes: [
      writeCounts(counts, t),
      ...(input.lesson.status === 'cancelled' ? [t('exports.lesson.cancelled')] : []),
      callStateNote(input, t),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
  };
}

function writeColumns(rows: readonly Row[], t: Translate): readonly Column[] {
  return [
    { key: 'number', label: t('exports.columns.number'), kind: 'number' },
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    ...markColumns(rows, t),
  ];
}

function writeRow(entry: RollEntry, input: LessonTableInput, t: Translate): Row {
  const { lesson, state, timeZone, duringOutage = false } = input;
  const mark = input.marks[entry.pupilId];
  return {
    number: entry.number,
    lastName: entry.lastName,
    firstName: entry.firstName,
    ...markCells({ mark, lesson, state, timeZone, duringOutage }, t),
  };
}

function writeCounts(counts: HeadCounts, t: Translate): string {
  const rare = RARE_HEADS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`exports.lesson.alsoCounted.${kind}`, { heads: counts[kind] }),
  );
  return [t('exports.lesson.counts', { ...counts }), ...rare].join(' ');
}
