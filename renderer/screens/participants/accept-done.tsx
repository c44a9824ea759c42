import { Button } from '@mantine/core';
import { useState } from 'react';
import { BusyButton } from '../../components/busy-button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { focusPage } from '../../components/focus-page';
import { useTranslate } from '../../components/translation';
import { deleteReportFiles, undoAccepted } from '../../stores/accept-participants';
import { cameFrom, goBack, goTo, useNavigation } from '../../stores/navigation';
import { planAccept } from '../../stores/participant-choices';
import { type Accepted, useParticipants } from '../../stores/participants';
import styles from './accept.module.css';

/** Of the line that says what accepting did: the keyboard goes there. */
export const ACCEPTED_ID = 'participants-accepted';

/** What was written into the register, and what can be done next: undo, delete the file, go back. */
export function AcceptDone({ lessonId }: { readonly lessonId: string }) {
  const t = useTranslate();
  const accepted = useParticipants((state) => state.accepted);
  const isUndone = useParticipants((state) => state.isUndone);
  return (
    <>
      <div role="status">
        {isUndone && <p className={styles.done}>{t('participants.done.undone')}</p>}
      </div>
      {accepted !== null && <Outcome accepted={accepted} lessonId={lessonId} />}
    </>
  );
}

type Props = { readonly accepted: Accepted; readonly lessonId: string };

function Outcome({ accepted, lessonId }: Props) {
  const t = useTranslate();
  const [isUndoing, setUndoing] = useState(false);
  const isFromRollCall = useNavigation((state) => cameFrom(state).screen === 'rollcall');
  const view = useParticipants((state) => state.view);
  const choices = useParticipants((state) => state.choices);
  const plan = view === null ? null : planAccept(view, choices);
  const unseen = view?.state === 'done' ? 0 : (plan?.unseen ?? 0);
  const { outcome, files, areFilesGone, canUndo } = accepted;
  const facts = [
    t('participants.done.marked', { count: outcome.marked }),
    outcome.leftAlone > 0 ? t('participants.done.leftAlone', { count: outcome.leftAlone }) : '',
    outcome.learned > 0 ? t('participants.done.learned', { count: outcome.learned }) : '',
    outcome.dropped > 0 ? t('participants.done.dropped', { count: outcome.dropped }) : '',
  ].filter((words) => words !== '');

  async function undo(): Promise<void> {
    setUndoing(true);
    await undoAccepted();
    setUndoing(false);
    focusPage();
  }

  return (
    <section id={ACCEPTED_ID} tabIndex={-1} aria-label={t('participants.done.title')}>
      <div className={styles.done}>
        <p role="status" className={styles.summary}>
          {t('participants.done.sentence', { facts: facts.join(', ') })}
        </p>
        {unseen > 0 && <p>{t('participants.done.unseen', { count: unseen })}</p>}
        {areFilesGone && <p role="status">{t('participants.done.deleted')}</p>}
        <div className={styles.buttons}>
          <Button
            variant={plan?.isPossible === true ? 'default' : 'filled'}
            onClick={() => (isFromRollCall ? goBack() : goTo({ screen: 'rollcall', lessonId }))}
          >
            {t('participants.toRollCall')}
          </Button>
          {canUndo && (
            <BusyButton busy={isUndoing} onClick={() => void undo()}>
              {t('participants.done.undo')}
            </BusyButton>
          )}
          {files.length > 0 && <DeleteFiles files={files} />}
        </div>
      </div>
    </section>
  );
}

/** The file names everybody who was there, strangers too: keeping it is the teacher's decision. */
function DeleteFiles({ files }: { readonly files: readonly string[] }) {
  const t = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [first = ''] = files;
  const isOne = files.length === 1;
  const names = files.join(', ');

  async function remove(): Promise<void> {
    setAsked(false);
    const isGone = await deleteReportFiles();
    setLeft(!isGone);
    if (isGone) document.getElementById(ACCEPTED_ID)?.focus();
  }

  return (
    <>
      <Button onClick={() => setAsked(true)}>
        {isOne
          ? t('participants.done.deleteFile', { name: first })
          : t('participants.done.deleteFiles', { number: files.length })}
      </Button>
      {isLeft && <p role="alert">{t('participants.done.notDeleted', { names })}</p>}
      <ConfirmDialog
        opened={isAsked}
        title={
          isOne
            ? t('participants.done.confirmOne', { name: first })
            : t('participants.done.confirmMany', { number: files.length })
        }
        text={t('participants.done.confirmText', { names })}
        action={t('participants.done.confirmed')}
        keep={t('participants.done.keep')}
        dangerous
        onConfirm={() => void remove()}
        onCancel={() => setAsked(false)}
      />
    </>
  );
}
