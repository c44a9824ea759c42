import { Button } from '@mantine/core';
import type { LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { minutesUntil } from '../../../core/timetable/lesson-hours';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { HeadCountsLine } from './head-counts-line';
import { LessonActions } from './lesson-actions';
import { LessonAttestation } from './lesson-attestation';
import { lessonPlace, lessonTopic } from './lesson-topic';
import { MeetingPanel } from './meeting-panel';
import { RegisterDue } from './register-due';
import { ReportReminder } from './report-reminder';
import { RoomDetails } from './room-details';
import { RoomState } from './room-state';
import styles from './today.module.css';

type Props = {
  readonly lesson: LessonView;
  readonly now: string;
  readonly timeZone: string;
  readonly onRemove: () => void;
};

/** Longer names than « 4A » or « CM1-CM2 B » are set smaller: they would fill the screen. */
const LONG_NAME = 18;

/** The largest thing on the first screen: where, when, in what state, and what to press. */
export function CurrentLesson({ lesson, now, timeZone, onRemove }: Props) {
  const { t, language } = useTranslation();
  const wait = minutesUntil(now, lesson.start);
  const hours = t('today.hours', {
    start: formatTime(lesson.start, timeZone, language),
    end: formatTime(lesson.end, timeZone, language),
  });
  return (
    <section className={styles.current} aria-labelledby="current-lesson">
      <p className={styles.when}>
        <span className={styles.now}>{wait <= 0 ? t('today.now') : t('today.next')}</span>
        <span>{hours}</span>
        {wait > 0 && wait <= 120 && (
          <span className="soft">{t('today.inMinutes', { count: wait })}</span>
        )}
        <span className="soft">{lessonPlace(t, lesson)}</span>
      </p>
      <h2
        id="current-lesson"
        className={styles.what}
        data-long={lesson.className.length > LONG_NAME}
      >
        <span className={styles.className}>{lesson.className}</span>
        <span className={styles.subject}>{lessonTopic(t, lesson, timeZone)}</span>
      </h2>
      <p role="status" className={styles.dueLine}>
        <RegisterDue lesson={lesson} now={now} />
      </p>
      <RoomState lesson={lesson} timeZone={timeZone} />
      <LessonActions lesson={lesson} />
      <ReportReminder lessonId={lesson.id} timeZone={timeZone} />
      <MeetingPanel lesson={lesson} timeZone={timeZone} />
      <RoomDetails lesson={lesson} timeZone={timeZone} />
      <LessonAttestation lesson={lesson} now={now} timeZone={timeZone} />
      <div className={styles.foot}>
        <p>
          <HeadCountsLine register={lesson.register} />
        </p>
        {lesson.mainAction.kind === 'none' && lesson.mode !== 'on-site' && (
          <p>
            {t('today.noRoom')}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => goTo({ screen: 'visio', page: 'rooms', classId: lesson.classId })}
            >
              {t('today.setUpRooms')}
            </button>
          </p>
        )}
        {lesson.register.state === 'todo' && (
          <Button
            variant="subtle"
            className={`${styles.remove} ${styles.quiet}`}
            onClick={onRemove}
          >
            {t(lesson.source === undefined ? 'today.removeLesson' : 'today.cancelLesson')}
          </Button>
        )}
      </div>
    </section>
  );
}
