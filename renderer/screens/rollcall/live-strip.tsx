import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslate } from '../../components/translation';
import { followMeeting, leaveMeeting, useLiveMeeting } from '../../stores/live-meeting';
import { goTo } from '../../stores/navigation';
import styles from './live-strip.module.css';

/** The meeting in the app's window, while the roll is called: how many are there, who is unknown. */
export function LiveStrip({ lessonId }: { readonly lessonId: string }) {
  const t = useTranslate();
  const live = useLiveMeeting(lessonId);
  useEffect(() => {
    void followMeeting(lessonId);
    return leaveMeeting;
  }, [lessonId]);
  if (live === null) return null;
  const { there, total, gone, toJoin } = live;
  return (
    <section className={styles.strip} aria-label={t('meetingRoom.live.label')}>
      <div className={styles.words}>
        <p>
          <span className={styles.sign} data-there="true" aria-hidden="true" />
          {t('meetingRoom.live.there', { there, total })}
          {gone > 0 && (
            <>
              {' · '}
              <span className={styles.sign} aria-hidden="true" />
              {t('meetingRoom.live.gone', { count: gone })}
            </>
          )}
          {toJoin > 0 && (
            <>
              {' · '}
              <strong>{t('meetingRoom.live.toJoin', { count: toJoin })}</strong>
            </>
          )}
        </p>
        <p className="soft">{t('meetingRoom.live.marksNobody')}</p>
      </div>
      <Button onClick={() => goTo({ screen: 'participants', lessonId })}>
        {t('meetingRoom.live.open')}
      </Button>
    </section>
  );
}
