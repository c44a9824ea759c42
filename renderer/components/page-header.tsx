import type { ReactNode } from 'react';
import styles from './page-header.module.css';

type Props = {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle?: ReactNode;
  /** Above the title: where this page belongs, or the way back. */
  readonly eyebrow?: ReactNode;
  /** Actions, at the end of the line. */
  readonly children?: ReactNode;
};

/** The one `h1` of a screen. */
export function PageHeader({ title, subtitle, eyebrow, children }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {eyebrow !== undefined && <div className={styles.eyebrow}>{eyebrow}</div>}
        <h1>{title}</h1>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
