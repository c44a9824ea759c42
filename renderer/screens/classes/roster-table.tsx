import type { ReactNode } from 'react';
import { type EnrolledPupil, nameInUse } from '../../../core/roster/enrolled-pupil';
import { formatShortDate } from '../../../core/strings/format-time';
import { PupilPhoto } from '../../components/pupil-photo';
import { useTranslation } from '../../components/translation';
import { PupilLink } from './pupil-link';
import type { NumberedPupil } from './roster-order';
import styles from './roster-table.module.css';

type Props = {
  readonly classId: string;
  readonly rows: readonly NumberedPupil[];
  readonly withLevels: boolean;
  /** `YYYY-MM-DD`: who comes later, or will leave, is said. */
  readonly today: string;
  /** The menu of a pupil; null where nothing may be changed. */
  readonly menuOf: ((pupil: EnrolledPupil) => ReactNode) | null;
};

/** The roll as in a roll call: numbers, names in use, the same order; what is known beside it. */
export function RosterTable({ classId, rows, withLevels, today, menuOf }: Props) {
  const { t, language } = useTranslation();
  const dated = rows.some(({ pupil }) => pupil.birthDate !== undefined);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {t('classes.roster.number')}
          </th>
          <th scope="col" className={styles.photo}>
            <span className="visually-hidden">{t('classes.roster.photo')}</span>
          </th>
          <th scope="col">{t('classes.roster.lastName')}</th>
          <th scope="col">{t('classes.roster.firstName')}</th>
          {withLevels && <th scope="col">{t('classes.roster.level')}</th>}
          {dated && (
            <th scope="col" className={styles.date}>
              {t('classes.roster.birthDate')}
            </th>
          )}
          {menuOf !== null && (
            <th scope="col" className={styles.menu}>
              <span className="visually-hidden">{t('classes.roster.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pupil, number }) => (
          <tr key={pupil.id}>
            <td className={styles.number}>{number}</td>
            <td className={styles.photo}>
              <PupilPhoto pupil={pupil} size="small" />
            </td>
            <th scope="row" className={styles.lastName}>
              <PupilLink pupil={pupil} classId={classId} text={nameInUse(pupil)} />
              {pupil.usageName !== undefined && (
                <span className={styles.usage}>
                  {t('classes.roster.familyName', { name: pupil.lastName })}
                </span>
              )}
              {menuOf !== null && <Bounds pupil={pupil} today={today} />}
            </th>
            <td className={styles.firstName}>{pupil.firstName}</td>
            {withLevels && <td>{pupil.level}</td>}
            {dated && (
              <td className={styles.date}>
                {pupil.birthDate !== undefined && formatShortDate(pupil.birthDate, language)}
              </td>
            )}
            {menuOf !== null && <td className={styles.menu}>{menuOf(pupil)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who is still to come, or will leave; in a year that is over every stay has ended. */
function Bounds({ pupil, today }: { readonly pupil: EnrolledPupil; readonly today: string }) {
  const { t, language } = useTranslation();
  const date = (day: string) => formatShortDate(day, language);
  const words = [
    ...(today < pupil.from ? [t('classes.roster.since', { date: date(pupil.from) })] : []),
    ...(pupil.to !== undefined ? [t('classes.roster.until', { date: date(pupil.to) })] : []),
  ];
  if (words.length === 0) return null;
  return <span className={styles.usage}>{words.join(', ')}</span>;
}
