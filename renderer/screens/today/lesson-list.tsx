import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LessonView } from '../../../core/contract/views';
import type { RoomTarget } from '../../../core/meeting/room';
import { formatTime } from '../../../core/strings/format-time';
import { minutesUntil } from '../../../core/timetable/lesson-hours';
import { BusyButton } from '../../components/busy-button';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import { openRoom } from '../../stores/day';
import { goTo } from '../../stores/navigation';
import { HeadCountsLine } from './head-counts-line';
import { roomAction } from './room-action';
import styles from './today.module.css';

type Props = {
  readonly title: string;
  readonly lessons: readonly LessonView[];
  readonly now: string;
  readonly timeZone: string;
  readonly onRemove: (lesson: LessonView) => void;
};

export function LessonList({ title, lessons, now, timeZone, onRemove }: Props) {
  return (
    <section className={styles.others}>
      <h2 className={styles.othersTitle}>{title}</h2>
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
  const [opening, setOpening] = useState(false);
  const start = formatTime(lesson.start, timeZone, language);
  const end = formatTime(lesson.end, timeZone, language);
  const isOver = minutesUntil(now, lesson.end) <= 0;
  const isNear = !isOver && minutesUntil(now, lesson.start) <= EARLY_MINUTES;
  const room = isNear ? roomAction(lesson) : null;
  const which = { className: lesson.className, time: start };

  async function open(target: RoomTarget): Promise<void> {
    setOpening(true);
    await openRoom(lesson.id, target);
    setOpening(false);
  }

  return (
    <li className={styles.row} data-over={isOver}>
      <p className={styles.rowHours}>
        {start}
        <span className={styles.rowEnd}>{end}</span>
      </p>
      <div className={styles.rowWords}>
        <h3 className={styles.rowTitle}>
          {lesson.className} <span className={styles.rowSubject}>{lesson.subject}</span>
        </h3>
        <p className={styles.rowState}>
          <HeadCountsLine register={lesson.register} />
          {!isOver && lesson.service !== undefined && (
            <ServiceBadge verdict={lesson.service.verdict} />
          )}
        </p>
      </div>
      <div className={styles.rowActions}>
        {lesson.register.state === 'todo' && (
          <Button
            variant="subtle"
            className={styles.quiet ?? ''}
            aria-label={t('today.removeLessonOf', which)}
            onClick={onRemove}
          >
            {t('today.remove.short')}
          </Button>
        )}
        {room !== null && (
          <BusyButton
            variant="subtle"
            busy={opening}
            aria-label={t('today.actionOf', { ...which, action: t(`today.${room.words}`) })}
            onClick={() => void open(room.target)}
          >
            {t(`today.${room.words}`)}
          </BusyButton>
        )}
        <Button
          aria-label={t('today.rollCallOf', which)}
          onClick={() => goTo({ screen: 'rollcall', lessonId: lesson.id })}
        >
          {t('today.rollCall')}
        </Button>
      </div>
    </li>
  );
}
