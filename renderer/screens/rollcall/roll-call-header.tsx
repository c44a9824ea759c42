import { memo, type ReactNode } from 'react';
import type { RegisterView } from '../../../core/contract/register-views';
import { formatTime } from '../../../core/strings/format-time';
import { PageHeader } from '../../components/page-header';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import styles from './rollcall.module.css';

type Props = Pick<RegisterView, 'lesson' | 'className' | 'timeZone'> & {
  readonly children?: ReactNode;
};

/** What is called, when, and how the lesson is given: no key changes it. */
export const RollCallHeader = memo(function RollCallHeader(props: Props) {
  const { t, language } = useTranslation();
  const { lesson, className, timeZone, children } = props;
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
  const call = t(`attendance.halfDayCall.${isMorning(props) ? 'morning' : 'afternoon'}`);
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
          {lesson.status === 'cancelled' && (
            <span className={styles.cancelled}>
              <strong>{t('rollcall.cancelled')}</strong> {t('rollcall.cancelledText')}
            </span>
          )}
        </>
      }
      eyebrow={
        <button type="button" className="link-button" onClick={() => goTo({ screen: 'today' })}>
          {t('rollcall.backToToday')}
        </button>
      }
    >
      {children}
    </PageHeader>
  );
});

// A call of a half-day begins with it: no mid-day of any school comes before noon.
function isMorning({ lesson, timeZone }: Pick<RegisterView, 'lesson' | 'timeZone'>): boolean {
  const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone });
  return Number(hour.format(new Date(lesson.start))) < 12;
}
