import type { RehearsalReport } from '../../../core/contract/meeting-views';
import { describeStep, groupSteps } from '../../../core/strings/describe-rehearsal';
import { formatDate, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import type { useTranslation } from '../../components/translation';

type Wording = ReturnType<typeof useTranslation>;

/** The report as it is pasted into a mail. */
export function rehearsalText(
  report: RehearsalReport,
  timeZone: string,
  { t, language }: Wording,
): string {
  const title = t('rehearsal.copyTitle', {
    className: report.className,
    day: formatDate(dateIn(timeZone, report.at), language),
    time: formatTime(report.at, timeZone, language),
  });
  const blocks = groupSteps(t, report).map((group) => [
    group.title,
    ...group.steps.flatMap((step) => {
      const words = describeStep(t, step);
      if (words === null) return [];
      const facts = { outcome: t(`rehearsal.outcomes.${step.outcome}`), step: words.said };
      const line =
        words.todo === ''
          ? t('rehearsal.line', facts)
          : t('rehearsal.lineTodo', { ...facts, todo: words.todo });
      return [`- ${line}`];
    }),
  ]);
  return [title, ...blocks.map((lines) => lines.join('\n'))].join('\n\n');
}
