import { Button, Menu } from '@mantine/core';
import { ErrorNote } from '../../../components/error-note';
import { fetchedLater } from '../../../components/fetched-later';
import { useTranslate } from '../../../components/translation';
import { startPhotos, usePhotos } from '../../../stores/photos';
import styles from './photos.module.css';

const PhotosDialog = fetchedLater(async () => (await import('./photos-dialog')).PhotosDialog);

type Props = { readonly classId: string };

/** Photos of a whole class, from files or a folder; those dropped on the window come here too. */
export function PhotosButton({ classId }: Props) {
  const t = useTranslate();
  const phase = usePhotos((state) => (state.classId === classId ? state.phase : 'idle'));
  const error = usePhotos((state) => (state.classId === classId ? state.error : null));
  const written = usePhotos((state) => (state.classId === classId ? state.written : null));
  const isOpen = phase === 'preparing' || phase === 'preview' || phase === 'writing';
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button>{t('photos.menu')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void startPhotos(classId, 'files')}>
            {t('photos.fromFiles')}
          </Menu.Item>
          <Menu.Item onClick={() => void startPhotos(classId, 'folder')}>
            {t('photos.fromFolder')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <p role="status" className={styles.status}>
        {phase === 'choosing' && t('photos.choosing')}
        {written !== null && t('photos.written', { count: written })}
      </p>
      {error !== null && !isOpen && (
        <div className={styles.status}>
          <ErrorNote error={error} />
        </div>
      )}
      {isOpen && <PhotosDialog />}
    </>
  );
}
