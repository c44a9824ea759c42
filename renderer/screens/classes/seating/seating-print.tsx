import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { SeenFrom } from '../../../../core/contract/print-views';
import { BusyButton } from '../../../components/busy-button';
import { CheckLine } from '../../../components/check-line';
import { DocumentOutcome } from '../../../components/document-outcome';
import { ErrorNote } from '../../../components/error-note';
import { RadioLine } from '../../../components/radio-line';
import { useTranslate } from '../../../components/translation';
import { type Medium, makeSeating, revealDocument, useDocuments } from '../../../stores/documents';
import { useSeating } from '../../../stores/seating';
import styles from './seating-page.module.css';

const MEDIA: readonly Medium[] = ['pdf', 'paper'];

/** The plan on one page, as the teacher or as the pupils see the room. */
export function SeatingPrint({ planId }: { readonly planId: string }) {
  const t = useTranslate();
  const [opened, setOpened] = useState(false);
  const shownPhotos = useSeating((state) => state.withPhotos);
  const [photos, setPhotos] = useState(shownPhotos);
  const [seenFrom, setSeenFrom] = useState<SeenFrom>('board');
  const making = useDocuments((state) => state.making);
  const made = useDocuments((state) => (state.made?.about === planId ? state.made : null));
  const failed = useDocuments((state) => (state.failed?.about === planId ? state.failed : null));

  return (
    <>
      <Button
        onClick={() => {
          setPhotos(shownPhotos);
          setOpened(true);
        }}
      >
        {t('seating.print.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('seating.print.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={styles.form}>
          <RadioLine
            legend={t('seating.print.seenFrom')}
            value={seenFrom}
            choices={[
              { value: 'board', label: t('seating.print.board') },
              { value: 'room', label: t('seating.print.room') },
            ]}
            onChange={setSeenFrom}
          />
          <CheckLine checked={photos} onChange={setPhotos}>
            {t('seating.print.photos')}
          </CheckLine>
          <div className={styles.tools}>
            {MEDIA.map((as) => (
              <BusyButton
                key={as}
                busy={making !== null}
                variant={as === 'pdf' ? 'filled' : 'default'}
                onClick={() => void makeSeating(planId, { photos, seenFrom }, as)}
              >
                {t(
                  making?.about === planId && making.as === as
                    ? 'documents.made.working'
                    : `seating.print.${as}`,
                )}
              </BusyButton>
            ))}
          </div>
          <DocumentOutcome made={made} onReveal={() => void revealDocument(planId)} />
          {failed !== null && <ErrorNote error={failed.error} />}
        </div>
      </Modal>
    </>
  );
}
