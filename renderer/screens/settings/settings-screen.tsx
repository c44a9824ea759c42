import { useState } from 'react';
import { PageHeader } from '../../components/page-header';
import { RecoverySheet } from '../../components/recovery-sheet';
import { useTranslate } from '../../components/translation';
import { useSession } from '../../stores/session';
import { Appearance } from './appearance';
import { Autostart } from './autostart';
import { Security } from './security';
import styles from './settings.module.css';

export function SettingsScreen() {
  const t = useTranslate();
  const app = useSession((session) => session.app);
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);

  if (app === null) return null;
  if (recoveryCode !== null) {
    return (
      <>
        <PageHeader title={t('welcome.recovery.title')} />
        <RecoverySheet code={recoveryCode} onKept={() => setRecoveryCode(null)} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <div className={styles.sections}>
        <Appearance preferences={app.preferences} />
        <Autostart />
        <Security onNewCode={setRecoveryCode} />
        <section aria-labelledby="settings-about" className={styles.section}>
          <h2 id="settings-about">{t('settings.about.title')}</h2>
          <dl className={styles.facts}>
            <dt>{t('settings.about.folder')}</dt>
            <dd>
              <span className={styles.path}>{app.vaultFolder}</span>
              <span className="soft">{t('settings.about.folderHint')}</span>
            </dd>
            <dt>{t('settings.about.version')}</dt>
            <dd>{app.version}</dd>
          </dl>
        </section>
      </div>
    </>
  );
}
