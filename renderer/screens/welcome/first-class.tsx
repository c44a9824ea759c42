import { useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { openDemonstration } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { startImport, useRosterImport } from '../../stores/roster-import';
import { endFirstStart } from '../../stores/session';
import styles from './welcome.module.css';

/** The three ways in: a file, the demonstration, or an empty Continuo. */
export function FirstClass() {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  const importError = useRosterImport((state) => state.error);
  const [opening, setOpening] = useState(false);
  const [demonstrationError, setDemonstrationError] = useState<AppError | null>(null);
  const error = importError ?? demonstrationError;

  async function chooseFile() {
    setDemonstrationError(null);
    if (await startImport()) {
      goTo({ screen: 'classes' });
      endFirstStart();
    }
  }

  async function demonstrate() {
    setOpening(true);
    const answer = await openDemonstration();
    setOpening(false);
    if (!answer.ok) {
      setDemonstrationError(answer.error);
      return;
    }
    goTo({ screen: 'today' });
    endFirstStart();
  }

  return (
    <>
      <p className={styles.lead}>{t('welcome.firstClass.lead')}</p>
      {error !== null && <ErrorNote error={error} />}
      <ul className={styles.ways}>
        <li>
          <BusyButton
            variant="filled"
            autoFocus
            busy={phase === 'choosing'}
            onClick={() => void chooseFile()}
          >
            {t('welcome.firstClass.import')}
          </BusyButton>
          <p className="soft">{t('welcome.firstClass.importHint')}</p>
        </li>
        <li>
          <BusyButton busy={opening} onClick={() => void demonstrate()}>
            {t('welcome.firstClass.demonstration')}
          </BusyButton>
          <p className="soft">{t('welcome.firstClass.demonstrationHint')}</p>
        </li>
        <li>
          <button type="button" className="link-button" onClick={endFirstStart}>
            {t('welcome.firstClass.later')}
          </button>
        </li>
      </ul>
    </>
  );
}
