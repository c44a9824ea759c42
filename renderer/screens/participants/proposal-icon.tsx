import type { ProposalKind } from '../../../core/contract/participant-views';
import { assertNever } from '../../../core/shared/assert-never';
import { useTranslate } from '../../components/translation';
import styles from './proposals.module.css';

type Props = { readonly kind: ProposalKind };

/** The letter of the roll call; what has none there has a shape of its own. */
export function ProposalIcon({ kind }: Props) {
  const t = useTranslate();
  switch (kind) {
    case 'present':
    case 'late':
    case 'left':
      return letter(t(`rollcall.letters.${kind}`));
    case 'late-left':
      return letter(`${t('rollcall.letters.late')}${t('rollcall.letters.left')}`);
    case 'partial':
      return (
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.shape}>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
        </svg>
      );
    case 'not-seen':
      return (
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.shape}>
          <circle
            cx="8"
            cy="8"
            r="6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeDasharray="2.4 2.3"
          />
        </svg>
      );
    default:
      return assertNever(kind);
  }

  function letter(letters: string) {
    return (
      <span className={styles.letter} data-kind={kind} aria-hidden="true">
        {letters}
      </span>
    );
  }
}
