import { Button } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import styles from './busy-button.module.css';

type Props = {
  readonly children: ReactNode;
  readonly busy: boolean;
  /** A submit button needs none: the form guards itself. */
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly variant?: 'filled' | 'default' | 'subtle' | 'danger';
  readonly size?: 'md' | 'lg' | 'compact-md';
  /** Nothing to work on yet. */
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Names what is worked on where several buttons say the same. */
  readonly 'aria-label'?: string;
  readonly 'aria-keyshortcuts'?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/**
 * A button that waits for its work. Mantine's `loading` disables the button, which throws the
 * keyboard's focus away; this one keeps it and does nothing until the work is done.
 */
export function BusyButton({ busy, onClick, variant = 'default', ...rest }: Props) {
  return (
    <Button
      {...rest}
      variant={variant}
      className={styles.button}
      aria-disabled={busy}
      data-busy={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    />
  );
}
