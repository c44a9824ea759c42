import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = {
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly text: string;
  /** The buttons that do it. */
  readonly children?: ReactNode;
};

/** An empty page says what to do next. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </section>
  );
}
