import { useEffect, useState } from 'react';
import type { LastDocument } from '../../../core/contract/export-views';
import { BusyButton } from '../../components/busy-button';
import { useTranslation } from '../../components/translation';
import { draftAgain, goneOnWith } from '../../stores/export-draft';
import { useExportFacts } from '../../stores/export-facts';
import { showYearOf } from '../../stores/export-years';
import { useExports, writeDocument } from '../../stores/exports';
import { describeDocument } from './choice-words';
import styles from './exports.module.css';

/** What was made last, of the present month or day: one click makes it. */
export function MadeAgain({ today }: { readonly today: string }) {
  const { t, language } = useTranslation();
  const known = useExportFacts((state) => state.last);
  const [first, setFirst] = useState<readonly LastDocument[] | null>(null);
  const busy = useExports((state) => state.job !== null);

  // What is made now is offered at the next visit: here it would move the page under the hand.
  useEffect(() => {
    if (first === null) setFirst(known);
  }, [first, known]);

  const last = goneOnWith(first ?? []);
  if (last === undefined) return null;
  const document = describeDocument(last, t, language);
  const goOnWith = (made: LastDocument) => {
    draftAgain(made, today);
    void showYearOf(made.choice.subject);
  };
  return (
    <section aria-label={t('exportScreen.again.title')} className={styles.again}>
      <BusyButton
        busy={busy}
        onClick={() => {
          goOnWith(last);
          void writeDocument(last.choice, 'folder');
        }}
      >
        {t('exportScreen.again.redo', { document })}
      </BusyButton>
      <button type="button" className="link-button" onClick={() => goOnWith(last)}>
        {t('exportScreen.again.change')}
      </button>
    </section>
  );
}
