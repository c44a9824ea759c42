import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../../core/contract/errors';
import type { Result } from '../../../../core/shared/result';
import { BusyButton } from '../../../components/busy-button';
import { DateField } from '../../../components/date-field';
import { ErrorNote } from '../../../components/error-note';
import { useTranslate } from '../../../components/translation';
import styles from './pupil-page.module.css';

/** As long as main accepts. */
const LONGEST_NOTE = 8000;

type Props = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
  readonly submit: string;
  readonly fieldId?: string;
  /** The one filled button of the page. */
  readonly isMain?: boolean;
  /** The keyboard goes to the text at once. */
  readonly takesFocus: boolean;
  readonly onSubmit: (date: string, text: string) => Promise<Result<unknown, AppError>>;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
};

/** A day and some words. */
export function NoteForm(props: Props) {
  const { takesFocus, onSubmit, onDone, onCancel } = props;
  const t = useTranslate();
  const [date, setDate] = useState(props.date);
  const [text, setText] = useState(props.text);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  async function save(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await onSubmit(date, text);
    setBusy(false);
    if (answer.ok) onDone();
    else setError(answer.error);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape' && onCancel !== undefined) onCancel();
  }

  return (
    <form
      className={styles.noteForm}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <DateField
        label={t('pupils.notes.date')}
        value={date}
        onChange={setDate}
        className={styles.noteDate}
      />
      <Textarea
        ref={field}
        {...(props.fieldId !== undefined && { id: props.fieldId })}
        label={t('pupils.notes.text')}
        description={t('pupils.notes.hint')}
        autosize
        minRows={2}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.noteActions}>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
        <BusyButton
          type="submit"
          variant={props.isMain === true ? 'filled' : 'default'}
          busy={busy}
        >
          {props.submit}
        </BusyButton>
      </div>
    </form>
  );
}
