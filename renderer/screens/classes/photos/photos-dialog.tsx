import { Button, Modal } from '@mantine/core';
import { useTranslate } from '../../../components/translation';
import { useReturnFocus } from '../../../components/use-return-focus';
import { cancelPhotos, usePhotos } from '../../../stores/photos';
import styles from './photos.module.css';
import { PhotosPreview } from './photos-preview';

/** Pictures being read, then whom each shows. */
export function PhotosDialog() {
  const t = useTranslate();
  const progress = usePhotos((state) => state.progress);
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={cancelPhotos}
      size="60rem"
      title={t('photos.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {progress === null ? (
        <PhotosPreview />
      ) : (
        <div className={styles.preparing}>
          <p id="photos-preparing">{t('photos.preparing', { count: progress.total })}</p>
          <progress
            aria-labelledby="photos-preparing"
            className={styles.progress}
            value={progress.done}
            max={progress.total}
          />
          <p className="soft">{t('photos.prepared', progress)}</p>
          <div>
            <Button onClick={cancelPhotos} data-autofocus>
              {t('photos.stop')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
