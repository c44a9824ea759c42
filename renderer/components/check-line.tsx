import type { ReactNode } from 'react';
import styles from './check-line.module.css';

type Props = {
  /** Its words. */
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick and its words: plain, since a group is chosen among hundreds of them. */
export function CheckLine({ children, checked, onChange }: Props) {
  return (
    <label className={styles.line}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
