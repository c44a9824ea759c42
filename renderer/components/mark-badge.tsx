import type { Mark } from '../../core/attendance/mark';
import styles from './mark-badge.module.css';
import { useTranslate } from './translation';

type Props = {
  readonly mark: Mark | undefined;
  /** Minutes or hour of a late arrival, already in words. */
  readonly detail?: string;
};

/** What is known of one pupil: present is quiet, exceptions are loud and carry their letter. */
export function MarkBadge({ mark, detail }: Props) {
  const t = useTranslate();
  const kind = kindOf(mark);
  return (
    <span className={styles.badge} data-mark={kind}>
      {t(`common.marks.${kind}`)}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </span>
  );
}

function kindOf(mark: Mark | undefined): 'present' | 'absent' | 'late' | 'unknown' {
  if (mark === undefined) return 'unknown';
  if (mark.presence === 'absent') return 'absent';
  return mark.arrivedAt === undefined ? 'present' : 'late';
}
