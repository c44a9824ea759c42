import { Button } from '@mantine/core';
import { useTranslate } from '../components/translation';
import type { Knocking } from './conference';
import styles from './meeting-page.module.css';

type Props = {
  readonly knocking: readonly Knocking[];
  readonly onAnswer: (connections: readonly string[], admit: boolean) => void;
};

/** Shown at once; the others come when these are answered. */
const SHOWN = 12;

/** Who waits in the lobby, by the name that they gave themselves. */
export function KnockingBar({ knocking, onAnswer }: Props) {
  const t = useTranslate();
  const shown = knocking.slice(0, SHOWN);
  const more = knocking.length - shown.length;

  /** The next person is then under the pointer: the second click of a double one is for nobody. */
  function answerOnce(detail: number, connection: string, admit: boolean): void {
    if (detail < 2) onAnswer([connection], admit);
  }

  return (
    <div aria-live="polite">
      {knocking.length > 0 && (
        <section className={styles.asking} aria-label={t('meetingRoom.knocking.title')}>
          <div className={styles.actions}>
            <p>{t('meetingRoom.knocking.title')}</p>
            {shown.length > 1 && (
              <Button
                size="compact-md"
                // Those whose names are on the screen: nobody comes in unseen.
                onClick={() =>
                  onAnswer(
                    shown.map(({ connection }) => connection),
                    true,
                  )
                }
              >
                {t('meetingRoom.knocking.admitAll', { count: shown.length })}
              </Button>
            )}
          </div>
          <ul className={styles.knocking}>
            {shown.map(({ connection, name }) => {
              const who = name === '' ? t('meetingRoom.knocking.unnamed') : name;
              return (
                <li key={connection}>
                  <span className={styles.name}>{who}</span>
                  <Button
                    size="compact-md"
                    aria-label={t('meetingRoom.knocking.admit', { name: who })}
                    onClick={({ detail }) => answerOnce(detail, connection, true)}
                  >
                    {t('meetingRoom.knocking.admitShort')}
                  </Button>
                  <Button
                    size="compact-md"
                    aria-label={t('meetingRoom.knocking.reject', { name: who })}
                    onClick={({ detail }) => answerOnce(detail, connection, false)}
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
