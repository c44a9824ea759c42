import { Button } from '@mantine/core';
import type { ForgottenRegister } from '../../../core/contract/register-views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { lessonSubject } from './lesson-subject';
import styles from './registers.module.css';

type Props = {
  readonly lesson: ForgottenRegister;
  readonly timeZone: string;
  /** Absent where lessons are not cancelled. */
  readonly onCancel?: () => void;
};

export function ForgottenRow({ lesson, timeZone, onCancel }: Props) {
  const { t, language } = useTranslation();
  const time = formatTime(lesson.start, timeZone, language);
  const day = formatDay(dateIn(timeZone, lesson.start), language);
  const action = t(
    lesson.state === 'todo' ? 'registers.forgotten.take' : 'registers.forgotten.resume',
  );
  const which = { className: lesson.className, day, time };
  return (
    <li className={styles.row}>
      <p className={styles.hours}>
        {time}
        <span className={styles.until}>{formatTime(lesson.end, timeZone, language)}</span>
      </p>
      <div className={styles.words}>
        <h3 className={styles.title}>
          {lesson.className}{' '}
          <span className={styles.subject}>{lessonSubject(t, lesson, timeZone)}</span>
        </h3>
        <p className={styles.state}>{t(`registers.forgotten.${lesson.state}`)}</p>
      </div>
      <div className={styles.actions}>
        {onCancel !== undefined && (
          <Button
            variant="subtle"
            aria-label={t('registers.forgotten.actionOf', {
              ...which,
              action: t('registers.forgotten.cancel'),
            })}
            onClick={onCancel}
          >
            {t('registers.forgotten.cancel')}
          </Button>
        )}
        <Button
          aria-label={t('registers.forgotten.actionOf', { ...which, action })}
          onClick={() => goTo({ screen: 'rollcall', lessonId: lesson.id })}
        >
          {action}
        </Button>
      </div>
    </li>
  );
}
