import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { LessonRoom } from '../../../core/contract/meeting-views';
import type { LessonView } from '../../../core/contract/views';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatTime } from '../../../core/strings/format-time';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import { withdrawReport } from '../../stores/meeting';
import { roomName } from './room-words';
import styles from './today.module.css';

type Props = {
  readonly lesson: LessonView;
  readonly room: LessonRoom;
  readonly timeZone: string;
};

/** A room in words: state, since when, why; what the teacher said of it. */
export function RoomLine({ lesson, room, timeZone }: Props) {
  const { t, language } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  const { service, reportedAt } = room;
  const time = (instant: string) => formatTime(instant, timeZone, language);

  // The button that withdraws goes away with what it says.
  async function withdraw(): Promise<void> {
    await withdrawReport(lesson.id, room.id);
    line.current?.focus();
  }

  return (
    <div ref={line} tabIndex={-1} className={styles.room}>
      <div role="status">
        <p className={styles.roomHead}>
          <span>{roomName(t, lesson, room)}</span>
          {service !== undefined && (
            <>
              <ServiceBadge verdict={service.verdict} />
              <span className="soft">{t('today.stateSince', { time: time(service.since) })}</span>
            </>
          )}
        </p>
        <p className={styles.cause}>
          {service === undefined
            ? t(room.untestable ? 'today.untestable' : 'today.notObserved')
            : describeCause(t, service.cause)}
        </p>
      </div>
      <div className={styles.reported}>
        <p role="status">
          {reportedAt !== undefined && t('today.reportedAt', { time: time(reportedAt) })}
        </p>
        {reportedAt !== undefined && (
          <Button variant="subtle" size="compact-md" onClick={() => void withdraw()}>
            {t('today.withdrawReport')}
          </Button>
        )}
      </div>
    </div>
  );
}
