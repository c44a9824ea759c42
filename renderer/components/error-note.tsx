import type { ReactNode } from 'react';
import type { AppError } from '../../core/contract/errors';
import { describeError } from '../../core/strings/describe-error';
import styles from './error-note.module.css';
import { useTranslate } from './translation';

type Props = {
  readonly error: AppError;
  /** What can be done about it, at hand. */
  readonly children?: ReactNode;
};

/** Says an error at once to eyes and screen readers: what happened, what was kept, what to do. */
export function ErrorNote({ error, children }: Props) {
  const t = useTranslate();
  return (
    <div role="alert" className={styles.note} data-code={error.code}>
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.icon}>
        <circle cx="10" cy="10" r="8.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 5.5v5.5M10 13.5v1" stroke="currentColor" strokeWidth="2" />
      </svg>
      <div>
        <p>{describeError(t, error)}</p>
        {children !== undefined && <div className={styles.actions}>{children}</div>}
      </div>
    </div>
  );
}
