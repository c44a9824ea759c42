import { Checkbox } from '@mantine/core';
import { useEffect } from 'react';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { readAutostart, useAutostart, writeAutostart } from '../../stores/autostart';
import styles from './settings.module.css';

/** « Démarrage »: with the session or not, and what that does not do. */
export function Autostart() {
  const t = useTranslate();
  const view = useAutostart((state) => state.view);
  const refused = useAutostart((state) => state.refused);

  useEffect(() => {
    void readAutostart();
  }, []);

  return (
    <section aria-labelledby="settings-autostart" className={styles.section}>
      <h2 id="settings-autostart">{t('settings.autostart.title')}</h2>
      {view?.available === false && <p className="soft">{t('settings.autostart.unavailable')}</p>}
      {view?.available === true && (
        <div className={styles.act}>
          <Checkbox
            label={t('settings.autostart.label')}
            checked={view.enabled}
            onChange={({ currentTarget }) => void writeAutostart(currentTarget.checked)}
          />
          <p className="soft">{t('settings.autostart.lead')}</p>
        </div>
      )}
      {refused !== null && <ErrorNote error={refused} />}
    </section>
  );
}
