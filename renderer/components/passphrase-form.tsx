import { Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { AppError } from '../../core/contract/errors';
import { passphraseLength, SHORTEST_PASSPHRASE } from '../../core/contract/passphrase';
import { BusyButton } from './busy-button';
import { ErrorNote } from './error-note';
import styles from './passphrase-form.module.css';
import { useTranslate } from './translation';

type Props = {
  /** The words of the button. */
  readonly submit: string;
  /** Said while it is being kept: the key is slow to derive, on purpose. */
  readonly working: string;
  /** Keeps the passphrase; gives the error when it was refused. */
  readonly onSubmit: (passphrase: string) => Promise<AppError | null>;
};

type Fault = 'too-short' | 'different' | null;

/** A new passphrase, typed twice. Faults are told on leaving, not while typing. */
export function PassphraseForm({ submit, working, onSubmit }: Props) {
  const t = useTranslate();
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [visible, setVisible] = useState(false);
  const [fault, setFault] = useState<Fault>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const length = passphraseLength(passphrase);
  const type = visible ? 'text' : 'password';

  async function keep(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const found = faultOf(passphrase, again);
    setFault(found);
    if (found !== null) {
      (found === 'too-short' ? first : second).current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    const refused = await onSubmit(passphrase);
    setBusy(false);
    setError(refused);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)} noValidate>
      <TextInput
        ref={first}
        label={t('welcome.passphrase.label')}
        description={t('welcome.passphrase.hint')}
        type={type}
        autoComplete="new-password"
        spellCheck={false}
        autoFocus
        value={passphrase}
        error={
          fault === 'too-short' &&
          t('welcome.passphrase.tooShort', { count: SHORTEST_PASSPHRASE - length })
        }
        onChange={(event) => {
          setPassphrase(event.currentTarget.value);
          setFault(null);
        }}
      />
      {fault !== 'too-short' && (
        <p className={styles.count} data-enough={length >= SHORTEST_PASSPHRASE}>
          {t('welcome.passphrase.count', { count: length })}
        </p>
      )}
      <TextInput
        ref={second}
        label={t('welcome.passphrase.again')}
        type={type}
        autoComplete="new-password"
        spellCheck={false}
        value={again}
        error={fault === 'different' && t('welcome.passphrase.different')}
        onChange={(event) => {
          setAgain(event.currentTarget.value);
          setFault(null);
        }}
      />
      <Checkbox
        label={t('welcome.passphrase.show')}
        checked={visible}
        onChange={(event) => setVisible(event.currentTarget.checked)}
      />
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <BusyButton type="submit" variant="filled" busy={busy}>
          {submit}
        </BusyButton>
        <span role="status" className="soft">
          {busy && working}
        </span>
      </div>
    </form>
  );
}

function faultOf(passphrase: string, again: string): Fault {
  if (passphraseLength(passphrase) < SHORTEST_PASSPHRASE) return 'too-short';
  return passphrase === again ? null : 'different';
}
