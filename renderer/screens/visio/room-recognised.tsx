import type { RecognisedLink } from '../../../core/meeting/recognise-link';
import { useTranslate } from '../../components/translation';
import { knownSentence } from './known-sentence';
import styles from './rooms.module.css';

type Props = { readonly link: RecognisedLink | null };

/** What a pasted link is, what is known of it and what its form leaves to doubt, as it is typed. */
export function RoomRecognised({ link }: Props) {
  const t = useTranslate();
  return (
    <div role="status" className={styles.recognised}>
      {link !== null && (
        <>
          <p className={styles.tool}>
            {link.product === 'page'
              ? t('rooms.form.unrecognised', { host: link.host })
              : t('rooms.form.recognised', {
                  product: t(`profiles.products.${link.product}`),
                  host: link.host,
                })}
          </p>
          {link.isInstance && <p>{t('rooms.form.newName')}</p>}
          {link.known !== undefined && <p className="soft">{knownSentence(t, link.known)}</p>}
          {link.faults.length > 0 && (
            <div className={styles.faults}>
              <p>{t('rooms.toCheck')}</p>
              <ul>
                {link.faults.map((fault) => (
                  <li key={fault}>{t(`rooms.faults.${fault}`)}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </div>
  );
}
