import { Button } from '@mantine/core';
import type { LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { minutesUntil } from '../../../core/timetable/lesson-hours';
import { BusyButton } from '../../components/busy-button';
import { focusPage } from '../../components/focus-page';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import { restoreLesson } from '../../stores/day';
import { useMeetings } from '../../stores/meeting';
import { goTo } from '../../stores/navigation';
import { doMainAction } from './do-main-action';
import { HeadCountsLine } from './head-counts-line';
import { LessonAttestation } from './lesson-attestation';
import styles from './lesson-list.module.css';
import { lessonPlace, lessonTopic } from './lesson-topic';
import { RegisterDue } from './register-due';
import { ReportReminder } from './report-reminder';
import { mainWords, presentRoom } from './room-words';
import today from './today.module.css';

type Props = {
  readonly title: string;
  readonly lessons: readonly LessonView[];
  readonly now: string;
  readonly timeZone: string;
  readonly onRemove: (lesson: LessonView) => void;
};

export function LessonList({ title, lessons, now, timeZone, onRemove }: Props) {
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul>
        {lessons.map((lesson) => (
          <LessonRow
            key={lesson.id}
            lesson={lesson}
            now={now}
            timeZone={timeZone}
            onRemove={() => onRemove(lesson)}
          />
        ))}
      </ul>
    </section>
  );
}

type RowProps = {
  readonly lesson: LessonView;
  readonly now: string;
  readonly timeZone: string;
  readonly onRemove: () => void;
};

/** The room of the next lesson can be opened from here this long before its start. */
const EARLY_MINUTES = 15;

function LessonRow({ lesson, now, timeZone, onRemove }: RowProps) {
  const { t, language } = useTranslation();
  const opening = useMeetings((state) => state.pressed?.lessonId === lesson.id);
  const start = formatTime(lesson.start, timeZone, language);
  const end = formatTime(lesson.end, timeZone, language);
  const isOver = minutesUntil(now, lesson.end) <= 0;
  const isCancelled = lesson.status === 'cancelled';
  const isNear = !isOver && !isCancelled && minutesUntil(now, lesson.start) <= EARLY_MINUTES;
  const isByHand = lesson.source === undefined;
  const words = isNear ? mainWords(t, lesson) : null;
  const verdict = presentRoom(lesson)?.service?.verdict;
  const which = { className: lesson.className, time: start };

  return (
    <li className={styles.row} data-over={isOver} data-cancelled={isCancelled}>
      <p className={styles.hours}>
        {start}
        <span className={styles.end}>{end}</span>
      </p>
      <div className={styles.words}>
        <h3 className={styles.title}>
          {lesson.className}{' '}
          <span className={styles.subject}>{lessonTopic(t, lesson, timeZone)}</span>
        </h3>
        <p className={styles.state}>
          {isCancelled ? (
            <strong>{t('today.cancelled')}</strong>
          ) : (
            <>
              <span>{lessonPlace(t, lesson)}</span>
              <span>
                <HeadCountsLine register={lesson.register} />
              </span>
              {!isOver && verdict !== undefined && <ServiceBadge verdict={verdict} />}
              <RegisterDue lesson={lesson} now={now} />
            </>
          )}
        </p>
        <LessonAttestation lesson={lesson} now={now} timeZone={timeZone} />
      </div>
      <div className={styles.actions}>
        {isCancelled && (
          <Button
            variant="subtle"
            aria-label={t('today.restoreOf', which)}
            onClick={() => void restoreLesson(lesson.id).then(focusPage)}
          >
            {t('today.restore')}
          </Button>
        )}
        {!isCancelled && lesson.register.state === 'todo' && (
          <Button
            variant="subtle"
            className={today.quiet ?? ''}
            aria-label={t(isByHand ? 'today.removeLessonOf' : 'today.cancelLessonOf', which)}
            onClick={onRemove}
          >
            {t(isByHand ? 'today.remove.short' : 'today.cancelShort')}
          </Button>
        )}
        {words !== null && (
          <BusyButton
            variant="subtle"
            busy={opening}
            aria-label={t('today.actionOf', { ...which, action: words })}
            onClick={() => void doMainAction(lesson)}
          >
            {words}
          </BusyButton>
        )}
        {!isCancelled && (
          <Button
            aria-label={t('today.rollCallOf', which)}
            onClick={() => goTo({ screen: 'rollcall', lessonId: lesson.id })}
          >
            {t('today.rollCall')}
          </Button>
        )}
      </div>
      <div className={styles.reminder}>
        <ReportReminder lessonId={lesson.id} timeZone={timeZone} />
      </div>
    </li>
  );
}
