import { Button, Modal } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { answerConflict, useExports } from '../../stores/exports';
import styles from './exports.module.css';

/** A file of that name is there: nothing is replaced unasked. */
export function ConflictDialog() {
  const t = useTranslate();
  const conflict = useExports((state) => state.conflict);
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => answerConflict(null)}
      size="lg"
      title={t('exportScreen.conflict.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {conflict !== null && (
        <>
          <p>
            {t('exportScreen.conflict.text', {
              fileName: conflict.fileName,
              folder: conflict.folder,
            })}
          </p>
          <div className={styles.dialogActions}>
            <Button onClick={() => answerConflict(null)}>{t('common.cancel')}</Button>
            <Button variant="danger" onClick={() => answerConflict('replace')}>
              {t('exportScreen.conflict.replace')}
            </Button>
            <Button variant="filled" data-autofocus onClick={() => answerConflict('keep-both')}>
              {t('exportScreen.conflict.keepBoth')}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}
