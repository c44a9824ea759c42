import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { BusyButton } from '../../components/busy-button';
import { DocumentOutcome } from '../../components/document-outcome';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import {
  forgetExport,
  printDocument,
  revealExport,
  useExports,
  writeDocument,
} from '../../stores/exports';
import styles from './today.module.css';

const SHEET: DocumentChoice = {
  kind: 'evacuation',
  subject: { about: 'now' },
  format: 'pdf',
  hidden: [],
};

/** In an alarm nobody looks for a menu: one click here, one on « Imprimer ». */
export function EvacuationButton() {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const job = useExports((state) => state.job);
  const made = useExports((state) => state.made);
  const error = useExports((state) => state.error);

  useEffect(() => {
    if (error !== null) setFailed(true);
  }, [error]);

  return (
    <>
      <Button
        onClick={() => {
          forgetExport();
          setFailed(false);
          setOpen(true);
        }}
      >
        {t('exportScreen.evacuation.action')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('exportScreen.evacuation.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('exportScreen.evacuation.text')}</p>
        <div className={styles.evacuation}>
          <BusyButton
            variant="filled"
            size="lg"
            data-autofocus
            busy={job !== null}
            onClick={() => void printDocument(SHEET)}
          >
            {t('exportScreen.print')}
          </BusyButton>
          {/* A sheet of before is not asked about now. */}
          <BusyButton
            size="lg"
            busy={job !== null}
            onClick={() => void writeDocument(SHEET, 'folder', 'keep-both')}
          >
            {t('exportScreen.evacuation.save')}
          </BusyButton>
        </div>
        <DocumentOutcome
          made={made?.kind === 'stopped' ? null : made}
          onReveal={() => void revealExport()}
        />
        {error !== null && <ErrorNote error={error} />}
        {/* Nobody goes to another page for another folder now. It stays under the hand. */}
        {hasFailed && (
          <div className={styles.evacuation}>
            <BusyButton busy={job !== null} onClick={() => void writeDocument(SHEET, 'ask')}>
              {t('exportScreen.saveAs')}
            </BusyButton>
          </div>
        )}
      </Modal>
    </>
  );
}
