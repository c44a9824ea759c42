import type { SheetView } from '../../../core/contract/meeting-views';
import { formatDay } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { BusyButton } from '../../components/busy-button';
import { DocumentOutcome } from '../../components/document-outcome';
import { ErrorNote } from '../../components/error-note';
import { useTranslate, useTranslation } from '../../components/translation';
import { makeSheet, revealDocument, useDocuments } from '../../stores/documents';
import { useSchoolDay } from '../../stores/school-day';
import styles from './rooms.module.css';

type Props = {
  readonly classId: string;
  /** The last one handed out. */
  readonly sheet: SheetView | null;
  readonly hasFallback: boolean;
};

/** The page that pupils get on a quiet day: when, whether it still holds, and a new one. */
export function ChainSheet({ classId, sheet, hasFallback }: Props) {
  const t = useTranslate();
  const making = useDocuments((state) => state.making);
  const made = useDocuments((state) => state.made);
  const failed = useDocuments((state) => state.failed);
  const isMaking = (as: 'pdf' | 'paper') => making?.about === classId && making.as === as;

  return (
    <section className={styles.part} aria-labelledby="sheet">
      <h2 id="sheet">{t('rooms.sheet.title')}</h2>
      <p className="soft">{t('rooms.sheet.lead')}</p>
      {sheet === null ? <p>{t('rooms.sheet.never')}</p> : <HandedOut sheet={sheet} />}
      {hasFallback ? (
        <div className={styles.actions}>
          <BusyButton busy={isMaking('pdf')} onClick={() => void makeSheet(classId, 'pdf')}>
            {t(isMaking('pdf') ? 'documents.made.working' : 'rooms.sheet.pdf')}
          </BusyButton>
          <BusyButton busy={isMaking('paper')} onClick={() => void makeSheet(classId, 'paper')}>
            {t(isMaking('paper') ? 'documents.made.working' : 'rooms.sheet.paper')}
          </BusyButton>
        </div>
      ) : (
        <p className="soft">{t('rooms.sheet.needsFallback')}</p>
      )}
      <DocumentOutcome
        made={made?.about === classId ? made : null}
        onReveal={() => void revealDocument(classId)}
      />
      {failed?.about === classId && <ErrorNote error={failed.error} />}
    </section>
  );
}

function HandedOut({ sheet }: { readonly sheet: SheetView }) {
  const { t, language } = useTranslation();
  const timeZone = useSchoolDay((state) => state.today?.timeZone);
  if (timeZone === undefined) return null;
  const date = formatDay(dateIn(timeZone, sheet.madeAt), language);
  return (
    <p className={sheet.outdated ? styles.faults : undefined}>
      {t('rooms.sheet.madeOn', { date })}{' '}
      {t(sheet.outdated ? 'rooms.sheet.outdated' : 'rooms.sheet.upToDate')}
    </p>
  );
}
