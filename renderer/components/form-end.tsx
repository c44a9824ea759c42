import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppError } from '../../core/contract/errors';
import { BusyButton } from './busy-button';
import { ErrorNote } from './error-note';
import styles from './form-end.module.css';
import { useTranslate } from './translation';

type Props = {
  /** What the last attempt was refused for. */
  readonly error: AppError | null;
  readonly busy: boolean;
  readonly submit: string;
  /** Where leaving the form gives nothing up; « Annuler » when absent. */
  readonly cancel?: string;
  readonly onCancel: () => void;
  /** News of the form, in sight with its buttons. */
  readonly children?: ReactNode;
};

/** The end of a form in a dialog: why it was refused, and the two ways out, always in sight. */
export function FormEnd({ error, busy, submit, cancel, onCancel, children }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.end}>
      {error !== null && <ErrorNote error={error} />}
      {children}
      <div className={styles.actions}>
        <Button onClick={onCancel}>{cancel ?? t('common.cancel')}</Button>
        <BusyButton type="submit" variant="filled" busy={busy}>
          {submit}
        </BusyButton>
      </div>
    </div>
  );
}
