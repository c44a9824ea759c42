import styles from './progress.module.css';

type Props = { readonly label: string };

/** Work whose length is not known: a moving line and what is being done. */
export function Progress({ label }: Props) {
  return (
    <div className={styles.progress}>
      <p>{label}</p>
      <div className={styles.track} aria-hidden="true" />
    </div>
  );
}
