import { BusyButton } from '../../components/busy-button';
import { useTranslation } from '../../components/translation';
import { draftAgain } from '../../stores/export-draft';
import { useExportFacts } from '../../stores/export-facts';
import { useExports, writeDocument } from '../../stores/exports';
import { describeDocument } from './choice-words';
import styles from './exports.module.css';

/** What was made last, of the present month or day: one click makes it. */
export function MadeAgain() {
  const { t, language } = useTranslation();
  const last = useExportFacts((state) => state.last?.[0]);
  const busy = useExports((state) => state.job !== null);
  if (last === undefined) return null;
  const document = describeDocument(last, t, language);
  return (
    <section aria-label={t('exportScreen.again.title')} className={styles.again}>
      <BusyButton
        busy={busy}
        onClick={() => {
          draftAgain(last.choice);
          void writeDocument(last.choice, 'folder');
        }}
      >
        {t('exportScreen.again.redo', { document })}
      </BusyButton>
      <button type="button" className="link-button" onClick={() => draftAgain(last.choice)}>
        {t('exportScreen.again.change')}
      </button>
    </section>
  );
}
