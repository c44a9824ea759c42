import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LessonView } from '../../../core/contract/views';
import type { RoomTarget } from '../../../core/meeting/room';
import { isBad } from '../../../core/reachability/observation';
import { useTranslate } from '../../components/translation';
import { openRoom, reportRoom } from '../../stores/day';
import { goTo } from '../../stores/navigation';
import { roomAction } from './room-action';
import styles from './today.module.css';

const ROLL_CALL = {
  todo: 'beginRollCall',
  open: 'resumeRollCall',
  done: 'reviewRollCall',
} as const;

/** One filled button: the room, then, once the room is open, the roll call. */
export function LessonActions({ lesson }: { readonly lesson: LessonView }) {
  const t = useTranslate();
  const [opening, setOpening] = useState<RoomTarget | null>(null);
  const room = roomAction(lesson);
  const { state } = lesson.register;
  const roomIsOpen = room === null || room.target === lesson.meeting?.target;
  const rollCallFirst = roomIsOpen && (room === null || state !== 'done');

  async function open(target: RoomTarget): Promise<void> {
    setOpening(target);
    await openRoom(lesson.id, target);
    setOpening(null);
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
        <Button
          size="lg"
          variant={rollCallFirst ? 'default' : 'filled'}
          loading={opening === room.target}
          onClick={() => void open(room.target)}
        >
          {t(`today.${room.words}`)}
        </Button>
      )}
      {!rollCallFirst && rollCallButton}
      {lesson.rooms.official !== null && room?.target === 'jitsi' && (
        <Button
          size="lg"
          variant="subtle"
          loading={opening === 'official'}
          onClick={() => void open('official')}
        >
          {t(isAway(lesson) ? 'today.openOfficialAnyway' : 'today.openOfficial')}
        </Button>
      )}
      {lesson.rooms.official !== null && lesson.reportedAt === undefined && (
        <Button size="lg" variant="subtle" onClick={() => void reportRoom(lesson.id)}>
          {t('today.report')}
        </Button>
      )}
    </div>
  );
}

function isAway(lesson: LessonView): boolean {
  return (
    lesson.reportedAt !== undefined ||
    (lesson.service !== undefined && isBad(lesson.service.verdict))
  );
}
