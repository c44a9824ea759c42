import { Modal } from '@mantine/core';
import { QrCode } from './qr-code';
import styles from './qr-full-screen.module.css';
import { useTranslate } from './translation';
import { useReturnFocus } from './use-return-focus';

type Props = {
  /** Names the room, above the code. */
  readonly title: string;
  readonly url: string;
  readonly label: string;
  readonly onClose: () => void;
};

/** The code as large as the window lets it, to be shown to a camera; the address under it. */
export function QrFullScreen({ title, url, label, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{
        content: styles.content ?? '',
        body: styles.body ?? '',
        header: styles.content ?? '',
      }}
    >
      <div className={styles.code}>
        <QrCode text={url} label={label} />
      </div>
      {/* What comes after # only sets the microphone: whoever types the address needs none of it. */}
      <p className={styles.address}>{url.replace(/#.*$/, '')}</p>
    </Modal>
  );
}
