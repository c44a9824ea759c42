import { useLayoutEffect, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { RoomView } from '../../../core/contract/meeting-views';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useTranslate } from '../../components/translation';
import { changeRooms } from '../../stores/rooms';
import { RoomCard } from './room-card';
import { roomName } from './room-words';
import styles from './rooms.module.css';

type Props = {
  readonly classId: string;
  readonly chain: readonly RoomView[];
  readonly onChange: (room: RoomView) => void;
  /** What was done, to be said. */
  readonly onNews: (words: string) => void;
};

type Asked = { readonly act: 'remove' | 'rotate'; readonly room: RoomView };

/** The rooms of a class in the order in which they are tried; the official one stays first. */
export function ChainList({ classId, chain, onChange, onNews }: Props) {
  const t = useTranslate();
  /** The button that moved its room: the browser takes the focus from what is moved. */
  const held = useRef<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** Closed, the dialog keeps its words while it goes, and gives the keyboard back. */
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  useLayoutEffect(() => {
    if (held.current === null || chain.length === 0) return;
    held.current.focus();
    held.current = null;
  }, [chain]);

  async function move(room: RoomView, steps: 1 | -1, button: HTMLElement): Promise<void> {
    const roomIds = chain.map(({ id }) => id);
    const from = roomIds.indexOf(room.id);
    roomIds.splice(from, 1);
    roomIds.splice(from + steps, 0, room.id);
    held.current = button;
    const answer = await changeRooms(classId, 'rooms:order', { classId, roomIds });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    const words = { room: roomName(t, chain, room), position: from + steps + 1 };
    onNews(t('rooms.moved', { ...words, count: chain.length }));
  }

  async function carryOut({ act, room }: Asked): Promise<void> {
    setIsAsking(false);
    const name = act === 'remove' ? 'rooms:remove' : 'rooms:rotate';
    const answer = await changeRooms(classId, name, { roomId: room.id });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    onNews(
      t(act === 'remove' ? 'rooms.removed' : 'rooms.rotated', { room: roomName(t, chain, room) }),
    );
    // The button that asked has gone with its room.
    if (act === 'remove') focusPage();
  }

  return (
    <>
      {error !== null && <ErrorNote error={error} />}
      <ol className={styles.list}>
        {chain.map((room, index) => (
          <RoomCard
            key={room.id}
            room={room}
            chain={chain}
            canRise={index > 0 && !room.official && chain[index - 1]?.official === false}
            canSink={!room.official && index < chain.length - 1}
            onMove={(steps, button) => void move(room, steps, button)}
            onChange={() => onChange(room)}
            onAsk={(act) => {
              setAsked({ act, room });
              setIsAsking(true);
            }}
          />
        ))}
      </ol>
      {asked !== null && (
        <ConfirmDialog
          opened={isAsking}
          title={t(`rooms.${asked.act}Title`)}
          text={t(`rooms.${asked.act}Text`, { room: roomName(t, chain, asked.room) })}
          action={t(`rooms.${asked.act}Action`)}
          dangerous={asked.act === 'remove'}
          onConfirm={() => void carryOut(asked)}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
