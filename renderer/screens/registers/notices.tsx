import type { Notice } from '../../../core/contract/register-views';
import { formatDay } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './month.module.css';
import { rowName } from './row-name';

/** What a person should look at: never a verdict, since other lessons and reasons are not known. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { t, language } = useTranslation();
  const dayWords = ({ date, half }: Notice['unjustifiedDays'][number]) =>
    t('registers.notices.day', {
      day: formatDay(date, language),
      half: t(`attendance.halves.${half}`),
    });
  return (
    <section aria-labelledby="registers-notices" className={styles.notices}>
      <h2 id="registers-notices">{t('registers.notices.title')}</h2>
      {notices.length === 0 && <p className="soft">{t('registers.notices.none')}</p>}
      <ul>
        {notices.map((notice) => (
          <li
            key={`${notice.pupilId} ${notice.className}`}
            className={styles.notice}
            data-threshold={notice.threshold}
          >
            <h3>
              {t('registers.notices.of', {
                pupil: rowName(notice),
                className: notice.className,
              })}
            </h3>
            <p>
              {t('registers.notices.reached', { count: notice.unjustified, open: notice.open })}{' '}
              {t(`registers.notices.threshold${notice.threshold}`)}
            </p>
            <p className="soft">
              {t('registers.notices.days', {
                days: notice.unjustifiedDays.map(dayWords).join(', '),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
