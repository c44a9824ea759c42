import type { Notice } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { formatDay } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import styles from './month.module.css';

/** The stronger one first. */
const THRESHOLDS = [10, 4] as const;

const TITLE = 'registers-notices';

/** The way down to the pupils to check, which stand under a long table. */
export function NoticesLink({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useTranslation();
  const count = new Set(notices.map(({ pupilId }) => pupilId)).size;
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={`link-button ${styles.toNotices}`}
      onClick={() => document.getElementById(TITLE)?.focus()}
    >
      {t('registers.notices.see', { count })}
    </button>
  );
}

type NoticesProps = {
  readonly notices: readonly Notice[];
  /** `YYYY-MM` */
  readonly month: string;
};

/** What a person should look at: never a verdict, since other lessons and reasons are not known. */
export function Notices({ notices, month }: NoticesProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={TITLE} className={styles.notices}>
      <h2 id={TITLE} tabIndex={-1}>
        {t('registers.notices.title')}
      </h2>
      {notices.length === 0 && <p className="soft">{t('registers.notices.none')}</p>}
      {notices.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() =>
            goTo({
              screen: 'exports',
              kind: 'notices',
              subject: { about: 'months', from: month, to: month, classIds: [] },
            })
          }
        >
          {t('exportScreen.links.notices')}
        </button>
      )}
      {THRESHOLDS.map((threshold) => (
        <Reached
          key={threshold}
          threshold={threshold}
          notices={notices.filter((notice) => notice.threshold === threshold)}
        />
      ))}
    </section>
  );
}

type ReachedProps = {
  readonly threshold: Notice['threshold'];
  readonly notices: readonly Notice[];
};

function Reached({ threshold, notices }: ReachedProps) {
  const { t, language } = useTranslation();
  if (notices.length === 0) return null;
  const dayWords = ({ date, half }: Notice['unjustifiedDays'][number]) =>
    t('registers.notices.day', {
      day: formatDay(date, language),
      half: t(`attendance.halves.${half}`),
    });
  return (
    <>
      <h3 className={styles.threshold}>{t(`registers.notices.threshold${threshold}`)}</h3>
      <ul>
        {notices.map((notice) => (
          <li
            key={`${notice.pupilId} ${notice.className}`}
            className={styles.notice}
            data-threshold={threshold}
          >
            <p>
              <strong>
                {t('registers.notices.of', {
                  pupil: pupilName(notice),
                  className: notice.className,
                })}
              </strong>{' '}
              {t('registers.notices.reached', { count: notice.unjustified, open: notice.open })}
            </p>
            {notice.undecided > 0 && (
              <p>{t('outages.waitingHalfDays', { count: notice.undecided })}</p>
            )}
            <p className="soft">{notice.unjustifiedDays.map(dayWords).join(', ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
