import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RoomView } from '../../../core/contract/meeting-views';
import { EmptyState } from '../../components/empty-state';
import { useTranslate } from '../../components/translation';
import type { ClassRooms } from '../../stores/rooms';
import { ChainList } from './chain-list';
import { ChainSheet } from './chain-sheet';
import { ChainTexts } from './chain-texts';
import { RehearsalPanel } from './rehearsal-panel';
import { RoomForm } from './room-form';
import { RoomJitsiForm } from './room-jitsi-form';
import { roomName } from './room-words';
import styles from './rooms.module.css';

type Props = { readonly schoolClass: ClassRooms };

type Opened =
  | { readonly form: 'jitsi' }
  | { readonly form: 'room'; readonly room: RoomView | null };

/** Everything that is prepared for one class on a quiet day. */
export function RoomsOfClass({ schoolClass }: Props) {
  const t = useTranslate();
  const { id, name, chain, texts, sheet } = schoolClass;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [news, setNews] = useState('');
  const hasFallback = chain.some(({ official }) => !official);

  function close(after: readonly RoomView[] | null): void {
    setOpened(null);
    const known = new Set(chain.map((room) => room.id));
    const edited = opened?.form === 'room' ? opened.room?.id : undefined;
    const saved = after?.find((room) => (edited ? room.id === edited : !known.has(room.id)));
    if (after !== null && saved !== undefined) {
      setNews(t('rooms.saved', { room: roomName(t, after, saved) }));
    }
  }

  const buttons = (
    <>
      <Button variant="filled" onClick={() => setOpened({ form: 'room', room: null })}>
        {t('rooms.add')}
      </Button>
      <Button onClick={() => setOpened({ form: 'jitsi' })}>{t('rooms.prepareJitsi')}</Button>
    </>
  );
  return (
    <>
      <section className={styles.chain} aria-labelledby="rooms-of-class">
        <header className={styles.head}>
          <h2 id="rooms-of-class">{t('rooms.chainOf', { className: name })}</h2>
          {chain.length > 0 && <div className={styles.actions}>{buttons}</div>}
        </header>
        <p role="status" className={styles.news}>
          {news}
        </p>
        {chain.length === 0 ? (
          <EmptyState title={t('rooms.emptyTitle')} text={t('rooms.empty')}>
            {buttons}
          </EmptyState>
        ) : (
          <>
            {chain[0]?.official === false && <p>{t('rooms.noOfficial')}</p>}
            {!hasFallback && <p>{t('rooms.noFallback')}</p>}
            <ChainList
              classId={id}
              chain={chain}
              onChange={(room) => setOpened({ form: 'room', room })}
              onNews={setNews}
            />
          </>
        )}
      </section>
      <ChainSheet classId={id} sheet={sheet ?? null} hasFallback={hasFallback} />
      <RehearsalPanel classId={id} />
      <ChainTexts classId={id} className={name} chain={chain} texts={texts} />
      {opened?.form === 'room' && (
        <RoomForm schoolClass={schoolClass} room={opened.room} onClose={close} />
      )}
      {opened?.form === 'jitsi' && <RoomJitsiForm schoolClass={schoolClass} onClose={close} />}
    </>
  );
}
