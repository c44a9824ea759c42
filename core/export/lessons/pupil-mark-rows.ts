import { isPlainPresence } from '../../attendance/absentees';
import type { Mark } from '../../attendance/mark';
import type { PupilCall } from '../../attendance/pupil-year';
import type { Translate } from '../../strings/translate';
import { localMoment, sayDate, sayTime } from '../local-moment';
import type { Column, Row } from '../table';
import { calledFor, sayInTurn } from './lesson-words';
import { markCells, markColumns } from './mark-cells';
import type { PupilTablesInput, RecordedRegister } from './pupil-tables-input';

/** Each mark of a pupil that is more than a plain presence, oldest first. */
export function pupilMarkRows(input: PupilTablesInput, t: Translate): readonly Row[] {
  return input.calls.flatMap((call) => markRow(call, input, t));
}

function markRow(
  call: PupilCall<RecordedRegister>,
  { pupilId, timeZone }: PupilTablesInput,
  t: Translate,
): Row[] {
  const { lesson, duringOutage } = call;
  const mark = call.marks[pupilId];
  if (mark === undefined || !isTold(mark)) return [];
  const start = localMoment(lesson.start, timeZone);
  return [
    {
      date: start.date,
      start: start.time,
      end: localMoment(lesson.end, timeZone).time,
      className: call.className,
      subject: calledFor({ lesson, timeZone }, t),
      ...markCells({ mark, lesson, state: 'done', timeZone, duringOutage }, t),
      outageSeen: sayOutages(call, timeZone, t),
      evidence: sayEvidence(mark, t),
      notedAt: call.notedAt === undefined ? null : sayMoment(call.notedAt, timeZone, t),
    },
  ];
}

function sayEvidence({ evidence: known, attended }: Mark, t: Translate): string {
  const evidence = t(`exportLessons.pupil.evidence.${known}`);
  return attended === undefined
    ? evidence
    : t('exportLessons.pupil.attended', { evidence, ...attended });
}

/** Work on one's own is no plain presence for a family: nobody saw the pupil. */
function isTold(mark: Mark): boolean {
  return !isPlainPresence(mark) || mark.mode === 'asynchronous';
}

function sayOutages(
  { outages, lesson }: RecordedRegister,
  timeZone: string,
  t: Translate,
): string | null {
  const day = localMoment(lesson.start, timeZone).date;
  const said = outages.map(({ source, startedAt, endedAt }) => {
    const kind = source === 'probe' && endedAt === undefined ? 'goingOn' : source;
    const [start, end] = [startedAt, endedAt ?? startedAt].map((at) => localMoment(at, timeZone));
    const isThatDay = start?.date === day && end?.date === day;
    const say = isThatDay ? sayHour : sayMoment;
    const facts = { from: say(startedAt, timeZone, t), to: say(endedAt ?? startedAt, timeZone, t) };
    return t(`exportLessons.pupil.outages.${isThatDay ? 'thatDay' : 'days'}.${kind}`, facts);
  });
  return sayInTurn(said, t);
}

function sayHour(instant: string, timeZone: string, t: Translate): string {
  return sayTime(localMoment(instant, timeZone).time, t);
}

function sayMoment(instant: string, timeZone: string, t: Translate): string {
  const { date, time } = localMoment(instant, timeZone);
  return t('exportLessons.when', { date: sayDate(date, t), time: sayTime(time, t) });
}

/** The lesson, the mark, how and since when it is known; what no row has is no column. */
export function pupilMarkColumns(rows: readonly Row[], t: Translate): readonly Column[] {
  const marks = markColumns(rows, t);
  const comment = marks.filter(({ key }) => key === 'comment');
  const hasOutage = rows.some(({ outageSeen }) => outageSeen !== null);
  return [
    { key: 'date', label: t('exportLessons.columns.date'), kind: 'date' },
    { key: 'start', label: t('exportLessons.columns.start'), kind: 'time' },
    { key: 'end', label: t('exportLessons.columns.end'), kind: 'time' },
    { key: 'className', label: t('exportLessons.columns.classOrGroup'), kind: 'text' },
    { key: 'subject', label: t('exportLessons.columns.subject'), kind: 'text' },
    ...marks.filter(({ key }) => key !== 'comment'),
    ...(hasOutage
      ? [
          {
            key: 'outageSeen',
            label: t('exportLessons.pupil.columns.outageSeen'),
            kind: 'text' as const,
          },
        ]
      : []),
    { key: 'evidence', label: t('exportLessons.pupil.columns.evidence'), kind: 'text' },
    { key: 'notedAt', label: t('exportLessons.pupil.columns.notedAt'), kind: 'text' },
    ...comment,
  ];
}
