import styles from './key-hint.module.css';

type Props = { readonly keys: readonly string[] };

/** Keys to press, `['Ctrl', '1']`. */
export function KeyHint({ keys }: Props) {
  return (
    <span className={styles.hint}>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
