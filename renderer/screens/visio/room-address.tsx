import type { RoomView } from '../../../core/contract/meeting-views';
import { CopyButton } from '../../components/copy-button';
import { useTranslate } from '../../components/translation';
import { withoutOptions } from '../../components/without-options';
import styles from './rooms.module.css';

type Props = {
  readonly room: RoomView;
  /** Of the room, where several buttons say the same. */
  readonly name: string;
};

export function RoomAddress({ room, name }: Props) {
  const t = useTranslate();
  return (
    <p className={styles.address}>
      <span className={styles.url}>{withoutOptions(room.url)}</span>
      <CopyButton
        text={room.url}
        label={t('rooms.copyLink')}
        done={t('rooms.copied')}
        name={t('rooms.copyLinkOf', { room: name })}
      />
    </p>
  );
}
