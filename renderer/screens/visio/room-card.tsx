import { Button } from '@mantine/core';
import type { RoomView } from '../../../core/contract/meeting-views';
import { useTranslate } from '../../components/translation';
import { RoomAddress } from './room-address';
import { RoomFacts } from './room-facts';
import { RoomMoves } from './room-moves';
import { RoomState } from './room-state';
import { roomName, roomTitle, toolOf } from './room-words';
import styles from './rooms.module.css';

type Props = {
  readonly room: RoomView;
  readonly chain: readonly RoomView[];
  readonly canRise: boolean;
  readonly canSink: boolean;
  readonly onMove: (steps: 1 | -1, button: HTMLElement) => void;
  readonly onChange: () => void;
  readonly onAsk: (act: 'remove' | 'rotate') => void;
};

/** One room of the chain: its readiness in words, and what can be done to it. */
export function RoomCard({ room, chain, canRise, canSink, onMove, onChange, onAsk }: Props) {
  const t = useTranslate();
  const name = roomName(t, chain, room);
  return (
    <li className={styles.card}>
      <div className={styles.main}>
        <h3>{roomTitle(t, chain, room)}</h3>
        <p className={styles.tool}>{toolOf(t, room)}</p>
        <RoomAddress room={room} name={name} />
        <RoomFacts room={room} name={name} />
      </div>
      <div className={styles.side}>
        <RoomState room={room} name={name} />
      </div>
      <div className={styles.actions}>
        {!room.official && chain.length > 1 && (
          <RoomMoves name={name} canRise={canRise} canSink={canSink} onMove={onMove} />
        )}
        <Button
          variant="subtle"
          aria-label={t('rooms.changeOf', { room: name })}
          onClick={onChange}
        >
          {t('rooms.change')}
        </Button>
        {room.rotatable && (
          <Button
            variant="subtle"
            aria-label={t('rooms.rotateOf', { room: name })}
            onClick={() => onAsk('rotate')}
          >
            {t('rooms.rotate')}
          </Button>
        )}
        <Button
          variant="subtle"
          aria-label={t('rooms.removeOf', { room: name })}
          onClick={() => onAsk('remove')}
        >
          {t('rooms.remove')}
        </Button>
      </div>
    </li>
  );
}
