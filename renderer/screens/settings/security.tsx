import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { ErrorNote } from '../../components/error-note';
import { PassphraseForm } from '../../components/passphrase-form';
import { useTranslate } from '../../components/translation';
import { changePassphrase, lockVault, renewRecoveryCode } from '../../stores/session';
import styles from './settings.module.css';

type Props = { readonly onNewCode: (code: string) => void };

export function Security({ onNewCode }: Props) {
  const t = useTranslate();
  const [error, setError] = useState<AppError | null>(null);
  const [state, setState] = useState<'closed' | 'changing' | 'changed'>('closed');

  async function renew() {
    const answer = await renewRecoveryCode();
    if (answer.ok) onNewCode(answer.value.recoveryCode);
    else setError(answer.error);
  }

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
      <div className={styles.act}>
        <p className="soft">{t('settings.security.renewLead')}</p>
        {error !== null && <ErrorNote error={error} />}
        <Button onClick={() => void renew()}>{t('settings.security.renew')}</Button>
      </div>
    </section>
  );
}
