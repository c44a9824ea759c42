import type { ReactNode } from 'react';
import styles from './cover.module.css';
import { useTranslate } from './translation';

type Props = {
  readonly title: string;
  /** Above the title: « Étape 1 sur 3 ». */
  readonly eyebrow?: string;
  readonly children: ReactNode;
};

/** A page that fills the window while the vault is not open to the teacher: one title, one task. */
export function Cover({ title, eyebrow, children }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.cover}>
      <header className={styles.masthead}>
        <p className={styles.name}>Continuo</p>
        <p className={styles.motto}>{t('welcome.motto')}</p>
      </header>
      <main className={styles.page}>
        {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
