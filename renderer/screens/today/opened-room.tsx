import type { LessonView } from '../../../core/contract/views';
import type { Meeting } from '../../../core/meeting/room';
import { formatTime } from '../../../core/strings/format-time';
import { CopyButton } from '../../components/copy-button';
import { useTranslation } from '../../components/translation';
import { useDay } from '../../stores/day';
import styles from './today.module.css';

type Props = {
  readonly lesson: LessonView;
  readonly meeting: Meeting;
  readonly timeZone: string;
};

/** What was opened, and the message that the pupils wait for. */
export function OpenedRoom({ lesson, meeting, timeZone }: Props) {
  const { t, language } = useTranslation();
  const opened = useDay((state) => state.opened);
  const message =
    opened?.lessonId === lesson.id && opened.target === meeting.target ? opened.message : null;
  const time = formatTime(meeting.openedAt, timeZone, language);
  const officialIsBack =
    meeting.target === 'jitsi' &&
    lesson.service?.verdict === 'up' &&
    lesson.reportedAt === undefined;
  return (
    <div className={styles.opened}>
      <div className={styles.openedTop}>
        <div role="status">
          <p className={styles.openedHead}>
            {t(meeting.target === 'jitsi' ? 'today.openedJitsi' : 'today.openedOfficial', { time })}
          </p>
          {message !== null && <p>{t('today.inClipboard')}</p>}
          {officialIsBack && <p>{t('today.officialIsBack')}</p>}
        </div>
        {message !== null && (
          <CopyButton
            variant="default"
            text={message}
            label={t('today.copyAgain')}
            done={t('today.copied')}
          />
        )}
        {meeting.target === 'jitsi' && message === null && (
          <CopyButton
            variant="default"
            text={meeting.url}
            label={t('today.copyLink')}
            done={t('today.copied')}
          />
        )}
      </div>
      {meeting.target === 'jitsi' && message === null && (
        <p className={styles.address}>{meeting.url}</p>
      )}
      {message !== null && (
        <blockquote className={styles.message} aria-label={t('today.message')}>
          {message}
        </blockquote>
      )}
    </div>
  );
}
