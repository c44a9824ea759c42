import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PupilNote } from '../../../../core/contract/class-views';
import type { AppError } from '../../../../core/contract/errors';
import { formatDate } from '../../../../core/strings/format-time';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { ErrorNote } from '../../../components/error-note';
import { focusPage } from '../../../components/focus-page';
import { useTranslation } from '../../../components/translation';
import { changeNote, removeNote } from '../../../stores/pupil-page';
import { NoteForm } from './note-form';
import styles from './pupil-page.module.css';

type Props = { readonly note: PupilNote; readonly onSaid: (said: string) => void };

/** One note, changed in its place. */
export function NoteRow({ note, onSaid }: Props) {
  const { t, language } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const changeButton = useRef<HTMLButtonElement>(null);
  const day = formatDate(note.date, language);

  function close(said: string): void {
    setChanging(false);
    onSaid(said);
    // The form goes away with what had the focus; its button comes back in the same turn.
    requestAnimationFrame(() => changeButton.current?.focus());
  }

  async function remove(): Promise<void> {
    setRemoving(false);
    const answer = await removeNote(note.id);
    if (!answer.ok) {
      setError(answer.error);
      return;
    }
    onSaid(t('pupils.notes.removed'));
    focusPage();
  }

  if (changing) {
    return (
      <li className={styles.note}>
        <NoteForm
          date={note.date}
          text={note.text}
          submit={t('pupils.notes.save')}
          takesFocus
          onSubmit={(date, text) => changeNote(note.id, date, text)}
          onDone={() => close(t('pupils.notes.saved'))}
          onCancel={() => close('')}
        />
      </li>
    );
  }
  return (
    <li className={styles.note}>
      <h3 className={styles.noteDay}>{day}</h3>
      <p className={styles.noteText}>{note.text}</p>
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.noteActions}>
        <Button
          ref={changeButton}
          variant="subtle"
          aria-label={t('pupils.notes.changeOf', { day })}
          onClick={() => setChanging(true)}
        >
          {t('pupils.notes.change')}
        </Button>
        <Button
          variant="subtle"
          aria-label={t('pupils.notes.removeOf', { day })}
          onClick={() => setRemoving(true)}
        >
          {t('pupils.notes.remove')}
        </Button>
      </div>
      <ConfirmDialog
        opened={removing}
        title={t('pupils.notes.removeTitle')}
        text={t('pupils.notes.removeText', { day })}
        action={t('pupils.notes.remove')}
        dangerous
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      />
    </li>
  );
}
