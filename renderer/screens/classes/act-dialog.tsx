import { Modal } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { Result } from '../../../core/shared/result';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import styles from './class-form.module.css';

type Props<Value> = {
  readonly title: string;
  /** What happens and what is kept. */
  readonly text?: string;
  readonly submit: string;
  readonly size?: 'md' | 'lg';
  /** The menu that opened it: the keyboard goes back there. */
  readonly heirId?: string | undefined;
  /** Null while the fields are not complete: they say so themselves. */
  readonly onSubmit: () => Promise<Result<Value, AppError>> | null;
  readonly onDone: (value: Value) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** A small form that does one thing: a refusal is said in it, success closes it. */
export function ActDialog<Value>(props: Props<Value>) {
  const t = useTranslate();
  useReturnFocus(props.heirId);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const sent = busy ? null : props.onSubmit();
    if (sent === null) return;
    setBusy(true);
    const answer = await sent;
    setBusy(false);
    if (answer.ok) props.onDone(answer.value);
    else setError(answer.error);
  }

  return (
    <Modal
      opened
      onClose={props.onClose}
      size={props.size ?? 'md'}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        {props.children}
        {props.text !== undefined && <p>{props.text}</p>}
        <FormEnd error={error} busy={busy} submit={props.submit} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}
