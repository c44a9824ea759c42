import type { ReactNode } from 'react';
import halfDay from './half-day.module.css';
import { HALF_DAY_KINDS, letterOf } from './half-day-kinds';
import styles from './half-day-legend.module.css';
import { useTranslate } from './translation';

type Props = {
  /** Those that are shown somewhere; absent: all of them. */
  readonly kinds?: ReadonlySet<(typeof HALF_DAY_KINDS)[number]>;
  /** Where nothing around it has this name already. */
  readonly isNamed?: boolean;
  /** Lines for what is no kind of half-day. */
  readonly children?: ReactNode;
};

/** How each kind of half-day is drawn, and its words. */
export function HalfDayLegend({ kinds, isNamed = false, children }: Props) {
  const t = useTranslate();
  const shown = HALF_DAY_KINDS.filter((kind) => kinds?.has(kind) ?? true);
  return (
    <ul className={styles.list} {...(isNamed && { 'aria-label': t('registers.month.legend') })}>
      {shown.map((kind) => (
        <li key={kind}>
          <span className={halfDay.half} data-kind={kind} aria-hidden="true">
            {t(`registers.month.letters.${letterOf(kind)}`)}
          </span>{' '}
          {t(`registers.month.kinds.${kind}`)}
        </li>
      ))}
      {children}
    </ul>
  );
}
