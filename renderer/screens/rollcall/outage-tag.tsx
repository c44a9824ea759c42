import styles from './outage-tag.module.css';
import type { RowState } from './row-state';

type Props = { readonly outage: RowState['outage']; readonly words: string };

/** A shape besides the words: an empty square waits, a full one is retained, a crossed one is not. */
export function OutageTag({ outage, words }: Props) {
  return (
    <span className={styles.tag} data-outage={outage}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <rect x="1.5" y="1.5" width="9" height="9" />
        {outage === 'set-aside' && <path d="M1.5 10.5l9-9" />}
      </svg>
      {words}
    </span>
  );
}
