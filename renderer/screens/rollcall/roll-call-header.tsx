import { memo, type ReactNode } from 'react';
import type { RegisterView } from '../../../core/contract/register-views';
import { formatTime } from '../../../core/strings/format-time';
import { halfOfCall } from '../../../core/timetable/lesson-hours';
import { PageHeader } from '../../components/page-header';
import { useTranslation } from '../../components/translation';
import { goBack, goTo } from '../../stores/navigation';
import { useLeaveWords } from './leave-button';
import styles from './rollcall.module.css';

type Props = Pick<RegisterView, 'lesson' | 'className' | 'timeZone'> & {
  /** With a roll to call; what is seldom wanted of it stands in the line below the title. */
  readonly onHistory?: () => void;
  readonly children?: ReactNode;
};

/** What is called, when, and how the lesson is given: no key changes it. */
export const RollCallHeader = memo(function RollCallHeader(props: Props) {
  const { t, language } = useTranslation();
  const { lesson, className, timeZone, onHistory, children } = props;
  const leaveWords = useLeaveWords();
  const hours = t('today.hours', {
    start: formatTime(lesson.start, timeZone, language),
    end: formatTime(lesson.end, timeZone, language),
  });
  const facts = [
    lesson.subject,
    hours,
    t(`attendance.lessonModes.${lesson.mode}`),
    lesson.location ?? '',
  ].filter((words) => words !== '');
  const call = t(`attendance.halfDayCall.${halfOfCall(lesson.start, timeZone)}`);
  return (
    <PageHeader
      title={
        lesson.kind === 'half-day'
          ? t('rollcall.halfDayTitle', { call, className })
          : t('rollcall.titleOf', { className })
      }
      subtitle={
        <>
          {facts.join(', ')}
          {onHistory !== undefined && (
            <>
              {' · '}
              <button type="button" className="link-button" onClick={onHistory}>
                {t('rollcall.history.open')}
              </button>
              {lesson.mode === 'on-site' && (
                <>
                  {' · '}
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => goTo({ screen: 'participants', lessonId: lesson.id })}
                  >
                    {t('participants.open')}
                  </button>
                </>
              )}
            </>
          )}
          {lesson.status === 'cancelled' && (
            <span className={styles.cancelled}>
              <strong>{t('rollcall.cancelled')}</strong> {t('rollcall.cancelledText')}
            </span>
          )}
        </>
      }
      eyebrow={
        <button type="button" className="link-button" onClick={goBack}>
          {leaveWords}
        </button>
      }
    >
      {children}
    </PageHeader>
  );
});
