import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { checkJournal, useJournal } from '../../stores/journal';
import styles from './journal-page.module.css';

/** « Vérifier le journal », and what it means. */
export function JournalVerification() {
  const t = useTranslate();
  const checking = useJournal((state) => state.checking);
  const check = useJournal((state) => state.check);
  return (
    <div>
      <BusyButton busy={checking} onClick={() => void checkJournal()}>
        {t(checking ? 'journal.page.checking' : 'journal.page.check')}
      </BusyButton>
      <div role="status">
        {check !== null && (
          <p className={styles.check} data-broken={check.brokenAt !== null}>
            {check.brokenAt === null
              ? t('journal.page.intact', { count: check.lines })
              : t('journal.page.broken', { line: check.brokenAt })}
          </p>
        )}
      </div>
    </div>
  );
}
