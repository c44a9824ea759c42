import type { ClassSummary } from '../../../core/contract/class-views';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import styles from './class-list.module.css';

type Props = {
  readonly label: string;
  readonly classes: readonly ClassSummary[];
};

/** Classes or groups, each leading to its page. */
export function ClassRows({ label, classes }: Props) {
  const t = useTranslate();
  return (
    <ul className={styles.list} aria-label={label}>
      {classes.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            className={styles.row}
            onClick={() => goTo({ screen: 'classes', classId: one.id })}
          >
            <span className={styles.name}>{one.name}</span>
            <span className={styles.count}>{t('classes.pupils', { count: one.pupilCount })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
