import { Button } from '@mantine/core';
import styles from './step-button.module.css';

type Props = {
  readonly act: 'undo' | 'redo';
  /** Says what is taken back or done again. */
  readonly label: string;
  readonly isPossible: boolean;
  readonly onStep: () => void;
};

const STEPS = {
  undo: { keys: 'Control+Z', path: 'M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8' },
  redo: { keys: 'Control+Y', path: 'm12.5 4 4 4-4 4M16 8H8a4.5 4.5 0 0 0 0 9h4' },
} as const;

/**
 * An arrow back, or forth again: the word « Annuler » would read as giving up. Never `disabled`: who
 * takes back one step after the other would lose the focus with the last one.
 */
export function StepButton({ act, label, isPossible, onStep }: Props) {
  const { keys, path } = STEPS[act];
  return (
    <Button
      className={styles.step ?? ''}
      aria-disabled={!isPossible}
      aria-keyshortcuts={keys}
      aria-label={label}
      title={label}
      onClick={onStep}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.icon}>
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </Button>
  );
}
