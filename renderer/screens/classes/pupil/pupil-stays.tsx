import type { EnrolmentView, PupilPage } from '../../../../core/contract/class-views';
import { formatShortDate } from '../../../../core/strings/format-time';
import { useTranslation } from '../../../components/translation';
import styles from './pupil-page.module.css';

type Props = Pick<PupilPage, 'enrolments' | 'years'>;

/** The classes and groups of a pupil over the years. */
export function PupilStays({ enrolments, years }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="pupil-classes" className={styles.section}>
      <h2 id="pupil-classes">{t('pupils.page.classes')}</h2>
      {enrolments.length === 0 && <p className="soft">{t('pupils.page.noClass')}</p>}
      {years.map(({ id, label }) => (
        <div key={id}>
          <h3 className={styles.yearLabel}>{label}</h3>
          <ul>
            {enrolments
              .filter(({ schoolYearId }) => schoolYearId === id)
              .map((stay) => (
                <Stay key={`${stay.classId} ${stay.from}`} stay={stay} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Stay({ stay }: { readonly stay: EnrolmentView }) {
  const { t, language } = useTranslation();
  const from = formatShortDate(stay.from, language);
  const what = [stay.kind === 'group' && t('pupils.page.group'), stay.level].filter(Boolean);
  return (
    <li>
      <strong>{stay.className}</strong>
      {what.length > 0 && ` (${what.join(', ')})`}{' '}
      <span className="soft">
        {stay.to === undefined
          ? t('pupils.page.since', { from })
          : t('pupils.page.stay', { from, to: formatShortDate(stay.to, language) })}
      </span>
    </li>
  );
}
