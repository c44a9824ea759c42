import { Button } from '@mantine/core';
import { useTranslate } from '../components/translation';
import type { Knocking } from './conference';
import styles from './meeting-page.module.css';

type Props = {
  readonly knocking: readonly Knocking[];
  readonly onAnswer: (connection: string, admit: boolean) => void;
};

/** Shown at once; the others come when these are answered. */
const SHOWN = 12;

/** Who waits in the lobby, by the name that they gave themselves. */
export function KnockingBar({ knocking, onAnswer }: Props) {
  const t = useTranslate();
  const more = knocking.length - SHOWN;
  return (
    <div aria-live="polite">
      {knocking.length > 0 && (
        <section className={styles.asking} aria-label={t('meetingRoom.knocking.title')}>
          <p>{t('meetingRoom.knocking.title')}</p>
          <ul className={styles.knocking}>
            {knocking.slice(0, SHOWN).map(({ connection, name }) => {
              const shown = name === '' ? t('meetingRoom.knocking.unnamed') : name;
              return (
                <li key={connection}>
                  <span className={styles.name}>{shown}</span>
                  <Button
                    size="compact-md"
                    aria-label={t('meetingRoom.knocking.admit', { name: shown })}
                    onClick={() => onAnswer(connection, true)}
                  >
                    {t('meetingRoom.knocking.admitShort')}
                  </Button>
                  <Button
                    size="compact-md"
                    aria-label={t('meetingRoom.knocking.reject', { name: shown })}
                    onClick={() => onAnswer(connection, false)}
                  >
                    {t('meetingRoom.knocking.rejectShort')}
                  </Button>
                </li>
              );
            })}
          </ul>
          {more > 0 && <p>{t('meetingRoom.knocking.more', { count: more })}</p>}
        </section>
      )}
    </div>
  );
}
