import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { LessonRoom } from '../../../core/contract/meeting-views';
import type { LessonView } from '../../../core/contract/views';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatTime } from '../../../core/strings/format-time';
import { BusyButton } from '../../components/busy-button';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import { openClean, openRoom, withdrawReport } from '../../stores/meeting';
import { goTo } from '../../stores/navigation';
import { testRoom, useRoomTests } from '../../stores/room-tests';
import { RoomFault } from './room-fault';
import { roomName } from './room-words';
import styles from './today.module.css';

type Props = {
  readonly lesson: LessonView;
  readonly room: LessonRoom;
  readonly timeZone: string;
};

/** A room in words: state, since when, why; what the teacher said of it; what may be tried. */
export function RoomLine({ lesson, room, timeZone }: Props) {
  const { t, language } = useTranslation();
  const testButton = useRef<HTMLButtonElement>(null);
  const testing = useRoomTests((state) => state.testing.includes(room.id));
  const { service, reportedAt } = room;
  const isMain = lesson.mainAction.kind === 'open' && lesson.mainAction.roomId === room.id;
  const time = (instant: string) => formatTime(instant, timeZone, language);

  // The button that withdraws goes away with what it says.
  async function withdraw(): Promise<void> {
    await withdrawReport(lesson.id, room.id);
    testButton.current?.focus();
  }

  return (
    <div className={styles.room}>
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
          {service === undefined ? t('today.notObserved') : describeCause(t, service.cause)}
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
      <RoomFault room={room} />
      <p className={styles.roomFoot}>
        {service !== undefined && (
          <span className="soft">{t('today.stateAt', { time: time(service.at) })}</span>
        )}
        <BusyButton
          ref={testButton}
          variant="subtle"
          size="compact-md"
          busy={testing}
          onClick={() => void testRoom(room.id)}
        >
          {t(testing ? 'today.probing' : 'today.probe')}
        </BusyButton>
        {service !== undefined && isAboutAddress(service.cause) && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => goTo({ screen: 'visio', page: 'rooms', classId: lesson.classId })}
          >
            {t('today.editRooms')}
          </Button>
        )}
        {!isMain && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => void openRoom(lesson.id, room, true)}
          >
            {t('today.openAnyway')}
          </Button>
        )}
        {room.official && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-describedby={`clean-${room.id}`}
            onClick={() => void openClean(lesson.id, room.id)}
          >
            {t('today.openClean')}
          </Button>
        )}
      </p>
      {room.official && (
        <p id={`clean-${room.id}`} className={styles.hint}>
          {t('today.openCleanHint')}
        </p>
      )}
    </div>
  );
}

/** Causes that the teacher can put right where the rooms of the class are written. */
const ABOUT_ADDRESS: readonly string[] = [
  'nothing-expected',
  'expected-text-missing',
  'page-not-found',
  'other-software',
  'address-moved',
  'name-not-found',
  'not-testable',
];

function isAboutAddress(cause: string): boolean {
  return ABOUT_ADDRESS.includes(cause);
}
