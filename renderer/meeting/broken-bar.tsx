import { Button } from '@mantine/core';
import { useTranslate } from '../components/translation';
import { host } from './meeting-bridge';
import styles from './meeting-page.module.css';

/** The room broke in the midst of the lesson: it may come back, and the next one is a press away. */
export function BrokenBar() {
  const t = useTranslate();
  return (
    <div className={styles.asking} role="alert">
      <p>{t('meetingRoom.broken.advice')}</p>
      <Button size="sm" onClick={() => host.say({ kind: 'room-failed' })}>
        {t('meetingRoom.broken.next')}
      </Button>
    </div>
  );
}
