import type { ReactNode } from 'react';
import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import { formatShortDate } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { PupilLink } from './pupil-link';
import styles from './roster-table.module.css';

type Props = {
  readonly classId: string;
  readonly pupils: readonly EnrolledPupil[];
  /** The menu of a pupil; null where nothing may be changed. */
  readonly menuOf: ((pupil: EnrolledPupil) => ReactNode) | null;
};

/** Those who have left, with their dates: their marks stay, and they may come back. */
export function LeftPupils({ classId, pupils, menuOf }: Props) {
  const { t, language } = useTranslation();
  if (pupils.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('classes.roster.left', { count: pupils.length })}</summary>
      <ul className={styles.left} aria-label={t('classes.roster.leftList')}>
        {pupils.map((pupil) => (
          <li key={pupil.id}>
            <PupilLink pupil={pupil} classId={classId} />
            <span className={styles.stay}>
              {t('classes.roster.stay', {
                from: formatShortDate(pupil.from, language),
                to: formatShortDate(pupil.to ?? pupil.from, language),
              })}
            </span>
            {menuOf?.(pupil)}
          </li>
        ))}
      </ul>
    </details>
  );
}
