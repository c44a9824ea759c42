import type { RoomView } from '../../../core/contract/meeting-views';
import { useTranslate } from '../../components/translation';
import { RoomNotice } from './room-notice';
import styles from './rooms.module.css';

type Props = {
  readonly room: RoomView;
  /** Of the room, where several buttons say the same. */
  readonly name: string;
};

/** What is known of a room beside its state: who logs in, what is doubtful, what was told. */
export function RoomFacts({ room, name }: Props) {
  const t = useTranslate();
  const { login, embedding, expect, official, acknowledged, faults } = room;
  return (
    <>
      {faults.length > 0 && (
        <div className={styles.faults}>
          <p>{t('rooms.toCheck')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{t(`rooms.faults.${fault}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className={styles.facts}>
        <dt>{t('rooms.login')}</dt>
        <dd>{t(`profiles.logins.${login}`)}</dd>
        <dt>{t('rooms.embedding')}</dt>
        <dd>{t(`profiles.embeddings.${embedding}`)}</dd>
        {expect !== undefined && (
          <>
            <dt>{t('rooms.expected')}</dt>
            <dd>{expect}</dd>
          </>
        )}
        {!official && acknowledged && (
          <>
            <dt>{t('rooms.noticeLabel')}</dt>
            <dd>{t('rooms.noticeSeen')}</dd>
          </>
        )}
      </dl>
      {!official && !acknowledged && <RoomNotice room={room} name={name} />}
    </>
  );
}
