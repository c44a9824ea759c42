import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { LessonView } from '../../../core/contract/views';
import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { openRoom, reportRoom, useMeetings } from '../../stores/meeting';
import { goTo } from '../../stores/navigation';
import { doMainAction } from './do-main-action';
import { mainWords, presentRoom, reportWords, roomOf } from './room-words';
import styles from './today.module.css';

const ROLL_CALL = {
  todo: 'beginRollCall',
  open: 'resumeRollCall',
  done: 'reviewRollCall',
} as const;

/**
 * One filled button: in the building the roll call; from a distance the room, then, once the room
 * is open, the roll call. « La salle ne marche pas » is always there.
 */
export function LessonActions({ lesson }: { readonly lesson: LessonView }) {
  const t = useTranslate();
  const mainButton = useRef<HTMLButtonElement>(null);
  const pressed = useMeetings((state) =>
    state.pressed?.lessonId === lesson.id ? state.pressed : null,
  );
  const words = mainWords(t, lesson);
  const { state } = lesson.register;
  const checked = pressed?.act === 'check' ? roomOf(lesson, pressed.roomId) : undefined;
  const rollCallFirst =
    lesson.mode === 'on-site' || (isRoomOpen(lesson) && (words === null || state !== 'done'));

  // The class has moved: a second press would report the room that it has just moved to.
  async function report(): Promise<void> {
    await reportRoom(lesson.id);
    if (useMeetings.getState().question === null) mainButton.current?.focus();
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
      {words !== null && (
        <BusyButton
          ref={mainButton}
          size="lg"
          variant={rollCallFirst ? 'default' : 'filled'}
          busy={pressed !== null && pressed.act !== 'report'}
          onClick={() => void doMainAction(lesson)}
        >
          {checked === undefined ? words : t('today.checking')}
        </BusyButton>
      )}
      {checked !== undefined && (
        <Button
          size="lg"
          onClick={() => {
            mainButton.current?.focus();
            void openRoom(lesson.id, checked, true);
          }}
        >
          {t('today.openWithoutWaiting')}
        </Button>
      )}
      {!rollCallFirst && rollCallButton}
      {presentRoom(lesson) !== undefined && (
        <BusyButton size="lg" busy={pressed?.act === 'report'} onClick={() => void report()}>
          {reportWords(t, lesson)}
        </BusyButton>
      )}
      <span className="visually-hidden" role="status">
        {checked === undefined ? '' : t('today.checking')}
      </span>
    </div>
  );
}

/** The main button would only open again what is open. */
function isRoomOpen({ mainAction, meeting }: LessonView): boolean {
  if (mainAction.kind === 'none') return true;
  return mainAction.kind === 'open' && mainAction.roomId === meeting?.roomId;
}
