import { minutesLate } from '../../attendance/lateness';
import { isAbsence, type Mark } from '../../attendance/mark';
import { headKind } from '../../attendance/register';
import { isUndecided } from '../../attendance/unjustified';
import type { RollEntry } from '../../contract/register-views';
import { assertNever } from '../../shared/assert-never';
import type { Translate } from '../../strings/translate';
import { closingNotes } from '../closing-notes';
import { localMoment } from '../local-moment';
import type { Column, Row, Table } from '../table';
import type { LessonTableInput } from './lesson-table';
import { callStateNote, lessonTitle, sayInTurn } from './lesson-words';
import { usedColumns } from './mark-cells';

/** The tools whose words are used: PRONOTE, or the module Présences of an ENT by Edifice. */
export type ReentryTool = 'pronote' | 'ent';

/**
 * What has to be typed for a pupil: in the words of the tool; an absence in an outage of which the
 * teacher has to decide before (`decide`); to be asked about where reference/domain.md §2.3 does not
 * say where the tool has it (`ask`); not yet known here; or nothing.
 */
type Entry = 'absence' | 'lateness' | 'departure' | 'both' | 'decide' | 'ask' | 'unknown' | 'none';

/** What is typed comes first, then what waits for somebody, then the others. */
const RANKS: Readonly<Record<Entry, number>> = {
  absence: 0,
  lateness: 0,
  departure: 0,
  both: 0,
  decide: 1,
  ask: 2,
  unknown: 3,
  none: 4,
};

/** Millimetres: « Rien à saisir » in one line; a tick by hand, once it is typed. */
const ENTERED = 27;
const TICKED = 14;

/**
 * The roll call of one lesson as it is typed again into the tool of the school: both have everybody
 * present by default, so that only exceptions are typed. They come first, in the order of the roll,
 * which is that of the tool; comments stay out, they were written for the teacher.
 */
export function reentryTable(input: LessonTableInput, tool: ReentryTool, t: Translate): Table {
  const lines = input.roll
    .map((pupil) => ({ pupil, ...entryOf(input.marks[pupil.pupilId], input, tool) }))
    .sort((a, b) => RANKS[a.entry] - RANKS[b.entry] || a.pupil.number - b.pupil.number);
  const rows = lines.map((line) => writeRow(line, input, tool, t));
  const count = (rank: number) => lines.filter(({ entry }) => RANKS[entry] === rank).length;
  const counts = { entered: count(0), asked: count(2), untouched: count(4) };
  const [undecided, notYet] = [count(1), count(3)];
  return {
    title: t(`exportLessons.reentry.title.${tool}`, { lesson: lessonTitle(input, t) }),
    name: t('exportLessons.reentry.sheet'),
    columns: writeColumns(rows, tool, t),
    rows,
    notes: [
      t('exportLessons.reentry.counts', counts),
      ...(undecided > 0 ? [t('exportLessons.reentry.undecided', { count: undecided })] : []),
      ...(notYet > 0 ? [t('exportLessons.reentry.notKnown', { count: notYet })] : []),
      ...(input.lesson.status === 'cancelled' ? [t('exports.lesson.cancelled')] : []),
      callStateNote(input, t),
      t('exportLessons.reentry.order'),
      t(`exportLessons.reentry.words.${tool}`),
      ...(rows.some(({ reason }) => reason !== null) ? [t('exportLessons.reentry.reasons')] : []),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
  };
}

/** A line before it is put into words; `mark` is what it tells of. */
type Line = { readonly entry: Entry; readonly mark: Mark | undefined };

function entryOf(
  mark: Mark | undefined,
  { state, duringOutage }: LessonTableInput,
  tool: ReentryTool,
): Line {
  if (mark === undefined) return { entry: state === 'done' ? 'none' : 'unknown', mark };
  // An absence that was announced is confirmed by the validation, or by the teacher before it.
  if (mark.evidence === 'declared' && state !== 'done') return { entry: 'unknown', mark };
  if (duringOutage === true && isAbsence(mark) && isUndecided(mark)) {
    return { entry: 'decide', mark };
  }
  return { entry: kindOf(mark, tool), mark };
}

function kindOf(mark: Mark, tool: ReentryTool): Entry {
  const kind = headKind(mark);
  switch (kind) {
    case 'absent':
      return 'absence';
    case 'late':
      return mark.leftAt !== undefined && tool === 'ent' ? 'both' : 'lateness';
    case 'left':
      return tool === 'ent' ? 'departure' : 'ask';
    case 'unreachable':
    case 'exempted':
      return 'ask';
    case 'present':
      return mark.exemption === undefined ? 'none' : 'ask';
    default:
      return assertNever(kind);
  }
}

function writeRow(
  { pupil, entry, mark }: Line & { readonly pupil: RollEntry },
  input: LessonTableInput,
  tool: ReentryTool,
  t: Translate,
): Row {
  const { lesson, timeZone } = input;
  const [arrivedAt, leftAt] = [mark?.arrivedAt, mark?.leftAt];
  return {
    number: pupil.number,
    ...(tool === 'pronote'
      ? { pupil: `${pupil.lastName} ${pupil.firstName}` }
      : { lastName: pupil.lastName, firstName: pupil.firstName }),
    entry: t(`exportLessons.reentry.entries.${entry}`),
    minutesLate: arrivedAt === undefined ? null : minutesLate(lesson, arrivedAt),
    arrivedAt: arrivedAt === undefined ? null : localMoment(arrivedAt, timeZone).time,
    leftAt: leftAt === undefined ? null : localMoment(leftAt, timeZone).time,
    reason: mark?.reason === undefined ? null : t(`attendance.motives.${mark.reason.motive}`),
    know: knowOf(mark, input, tool, t),
    typed: null,
  };
}

/** What the words of the tool do not say of a pupil. */
function knowOf(
  mark: Mark | undefined,
  { state, duringOutage }: LessonTableInput,
  tool: ReentryTool,
  t: Translate,
): string | null {
  if (mark === undefined) return null;
  const waits = duringOutage === true && isUndecided(mark);
  const words = [
    mark.evidence === 'declared' && state !== 'done' && t('registers.what.declared'),
    mark.leftAt !== undefined && tool === 'pronote' && t('exportLessons.reentry.know.left'),
    mark.presence === 'unreachable' && t('exportLessons.reentry.know.unreachable'),
    mark.exemption !== undefined && t(`attendance.exemptions.${mark.exemption}`),
    mark.mode !== undefined && t(`attendance.pupilModes.${mark.mode}`),
    mark.outage === 'accepted' && t('exportLessons.reentry.know.outage'),
    waits && t('exportLessons.reentry.know.undecided'),
  ].filter((said) => said !== false);
  return sayInTurn(words, t);
}

function writeColumns(rows: readonly Row[], tool: ReentryTool, t: Translate): readonly Column[] {
  const label = (key: 'number' | 'pupil' | 'lastName' | 'firstName' | 'entry') =>
    t(`exportLessons.reentry.columns.${key}`);
  const names: readonly Column[] =
    tool === 'pronote'
      ? [{ key: 'pupil', label: label('pupil'), kind: 'text' }]
      : [
          { key: 'lastName', label: label('lastName'), kind: 'text' },
          { key: 'firstName', label: label('firstName'), kind: 'text' },
        ];
  const minutesLate: Column = {
    key: 'minutesLate',
    label: t('exportLessons.reentry.columns.minutesLate'),
    kind: 'number',
  };
  const rare: readonly Column[] = [
    // An ENT asks for the hour (reference/domain.md §2.3); of PRONOTE we do not know.
    ...(tool === 'pronote' ? [minutesLate] : []),
    { key: 'arrivedAt', label: t('exportLessons.reentry.columns.arrivedAt'), kind: 'time' },
    { key: 'leftAt', label: t(`exportLessons.reentry.columns.leftAt.${tool}`), kind: 'time' },
    { key: 'reason', label: t('exportLessons.reentry.columns.reason'), kind: 'text' },
    { key: 'know', label: t('exportLessons.reentry.columns.know'), kind: 'text' },
  ];
  return [
    { key: 'number', label: label('number'), kind: 'number' },
    ...names,
    { key: 'entry', label: label('entry'), kind: 'mark', width: ENTERED },
    ...usedColumns(rare, rows),
    { key: 'typed', label: t('exportLessons.reentry.columns.typed'), kind: 'text', width: TICKED },
  ];
}
