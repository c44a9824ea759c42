import type { MatrixPupil } from '../../attendance/month-matrix';
import {
  type RemoteCall,
  type RemoteRegister,
  type RemoteTotals,
  remoteCalls,
  remoteTotals,
} from '../../attendance/remote-calls';
import type { Translate } from '../../strings/translate';
import type { Lesson } from '../../timetable/lesson';
import { percentOf } from '../class-days';
import { closingNotes, countedNotes } from '../closing-notes';
import { localMoment, sayDate } from '../local-moment';
import type { Column, Row, Table } from '../table';
import { calledFor } from './lesson-words';
import { markCells, usedColumns } from './mark-cells';

/** A validated register of the class or of one of its groups, its roll cut to the class. */
export type NamedRemoteRegister = RemoteRegister & {
  readonly lesson: Lesson;
  /** Of the class or of the group. */
  readonly className: string;
};

/** A class over some days at a distance. */
export type RemoteTablesInput = {
  readonly className: string;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** In the order of the rows. */
  readonly pupils: readonly MatrixPupil[];
  /** In any order. */
  readonly registers: readonly NamedRemoteRegister[];
  /** Lessons that have begun and whose register is not validated. */
  readonly uncounted: number;
  /** Whether the class has one teacher: nothing is « à vos cours » then. */
  readonly isWhole: boolean;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO instant at which the document is made. */
  readonly writtenAt: string;
};

type Call = RemoteCall<NamedRemoteRegister>;

/**
 * What a class followed from a distance: the sums of each pupil with their minutes out of how many,
 * then a line for each pupil and lesson, where there are some.
 */
export function remoteTables(input: RemoteTablesInput, t: Translate): readonly Table[] {
  const { calls, unclear } = remoteCalls(registersInOrder(input));
  const facts = {
    className: input.className,
    from: sayDate(input.from, t),
    to: sayDate(input.to, t),
  };
  const rows = sumRows(input.pupils, calls, t);
  const sums: Table = {
    title: t('exportLessons.remote.title', facts),
    name: t('exportLessons.remote.sheet', facts),
    columns: sumColumns(rows.at(-1), t),
    rows,
    totalRows: 1,
    notes: writeNotes(input, { calls, unclear }, t),
  };
  return calls.length === 0 ? [sums] : [sums, lessonsTable(input, calls, facts, t)];
}

/** By start, each with those of its roll who have a row, in the order of the rows. */
function registersInOrder({ registers, pupils }: RemoteTablesInput): NamedRemoteRegister[] {
  return [...registers]
    .sort((a, b) => (a.lesson.start < b.lesson.start ? -1 : 1))
    .map((register) => {
      const called = new Set(register.roll);
      const roll = pupils.map(({ pupilId }) => pupilId).filter((id) => called.has(id));
      return { ...register, roll };
    });
}

function sumRows(pupils: readonly MatrixPupil[], calls: readonly Call[], t: Translate): Row[] {
  const ofPupils = new Map<string, Call[]>(pupils.map(({ pupilId }) => [pupilId, []]));
  for (const call of calls) ofPupils.get(call.pupilId)?.push(call);
  const rows = pupils.map(({ pupilId, lastName, firstName }, index) => ({
    number: index + 1,
    lastName,
    firstName,
    ...sumCells(remoteTotals(ofPupils.get(pupilId) ?? [])),
  }));
  const whole = remoteTotals([...ofPupils.values()].flat());
  return [...rows, { lastName: t('exportLessons.remote.total'), ...sumCells(whole) }];
}

function sumCells(totals: RemoteTotals): Row {
  return { ...totals, rate: percentOf(totals.minutes, totals.outOf) };
}

/** Their columns are there when somebody counts in them. */
const RARE_SUMS = ['retained', 'asynchronous', 'exempted', 'undecided', 'late', 'left'] as const;

function sumColumns(whole: Row | undefined, t: Translate): readonly Column[] {
  const column = (key: keyof RemoteTotals): Column => ({
    key,
    label: t(`exportLessons.remote.columns.${key}`),
    kind: 'number',
  });
  return [
    { key: 'number', label: t('exports.columns.number'), kind: 'number' },
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    ...(['lessons', 'followed', 'absences', 'unreachable'] as const).map(column),
    ...RARE_SUMS.filter((key) => whole?.[key] !== 0).map(column),
    ...(['minutes', 'outOf'] as const).map(column),
    { key: 'rate', label: t('exportLessons.remote.columns.rate'), kind: 'number', decimals: 2 },
  ];
}

function lessonsTable(
  input: RemoteTablesInput,
  calls: readonly Call[],
  facts: { readonly className: string; readonly from: string; readonly to: string },
  t: Translate,
): Table {
  const pupils = new Map(input.pupils.map((pupil) => [pupil.pupilId, pupil]));
  const rows = calls.flatMap((call) => {
    const pupil = pupils.get(call.pupilId);
    return pupil === undefined ? [] : [lessonRow(call, pupil, input.timeZone, t)];
  });
  return {
    title: t('exportLessons.remote.titleOfLessons', facts),
    name: t('exportLessons.remote.sheetOfLessons', facts),
    columns: lessonColumns(rows, input.className, t),
    rows,
    notes: [t('exportLessons.remote.minutes'), ...closingNotes(input.writtenAt, input.timeZone, t)],
  };
}

function lessonRow(call: Call, pupil: MatrixPupil, timeZone: string, t: Translate): Row {
  const { register, mark } = call;
  const { lesson, duringOutage, className } = register;
  const start = localMoment(lesson.start, timeZone);
  const cells = markCells({ mark, lesson, state: 'done', timeZone, duringOutage }, t);
  return {
    date: start.date,
    start: start.time,
    end: localMoment(lesson.end, timeZone).time,
    className,
    subject: calledFor({ lesson, timeZone }, t),
    lastName: pupil.lastName,
    firstName: pupil.firstName,
    mark: cells.mark ?? null,
    mode: t(`attendance.pupilModes.${call.isAsynchronous ? 'asynchronous' : 'remote'}`),
    arrivedAt: cells.arrivedAt ?? null,
    leftAt: cells.leftAt ?? null,
    minutes: call.minutes,
    lessonMinutes: call.lessonMinutes,
    outage: cells.outage ?? null,
  };
}

function lessonColumns(rows: readonly Row[], className: string, t: Translate): readonly Column[] {
  const isOfGroups = rows.some((row) => row.className !== className);
  const classOrGroup: Column = {
    key: 'className',
    label: t('exportLessons.columns.classOrGroup'),
    kind: 'text',
  };
  const rare: readonly Column[] = [
    { key: 'outage', label: t('exports.columns.outage'), kind: 'text' },
  ];
  return [
    { key: 'date', label: t('exportLessons.columns.date'), kind: 'date' },
    { key: 'start', label: t('exportLessons.columns.start'), kind: 'time' },
    { key: 'end', label: t('exportLessons.columns.end'), kind: 'time' },
    ...(isOfGroups ? [classOrGroup] : []),
    { key: 'subject', label: t('exportLessons.columns.subject'), kind: 'text' },
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    { key: 'mark', label: t('exports.columns.mark'), kind: 'mark' },
    { key: 'mode', label: t('exports.columns.mode'), kind: 'text' },
    { key: 'arrivedAt', label: t('exports.columns.arrivedAt'), kind: 'time' },
    { key: 'leftAt', label: t('exports.columns.leftAt'), kind: 'time' },
    { key: 'minutes', label: t('exportLessons.remote.columns.minutes'), kind: 'number' },
    {
      key: 'lessonMinutes',
      label: t('exportLessons.remote.columns.lessonMinutes'),
      kind: 'number',
    },
    ...usedColumns(rare, rows),
  ];
}

function writeNotes(
  input: RemoteTablesInput,
  { calls, unclear }: { readonly calls: readonly Call[]; readonly unclear: number },
  t: Translate,
): readonly string[] {
  return [
    ...(calls.length === 0 ? [t('exportLessons.remote.none')] : []),
    t('exportLessons.remote.minutes'),
    t('exportLessons.remote.rate'),
    ...(unclear > 0 ? [t('exportLessons.remote.hybrid', { count: unclear })] : []),
    t('exportLessons.remote.rule'),
    ...countedNotes(input, t),
  ];
}
