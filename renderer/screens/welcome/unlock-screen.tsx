import { useEffect, useState } from 'react';
import { Cover } from '../../components/cover';
import { useTranslate } from '../../components/translation';
import { unlockWithPassphrase, unlockWithRecoveryCode } from '../../stores/session';
import { SecretForm } from './secret-form';
import styles from './welcome.module.css';

type Props = {
  /** Called when the screen is shown: the time to fetch what comes after it. */
  readonly onReady: () => Promise<unknown>;
};

export function UnlockScreen({ onReady }: Props) {
  const t = useTranslate();
  const [recovering, setRecovering] = useState(false);

  useEffect(() => {
    document.title = `${t('welcome.unlock.title')} · Continuo`;
    const idle = requestIdleCallback(() => void onReady());
    return () => cancelIdleCallback(idle);
  }, [t, onReady]);

  if (recovering) {
    return (
      <Cover title={t('welcome.unlock.recoveryTitle')}>
        <p className={styles.lead}>{t('welcome.unlock.recoveryLead')}</p>
        <SecretForm
          key="recovery"
          label={t('welcome.unlock.recoveryCode')}
          submit={t('welcome.unlock.recoverySubmit')}
          hidden={false}
          unlock={unlockWithRecoveryCode}
        />
        <button type="button" className="link-button" onClick={() => setRecovering(false)}>
          {t('welcome.unlock.remembered')}
        </button>
      </Cover>
    );
  }
  return (
    <Cover title={t('welcome.unlock.title')}>
      <SecretForm
        key="passphrase"
        label={t('welcome.unlock.passphrase')}
        submit={t('welcome.unlock.submit')}
        hidden
        unlock={unlockWithPassphrase}
      />
      <button type="button" className="link-button" onClick={() => setRecovering(true)}>
        {t('welcome.unlock.lost')}
      </button>
    </Cover>
  );
}
