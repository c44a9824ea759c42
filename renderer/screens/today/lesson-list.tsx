import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LessonView } from '../../../core/contract/views';
import type { RoomTarget } from '../../../core/meeting/room';
import { formatTime } from '../../../core/strings/format-time';
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
            isOver={lesson.end <= now}
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
  readonly isOver: boolean;
  readonly timeZone: string;
  readonly onRemove: () => void;
};

const ROLL_CALL = {
  todo: 'beginRollCall',
  open: 'resumeRollCall',
  done: 'reviewRollCall',
} as const;

function LessonRow({ lesson, isOver, timeZone, onRemove }: RowProps) {
  const { t, language } = useTranslation();
  const [opening, setOpening] = useState(false);
  const start = formatTime(lesson.start, timeZone, language);
  const end = formatTime(lesson.end, timeZone, language);
  const room = isOver ? null : roomAction(lesson);

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
            aria-label={t('today.removeLessonOf', { className: lesson.className, time: start })}
            onClick={onRemove}
          >
            {t('today.remove.short')}
          </Button>
        )}
        {room !== null && (
          <Button variant="subtle" loading={opening} onClick={() => void open(room.target)}>
            {t(`today.${room.words}`)}
          </Button>
        )}
        <Button onClick={() => goTo({ screen: 'rollcall', lessonId: lesson.id })}>
          {t(`today.${ROLL_CALL[lesson.register.state]}`)}
        </Button>
      </div>
    </li>
  );
}
