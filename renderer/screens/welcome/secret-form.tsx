import { Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { Answer } from '../../../core/contract/requests';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import styles from './welcome.module.css';

type Props = {
  readonly label: string;
  readonly submit: string;
  /** True for a passphrase; a recovery code is read from paper and stays visible. */
  readonly hidden: boolean;
  readonly unlock: (secret: string) => Promise<Answer<'vault:unlock'>>;
};

/** One secret, one button. A wrong one is told, kept, selected, and may be tried again at once. */
export function SecretForm({ label, submit, hidden, unlock }: Props) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [secret, setSecret] = useState('');
  const [visible, setVisible] = useState(!hidden);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function open(event: FormEvent) {
    event.preventDefault();
    if (busy || secret === '') {
      field.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    const answer = await unlock(secret);
    if (answer.ok) return;
    setBusy(false);
    setError(answer.error);
    field.current?.focus();
    field.current?.select();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void open(event)} noValidate>
      <TextInput
        ref={field}
        label={label}
        type={visible ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        aria-invalid={error !== null}
        className={hidden ? undefined : styles.code}
        value={secret}
        onChange={(event) => setSecret(event.currentTarget.value)}
      />
      {hidden && (
        <Checkbox
          label={t('welcome.passphrase.show')}
          checked={visible}
          onChange={(event) => setVisible(event.currentTarget.checked)}
        />
      )}
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <BusyButton type="submit" variant="filled" busy={busy}>
          {submit}
        </BusyButton>
        <span role="status" className="soft">
          {busy && t('welcome.unlock.working')}
        </span>
      </div>
    </form>
  );
}
