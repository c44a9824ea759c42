import { useEffect, useState } from 'react';
import { Cover } from '../../components/cover';
import { PassphraseForm } from '../../components/passphrase-form';
import { RecoverySheet } from '../../components/recovery-sheet';
import { useTranslate } from '../../components/translation';
import { createVault } from '../../stores/session';
import { FirstClass } from './first-class';
import styles from './welcome.module.css';

type Step =
  | { readonly name: 'passphrase' }
  | { readonly name: 'recovery'; readonly code: string }
  | { readonly name: 'first-class' };

const STEPS = ['passphrase', 'recovery', 'first-class'] as const;

/** First start: a vault, its recovery code, a first class. The code lives in this component only. */
export function WelcomeScreen() {
  const t = useTranslate();
  const [step, setStep] = useState<Step>({ name: 'passphrase' });
  const eyebrow = t('welcome.step', { number: STEPS.indexOf(step.name) + 1, total: STEPS.length });

  useEffect(() => {
    document.title = `${eyebrow} · Continuo`;
  }, [eyebrow]);

  if (step.name === 'recovery') {
    return (
      <Cover key="recovery" title={t('welcome.recovery.title')} eyebrow={eyebrow}>
        <RecoverySheet code={step.code} onKept={() => setStep({ name: 'first-class' })} />
      </Cover>
    );
  }
  if (step.name === 'first-class') {
    return (
      <Cover key="first-class" title={t('welcome.firstClass.title')} eyebrow={eyebrow}>
        <FirstClass />
      </Cover>
    );
  }
  return (
    <Cover key="passphrase" title={t('welcome.passphrase.title')} eyebrow={eyebrow}>
      <p className={styles.lead}>{t('welcome.passphrase.lead')}</p>
      <p className={styles.lead}>{t('welcome.passphrase.lost')}</p>
      <PassphraseForm
        submit={t('welcome.passphrase.create')}
        working={t('welcome.passphrase.creating')}
        onSubmit={async (passphrase) => {
          const answer = await createVault(passphrase);
          if (!answer.ok) return answer.error;
          setStep({ name: 'recovery', code: answer.value.recoveryCode });
          return null;
        }}
      />
    </Cover>
  );
}
