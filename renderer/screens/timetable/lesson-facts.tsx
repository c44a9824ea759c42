import type { WeekLesson } from '../../../core/contract/timetable-views';
import { formatDate, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import type { Slot } from '../../../core/timetable/slot';
import { useTranslation } from '../../components/translation';
import { subjectWords } from './lesson-words';
import styles from './timetable.module.css';

type Props = {
  readonly lesson: WeekLesson;
  readonly timeZone: string;
  readonly slot: Slot | null;
};

export function LessonFacts({ lesson, timeZone, slot }: Props) {
  const { t, language } = useTranslation();
  const subject = subjectWords(t, lesson, timeZone);
  const isCancelled = lesson.status === 'cancelled';
  return (
    <>
      {subject !== '' && <p>{subject}</p>}
      {isCancelled && <p className={styles.note}>{t('timetable.lesson.isCancelled')}</p>}
      <dl className={styles.facts} aria-label={t('timetable.lesson.details')}>
        <dt>{t('timetable.lesson.when')}</dt>
        <dd>
          {t('timetable.lesson.whenValue', {
            date: formatDate(dateIn(timeZone, lesson.start), language),
            start: formatTime(lesson.start, timeZone, language),
            end: formatTime(lesson.end, timeZone, language),
          })}
        </dd>
        <dt>{t('timetable.lesson.mode')}</dt>
        <dd>{t(`attendance.lessonModes.${lesson.mode}`)}</dd>
        {lesson.location !== undefined && (
          <>
            <dt>{t('timetable.lesson.location')}</dt>
            <dd>{lesson.location}</dd>
          </>
        )}
        {!isCancelled && (
          <>
            <dt>{t('timetable.lesson.rollCall')}</dt>
            <dd>{t(`timetable.lesson.${lesson.state}`)}</dd>
          </>
        )}
        <dt>{t('timetable.lesson.origin')}</dt>
        <dd>
          {t(`timetable.lesson.${originOf(lesson, slot)}`)}
          {lesson.changedByHand && lesson.source !== undefined && (
            <span className={styles.more}>{t('timetable.lesson.changedByHand')}</span>
          )}
        </dd>
      </dl>
    </>
  );
}

function originOf(lesson: WeekLesson, slot: Slot | null): 'byHand' | 'fromSlot' | 'fromCalendar' {
  if (lesson.source === undefined) return 'byHand';
  return slot === null ? 'fromCalendar' : 'fromSlot';
}
