import { useEffect, useRef, useState } from 'react';
import styles from './rules.module.css';

type Props = {
  readonly label: string;
  /** What stands after the figure. */
  readonly unit: string;
  readonly value: number;
  readonly largest: number;
  readonly onChange: (value: number) => void;
};

/** In milliseconds: a figure of two digits is not two rules. */
const PAUSE = 300;

/** A whole number that counts while it is typed; what is impossible is taken back on leaving. */
export function RuleField({ label, unit, value, largest, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = Number(typed);
  const isPossible =
    typed === null ||
    (typed !== '' && Number.isInteger(wanted) && wanted >= 0 && wanted <= largest);

  useEffect(() => () => clearTimeout(timer.current), []);

  function type(text: string): void {
    setTyped(text);
    clearTimeout(timer.current);
    const number = Number(text);
    if (text === '' || !Number.isInteger(number) || number < 0 || number > largest) return;
    timer.current = setTimeout(() => onChange(number), PAUSE);
  }

  function leave(): void {
    clearTimeout(timer.current);
    if (typed !== null && isPossible && wanted !== value) onChange(wanted);
    setTyped(null);
  }

  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={largest}
        aria-invalid={!isPossible}
        value={typed ?? String(value)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
      <span>{unit}</span>
    </label>
  );
}
