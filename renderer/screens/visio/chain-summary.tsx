import { Button } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import type { ClassRooms } from '../../stores/rooms';
import { showRoomsOf } from '../../stores/visio-page';
import { RoomAddress } from './room-address';
import { RoomState } from './room-state';
import { roomTitle, toolOf } from './room-words';
import styles from './rooms.module.css';

type Props = { readonly schoolClass: ClassRooms };

/** The rooms of a class among those of the others: their state, and the way to prepare them. */
export function ChainSummary({ schoolClass }: Props) {
  const t = useTranslate();
  const { id, name, chain } = schoolClass;
  return (
    <section className={styles.summary} aria-label={t('rooms.chainOf', { className: name })}>
      <header className={styles.head}>
        <h2>{name}</h2>
        <Button
          aria-label={t('rooms.openClassOf', { className: name })}
          onClick={() => {
            showRoomsOf(id);
            document.getElementById('page')?.focus();
          }}
        >
          {t('rooms.openClass')}
        </Button>
      </header>
      {chain.length === 0 ? (
        <p className="soft">{t('rooms.emptyShort')}</p>
      ) : (
        <ol className={styles.grid}>
          {chain.map((room) => (
            <li key={room.id} className={styles.room}>
              <h3>{roomTitle(t, chain, room)}</h3>
              <p>{toolOf(t, room)}</p>
              <RoomState room={room} name={`${name}, ${roomTitle(t, chain, room)}`} />
              <RoomAddress room={room} name={`${name}, ${roomTitle(t, chain, room)}`} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
