import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { UndecidedLesson } from '../../../core/contract/register-views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import {
  leaveUndecidedLessons,
  openUndecidedLessons,
  useUndecidedLessons,
} from '../../stores/undecided-lessons';
import { lessonSubject } from './lesson-subject';
import styles from './registers.module.css';

/** A quiet second list: absences during an outage of which nobody has said what they are. */
export function UndecidedLessons({ timeZone }: { readonly timeZone: string }) {
  const { t } = useTranslation();
  const list = useUndecidedLessons((state) => state.list);

  useEffect(() => {
    void openUndecidedLessons();
    return leaveUndecidedLessons;
  }, []);

  if (list === null || list.length === 0) return null;
  return (
    <section aria-labelledby="undecided-lessons">
      <h2 id="undecided-lessons" className={styles.day}>
        {t('outages.lessons.title')}
      </h2>
      <p className={styles.lead}>{t('outages.lessons.lead')}</p>
      <ul className={styles.rows}>
        {list.map((lesson) => (
          <Row key={lesson.id} lesson={lesson} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly lesson: UndecidedLesson; readonly timeZone: string };

function Row({ lesson, timeZone }: RowProps) {
  const { t, language } = useTranslation();
  const time = formatTime(lesson.start, timeZone, language);
  const day = formatDay(dateIn(timeZone, lesson.start), language);
  const { className } = lesson;
  return (
    <li className={styles.row}>
      <p className={styles.hours}>
        {time}
        <span className={styles.until}>{formatTime(lesson.end, timeZone, language)}</span>
      </p>
      <div className={styles.words}>
        <h3 className={styles.title}>
          {className} <span className={styles.subject}>{lessonSubject(t, lesson, timeZone)}</span>
        </h3>
        <p className={styles.state}>
          {day}. {t('outages.lessons.pupils', { count: lesson.pupils })}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          aria-label={t('outages.lessons.goOf', { className, day, time })}
          onClick={() => goTo({ screen: 'rollcall', lessonId: lesson.id })}
        >
          {t('outages.lessons.go')}
        </Button>
      </div>
    </li>
  );
}
