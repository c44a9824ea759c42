import { Button } from '@mantine/core';
import type { ParticipantsView, ReportView } from '../../../core/contract/participant-views';
import type { Interval } from '../../../core/participants/report';
import { describeReportWarning } from '../../../core/strings/describe-report';
import { formatDay, formatShortDate, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { useTranslation } from '../../components/translation';
import { TINTS } from './presence-line';
import styles from './reports.module.css';
import { SaveLog } from './save-log';

type Props = {
  readonly report: ReportView;
  /** Which of the tints its spans have, from 0. */
  readonly tint: number;
  readonly view: Pick<ParticipantsView, 'lesson' | 'timeZone'>;
  readonly onRemove: () => void;
};

/** One report: where it comes from, how many of its names are pupils, and what is odd about it. */
export function ReportCard({ report, tint, view, onRemove }: Props) {
  const { t } = useTranslation();
  const readAt = useReadAt(report, view);
  const tool = t(`reports.tools.${report.tool}`);
  const facts = [
    report.live ? t('participants.report.live') : readAt,
    t('participants.report.joined', { joined: report.joined, names: report.participants }),
    report.precision === 'none' ? t('participants.report.noTimes') : '',
    report.kept ? t('participants.report.kept') : '',
  ].filter((words) => words !== '');
  const from = report.fileName ?? t(`participants.report.sources.${report.source}`);
  return (
    <li className={styles.report}>
      <span className={styles.swatch} data-tint={tint % TINTS} aria-hidden="true" />
      <div className={styles.words}>
        <p className="soft">
          <strong className={styles.tool}>{tool}</strong> {[from, ...facts].join(' · ')}
        </p>
        {report.elsewhere && report.span !== undefined && (
          <Elsewhere span={report.span} timeZone={view.timeZone} />
        )}
        {report.warnings.length > 0 && (
          <details className="fold">
            <summary>
              {t('participants.report.warnings', { count: report.warnings.length })}
            </summary>
            <ul className={styles.warnings}>
              {report.warnings.map((warning) => (
                <li key={`${warning.line ?? ''} ${warning.code}`}>
                  {warning.line !== undefined && (
                    <strong>{t('participants.report.line', { line: warning.line })} </strong>
                  )}
                  {describeReportWarning(t, warning)}
                </li>
              ))}
            </ul>
          </details>
        )}
        {report.source === 'log' && (
          <SaveLog lessonId={view.lesson.id} hasOthers={report.joined < report.participants} />
        )}
      </div>
      {!report.live && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('participants.report.removeOf', { report: `${tool}, ${readAt}` })}
          onClick={onRemove}
        >
          {t('participants.report.remove')}
        </Button>
      )}
    </li>
  );
}

type ElsewhereProps = { readonly span: Interval; readonly timeZone: string };

/** It is another lesson's, as it seems: which day and which hours it is of tells the teacher. */
function Elsewhere({ span: { from, to }, timeZone }: ElsewhereProps) {
  const { t, language } = useTranslation();
  return (
    <p className={styles.elsewhere}>
      {t('participants.report.elsewhere', {
        date: formatDay(dateIn(timeZone, from), language),
        from: formatTime(from, timeZone, language),
        to: formatTime(to, timeZone, language),
      })}
    </p>
  );
}

/** With its day where that is not the lesson's. */
function useReadAt(
  { readAt }: ReportView,
  { lesson, timeZone }: Pick<ParticipantsView, 'lesson' | 'timeZone'>,
): string {
  const { t, language } = useTranslation();
  const date = dateIn(timeZone, readAt);
  const time = formatTime(readAt, timeZone, language);
  return date === dateIn(timeZone, lesson.start)
    ? t('participants.report.readAt', { time })
    : t('participants.report.readOn', { date: formatShortDate(date, language), time });
}
