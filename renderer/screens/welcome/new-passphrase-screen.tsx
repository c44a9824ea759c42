import { Cover } from '../../components/cover';
import { PassphraseForm } from '../../components/passphrase-form';
import { useTranslate } from '../../components/translation';
import { changePassphrase } from '../../stores/session';
import styles from './welcome.module.css';

/** After the recovery code: the lost passphrase is replaced before anything else. */
export function NewPassphraseScreen() {
  const t = useTranslate();
  return (
    <Cover title={t('welcome.renew.title')}>
      <p className={styles.lead}>{t('welcome.renew.lead')}</p>
      <PassphraseForm
        submit={t('welcome.renew.submit')}
        working={t('common.saving')}
        onSubmit={async (passphrase) => {
          const answer = await changePassphrase(passphrase);
          return answer.ok ? null : answer.error;
        }}
      />
    </Cover>
  );
}
