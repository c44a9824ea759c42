import { nameInUse } from '../../../core/roster/enrolled-pupil';
import type { Pupil } from '../../../core/roster/pupil';
import { formatShortDate } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './roster-table.module.css';

type Props = { readonly pupils: readonly Omit<Pupil, 'id'>[] };

/** The roll as in a roll call: numbers, names in use, in the same order; birth dates where known. */
export function RosterTable({ pupils }: Props) {
  const { t, language } = useTranslation();
  const dated = pupils.some((pupil) => pupil.birthDate !== undefined);
  const rows = pupils.map((pupil, index) => ({ pupil, number: index + 1 }));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {t('classes.roster.number')}
          </th>
          <th scope="col">{t('classes.roster.lastName')}</th>
          <th scope="col">{t('classes.roster.firstName')}</th>
          {dated && <th scope="col">{t('classes.roster.birthDate')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pupil, number }) => (
          <tr key={number}>
            <td className={styles.number}>{number}</td>
            <th scope="row" className={styles.lastName}>
              {nameInUse(pupil)}
              {pupil.usageName !== undefined && (
                <span className={styles.usage}>
                  {t('classes.roster.familyName', { name: pupil.lastName })}
                </span>
              )}
            </th>
            <td className={styles.firstName}>{pupil.firstName}</td>
            {dated && (
              <td className={styles.date}>
                {pupil.birthDate !== undefined && formatShortDate(pupil.birthDate, language)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
