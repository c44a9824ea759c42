import { Button } from '@mantine/core';
import type { MeetingFailure } from '../../core/contract/meeting-room';
import { useTranslate } from '../components/translation';
import { host as main } from './meeting-bridge';
import styles from './meeting-page.module.css';

type Props = { readonly host: string; readonly failure: MeetingFailure };

/** The room could not be shown here: said once, where the teacher looked for it. */
export function ElsewherePage({ host, failure }: Props) {
  const t = useTranslate();
  return (
    <main className={styles.elsewhere}>
      <h1>{t('meetingRoom.elsewhere.title')}</h1>
      <p>{t(`meetingRoom.elsewhere.${failure}`, { host })}</p>
      <p>{t('meetingRoom.elsewhere.advice')}</p>
      <div className={styles.actions}>
        <Button variant="filled" onClick={() => main.say({ kind: 'quit' })}>
          {t('meetingRoom.elsewhere.close')}
        </Button>
        <Button onClick={() => main.say({ kind: 'to-browser' })}>
          {t('meetingRoom.elsewhere.again')}
        </Button>
        <Button onClick={() => main.say({ kind: 'to-roll-call' })}>
          {t('meetingRoom.toRollCall')}
        </Button>
      </div>
    </main>
  );
}
