import { minutesLate } from '../../attendance/lateness';
import type { CutMatrixRegister } from '../../attendance/month-matrix';
import type { Translate } from '../../strings/translate';
import type { ClassDays, ClassRegister } from '../class-days';
import { closingNotes } from '../closing-notes';
import { localClock } from '../local-clock';
import { type LocalMoment, sayMonth } from '../local-moment';
import type { Column, Row, Table } from '../table';

/**
 * The late arrivals of a class in a month, each with its hour, as a registre d'appel has to note
 * them (reference/domain.md §2.2): by time, then by name. Null where there are none.
 */
export function latenessTable(input: ClassDays, t: Translate): Table | null {
  const done = input.calls
    .filter(({ state }) => state === 'done')
    .sort((a, b) => Date.parse(a.lesson.start) - Date.parse(b.lesson.start));
  const clock = localClock(input.timeZone);
  const rows = done.flatMap((call) => rowsOf(call, input, clock));
  if (rows.length === 0) return null;
  const hasGroups = rows.some(({ group }) => group !== null);
  const month = sayMonth(input.from.slice(0, 7), t);
  return {
    title: t('exportRegisters.lateness.title', { className: input.className, month }),
    columns: writeColumns(hasGroups, t),
    rows,
    notes: [
      t('exportRegisters.lateness.count', { count: rows.length }),
      t('exportRegisters.lateness.scope'),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
  };
}

function rowsOf(
  call: CutMatrixRegister<ClassRegister>,
  { pupils }: ClassDays,
  clock: (instant: string) => LocalMoment,
): readonly Row[] {
  const begin = clock(call.lesson.start);
  const onRoll = new Set(call.roll);
  return pupils
    .filter(({ pupilId }) => onRoll.has(pupilId))
    .flatMap(({ pupilId, lastName, firstName }) => {
      const arrivedAt = call.marks[pupilId]?.arrivedAt;
      if (arrivedAt === undefined) return [];
      return {
        ...{ date: begin.date, lastName, firstName, group: call.groupName ?? null },
        lessonAt: begin.time,
        arrivedAt: clock(arrivedAt).time,
        minutesLate: minutesLate(call.lesson, arrivedAt),
      };
    });
}

function writeColumns(hasGroups: boolean, t: Translate): readonly Column[] {
  const kinds = [
    ['date', 'date'],
    ['lastName', 'text'],
    ['firstName', 'text'],
    ...(hasGroups ? [['group', 'text'] as const] : []),
    ['lessonAt', 'time'],
    ['arrivedAt', 'time'],
    ['minutesLate', 'number'],
  ] as const;
  return kinds.map(([key, kind]) => ({ key, label: t(`exportRegisters.columns.${key}`), kind }));
}
