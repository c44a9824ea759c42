import styles from './drop-veil.module.css';

type Props = { readonly text: string };

/** Over the whole window while a file is held over it. */
export function DropVeil({ text }: Props) {
  return (
    <div className={styles.veil}>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
