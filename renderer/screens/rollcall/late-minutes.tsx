import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from '../../components/translation';
import styles from './roll-list.module.css';

type Props = {
  readonly label: string;
  readonly minutes: number;
  readonly longest: number;
  readonly onChange: (minutes: number) => void;
};

/** Minutes late, by mouse or typed; what is no lateness of this lesson is left unsaid. */
export function LateMinutes({ label, minutes, longest, onChange }: Props) {
  const t = useTranslate();
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
    event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  }

  return (
    <span className={styles.minutes}>
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
      <span aria-hidden="true">{t('rollcall.minutes')}</span>
    </span>
  );
}
