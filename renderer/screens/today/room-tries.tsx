import { Button } from '@mantine/core';
import type { LessonRoom } from '../../../core/contract/meeting-views';
import type { LessonView } from '../../../core/contract/views';
import { isBad } from '../../../core/reachability/observation';
import { formatTime } from '../../../core/strings/format-time';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import { openClean, openRoom } from '../../stores/meeting';
import { goTo } from '../../stores/navigation';
import { testRoom, useRoomTests } from '../../stores/room-tests';
import { RoomFault } from './room-fault';
import { openWords, roomName } from './room-words';
import styles from './today.module.css';

type Props = {
  readonly lesson: LessonView;
  readonly room: LessonRoom;
  readonly timeZone: string;
  /** Another room is shown beside it: each says which one it is about. */
  readonly named: boolean;
};

/** What may be tried with a room beside the main button, and whose fault its state is. */
export function RoomTries({ lesson, room, timeZone, named }: Props) {
  const { t, language } = useTranslation();
  const testing = useRoomTests((state) => state.testing.includes(room.id));
  const notTested = useRoomTests((state) => (state.refusedOf === room.id ? state.refused : null));
  const { service } = room;
  const isMain = lesson.mainAction.kind === 'open' && lesson.mainAction.roomId === room.id;
  const isDoubtful =
    room.reportedAt !== undefined || (service !== undefined && isBad(service.verdict));
  return (
    <div className={styles.tries}>
      <p className={styles.roomFoot}>
        {named && <span>{roomName(t, lesson, room)}</span>}
        {service !== undefined && (
          <span className="soft">
            {t('today.stateAt', { time: formatTime(service.at, timeZone, language) })}
          </span>
        )}
        {room.untestable !== true && (
          <BusyButton
            variant="subtle"
            size="compact-md"
            busy={testing}
            onClick={() => void testRoom(room.id)}
          >
            {t(testing ? 'today.probing' : 'today.probe')}
          </BusyButton>
        )}
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
            {isDoubtful ? t('today.openAnyway') : openWords(t, lesson, room.id)}
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
      {notTested !== null && <ErrorNote error={notTested} />}
      <RoomFault room={room} />
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
