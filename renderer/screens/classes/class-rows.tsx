import type { ClassSummary } from '../../../core/contract/class-views';
import { ClassMark } from '../../components/class-mark';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import styles from './class-list.module.css';
import { ClassMenu } from './class-menu';

type Props = {
  readonly label: string;
  readonly classes: readonly ClassSummary[];
  /** Of a school year that is over. */
  readonly isReadOnly: boolean;
};

/** Classes or groups, each leading to its page, with what can be done with it. */
export function ClassRows({ label, classes, isReadOnly }: Props) {
  const t = useTranslate();
  return (
    <ul className={styles.list} aria-label={label}>
      {classes.map((one) => (
        <li key={one.id} className={styles.line}>
          <button
            type="button"
            className={styles.row}
            onClick={() => goTo({ screen: 'classes', classId: one.id })}
          >
            <ClassMark colour={one.colour} />
            <span className={styles.words}>
              <span className={styles.name}>{one.name}</span>{' '}
              {one.levels.length > 0 && (
                <span className={styles.levels}>{one.levels.join(', ')} </span>
              )}
            </span>
            <span className={styles.count}>{t('classes.pupils', { count: one.pupilCount })}</span>
          </button>
          {!isReadOnly && <ClassMenu of={one} />}
        </li>
      ))}
    </ul>
  );
}
