import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { LessonView } from '../../../core/contract/views';
import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { openRoom, reportRoom } from '../../stores/day';
import { goTo } from '../../stores/navigation';
import { type RoomAction, roomAction } from './room-action';
import styles from './today.module.css';

const ROLL_CALL = {
  todo: 'beginRollCall',
  open: 'resumeRollCall',
  done: 'reviewRollCall',
} as const;

/**
 * One filled button: in the building the roll call; from a distance the room, then, once the room
 * is open, the roll call.
 */
export function LessonActions({ lesson }: { readonly lesson: LessonView }) {
  const t = useTranslate();
  const roomButton = useRef<HTMLButtonElement>(null);
  const [opening, setOpening] = useState(false);
  const room = roomAction(lesson);
  const { state } = lesson.register;
  const roomIsOpen = room === null || room.target === lesson.meeting?.target;
  const rollCallFirst =
    lesson.mode === 'on-site' || (roomIsOpen && (room === null || state !== 'done'));

  async function open({ target }: RoomAction): Promise<void> {
    setOpening(true);
    await openRoom(lesson.id, target);
    setOpening(false);
  }

  // The button of the report goes away with it; what it leads to is the room button.
  async function report(): Promise<void> {
    await reportRoom(lesson.id);
    roomButton.current?.focus();
  }

  const rollCallButton = (
    <Button
      size="lg"
      variant={rollCallFirst ? 'filled' : 'default'}
      onClick={() => goTo({ screen: 'rollcall', lessonId: lesson.id })}
    >
      {t(`today.${ROLL_CALL[state]}`)}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {rollCallFirst && rollCallButton}
      {room !== null && (
        <BusyButton
          ref={roomButton}
          size="lg"
          variant={rollCallFirst ? 'default' : 'filled'}
          busy={opening}
          onClick={() => void open(room)}
        >
          {t(`today.${room.words}`)}
        </BusyButton>
      )}
      {!rollCallFirst && rollCallButton}
      {/* Once Jitsi is the room of this button, « la salle » would be Jitsi: RoomState asks there. */}
      {room?.target === 'official' && lesson.reportedAt === undefined && (
        <Button size="lg" onClick={() => void report()}>
          {t('today.report')}
        </Button>
      )}
    </div>
  );
}
