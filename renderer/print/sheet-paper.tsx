import type { PrintPage } from '../../core/contract/print-views';
import { formatDayAndMonth } from '../../core/strings/format-time';
import type { Translate } from '../../core/strings/translate';
import { dateIn } from '../../core/timetable/day';
import { QrCode } from '../components/qr-code';
import styles from './sheet-paper.module.css';
import { TypedAddress } from './typed-address';

type Props = {
  readonly page: Extract<PrintPage, { kind: 'sheet' }>;
  readonly t: Translate;
};

/** The fiche de secours, for pupils from ten years on and their parents: one page of A4. */
export function SheetPaper({ page, t }: Props) {
  const [room, second] = page.rooms;
  const date = formatDayAndMonth(dateIn(page.timeZone, page.madeAt), 'fr', 'with-year');
  return (
    <main className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.kind}>{t('documents.sheet.title')}</p>
        <p className={styles.who}>
          <strong>{t('documents.sheet.className', { className: page.className })}</strong>
          <span>{t('documents.sheet.schoolYear', { schoolYear: page.schoolYear })}</span>
        </p>
      </header>
      <h1>{t('documents.sheet.lead')}</h1>
      <ol className={styles.steps}>
        <li>
          <h2>{t('documents.sheet.wait')}</h2>
          <p>
            {page.officialHost === undefined
              ? t('documents.sheet.waitThen')
              : t('documents.sheet.waitThenHost', { host: page.officialHost })}
          </p>
        </li>
        <li>
          <h2>{t('documents.sheet.go')}</h2>
          <p>{t('documents.sheet.goHow')}</p>
        </li>
      </ol>
      {room !== undefined && (
        <section className={styles.room}>
          <TypedAddress address={room.address} />
          <div className={styles.qr}>
            <QrCode text={room.url} label={t('documents.sheet.qr')} />
          </div>
        </section>
      )}
      <ol className={styles.steps} start={3}>
        <li>
          <h2>{t('documents.sheet.enter')}</h2>
        </li>
      </ol>
      {second !== undefined && (
        <section className={styles.second}>
          <p>{t('documents.sheet.second')}</p>
          <TypedAddress address={second.address} small />
        </section>
      )}
      <section className={styles.rules}>
        <h2>{t('documents.sheet.rulesTitle')}</h2>
        <ul>
          <li>{t('documents.sheet.rules.name')}</li>
          <li>{t('documents.sheet.rules.microphone')}</li>
          <li>{t('documents.sheet.rules.link')}</li>
        </ul>
        <p className={styles.nothing}>{t('documents.sheet.nothing')}</p>
      </section>
      <footer className={styles.foot}>
        <p>
          {t('documents.sheet.date', { date })} {t('documents.sheet.keep')}
        </p>
        <p>{t('documents.sheet.source')}</p>
      </footer>
    </main>
  );
}
