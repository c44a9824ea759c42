import type { PrintPage } from '../../core/contract/print-views';
import type { Translate } from '../../core/strings/translate';
import { QrCode } from '../components/qr-code';
import styles from './poster-paper.module.css';
import { TypedAddress } from './typed-address';

type Props = {
  readonly page: Extract<PrintPage, { kind: 'poster' }>;
  readonly t: Translate;
};

/** The room that is open now, for the door or the board: A4, landscape. */
export function PosterPaper({ page, t }: Props) {
  const lesson = [page.className, page.subject].filter((word) => word !== '').join(', ');
  return (
    <main className={styles.poster}>
      <div className={styles.words}>
        <h1>{t('documents.poster.title')}</h1>
        <p className={styles.lesson}>{lesson}</p>
        <TypedAddress address={page.address} />
        <p>{t('documents.poster.enter')}</p>
      </div>
      <div className={styles.qr}>
        <QrCode text={page.url} label={t('documents.poster.qr')} />
      </div>
    </main>
  );
}
