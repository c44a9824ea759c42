import { type KeyboardEvent, useState } from 'react';
import { focusRoll } from './focus-roll';
import styles from './minutes-field.module.css';

type Props = {
  readonly label: string;
  /** What stands after the figure. */
  readonly unit: string;
  readonly kind: 'late' | 'left';
  readonly minutes: number;
  readonly longest: number;
  readonly onChange: (minutes: number) => void;
};

/** Minutes by mouse or typed; what is impossible in this lesson is left unsaid. */
export function MinutesField({ label, unit, kind, minutes, longest, onChange }: Props) {
  const [typed, setTyped] = useState(String(minutes));
  const wanted = Number(typed);
  const isPossible = Number.isInteger(wanted) && wanted >= 1 && wanted <= longest;

  function commit(): void {
    if (isPossible && wanted !== minutes) onChange(wanted);
    else setTyped(String(minutes));
  }

  function leave(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    focusRoll();
  }

  return (
    <span className={styles.minutes} data-kind={kind}>
      <input
        type="number"
        min={1}
        max={longest}
        tabIndex={-1}
        aria-label={label}
        aria-invalid={!isPossible}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={leave}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}
