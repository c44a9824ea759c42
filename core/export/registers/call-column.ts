import type { Translate } from '../../strings/translate';
import { halfOfCall } from '../../timetable/lesson-hours';
import type { ClassRegister } from '../class-days';
import { localMoment, sayShortDay, sayTime } from '../local-moment';
import type { Column } from '../table';

/**
 * The column of one call: `23/11 08h00`, below its day on paper; the call of a half-day is named by
 * its half, the lesson of a group names the group.
 */
export function callColumn(
  key: string,
  call: { readonly lesson: Pick<ClassRegister['lesson'], 'start' | 'kind'> } & Pick<
    ClassRegister,
    'groupName'
  >,
  timeZone: string,
  t: Translate,
): Column {
  const { date, time } = localMoment(call.lesson.start, timeZone);
  const isHalfDay = call.lesson.kind === 'half-day';
  const half = halfOfCall(call.lesson.start, timeZone);
  const ofGroup = (lesson: string) =>
    call.groupName === undefined
      ? lesson
      : t('exportRegisters.lessonOf', { lesson, group: call.groupName });
  const clock = isHalfDay ? t(`attendance.halves.${half}`) : sayTime(time, t);
  const [month, day] = [date.slice(5, 7), date.slice(8)];
  return {
    key,
    label: ofGroup(t('exports.columns.lesson', { day, month, clock })),
    kind: 'mark',
    group: sayShortDay(date, t),
    short: ofGroup(isHalfDay ? t(`exportRegisters.halves.${half}`) : clock),
  };
}
