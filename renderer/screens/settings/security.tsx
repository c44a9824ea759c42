import { Button } from '@mantine/core';
import { useState } from 'react';
import { PassphraseForm } from '../../components/passphrase-form';
import { useTranslate } from '../../components/translation';
import { changePassphrase, lockVault } from '../../stores/session';
import styles from './settings.module.css';

export function Security() {
  const t = useTranslate();
  const [state, setState] = useState<'closed' | 'changing' | 'changed'>('closed');

  return (
    <section aria-labelledby="settings-security" className={styles.section}>
      <h2 id="settings-security">{t('settings.security.title')}</h2>
      <div className={styles.act}>
        <p className="soft">{t('settings.security.lockLead')}</p>
        <Button onClick={() => void lockVault()}>{t('settings.security.lock')}</Button>
      </div>
      <div className={styles.act}>
        <p className="soft">{t('settings.security.changeLead')}</p>
        {state === 'changing' ? (
          <>
            <PassphraseForm
              submit={t('settings.security.changeSubmit')}
              working={t('common.saving')}
              onSubmit={async (passphrase) => {
                const answer = await changePassphrase(passphrase);
                if (answer.ok) setState('changed');
                return answer.ok ? null : answer.error;
              }}
            />
            <button type="button" className="link-button" onClick={() => setState('closed')}>
              {t('common.cancel')}
            </button>
          </>
        ) : (
          <Button onClick={() => setState('changing')}>{t('settings.security.change')}</Button>
        )}
        <p role="status">{state === 'changed' && t('settings.security.changed')}</p>
      </div>
    </section>
  );
}
