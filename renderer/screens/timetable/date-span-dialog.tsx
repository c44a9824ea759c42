import { Modal, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { DateField } from '../../components/date-field';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import styles from './timetable.module.css';

type Span = { readonly first: string; readonly last: string };

type Props = {
  readonly title: string;
  readonly labels: Span;
  readonly confirm: string;
  readonly first: Span;
  /** The span has a name: « pont de l’Ascension ». */
  readonly named: boolean;
  /** Gives the error when it was refused. */
  readonly onConfirm: (span: Span & { readonly name: string }) => Promise<AppError | null>;
  readonly onClose: () => void;
};

/** Two dates, both included, and a name where asked. */
export function DateSpanDialog({
  title,
  labels,
  confirm,
  named,
  onConfirm,
  onClose,
  ...props
}: Props) {
  const t = useTranslate();
  const [draft, setDraft] = useState({ ...props.first, name: '' });
  useReturnFocus();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isNameMissing = named && draft.name.trim() === '';

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (busy || isNameMissing) return;
    setBusy(true);
    const refused = await onConfirm({ ...draft, name: draft.name.trim() });
    setBusy(false);
    setError(refused);
    if (refused === null) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        {named && (
          <TextInput
            label={t('timetable.year.holidays.name')}
            placeholder={t('timetable.year.holidays.nameExample')}
            value={draft.name}
            maxLength={200}
            error={asked && isNameMissing && t('timetable.year.holidays.nameNeeded')}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            data-autofocus
          />
        )}
        <DateField
          label={labels.first}
          value={draft.first}
          onChange={(first) =>
            setDraft({ ...draft, first, last: first > draft.last ? first : draft.last })
          }
        />
        <DateField
          label={labels.last}
          value={draft.last}
          onChange={(last) => setDraft({ ...draft, last })}
        />
        <FormEnd error={error} busy={busy} submit={confirm} onCancel={onClose} />
      </form>
    </Modal>
  );
}
