import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { restoreForgotten, useForgotten } from '../../stores/forgotten';
import styles from './registers.module.css';

/** What was cancelled last, and the way back. */
export function CancelledNote({ timeZone }: { readonly timeZone: string }) {
  const { t, language } = useTranslation();
  const cancelled = useForgotten((state) => state.cancelled);
  const [restored, setRestored] = useState(false);

  async function restore(): Promise<void> {
    await restoreForgotten();
    setRestored(useForgotten.getState().cancelled === null);
    focusPage();
  }

  return (
    <div role="status">
      {cancelled === null && restored && <p>{t('registers.forgotten.restored')}</p>}
      {cancelled !== null && (
        <div className={styles.said}>
          <p>
            {t('registers.forgotten.cancelled', {
              className: cancelled.className,
              day: formatDay(dateIn(timeZone, cancelled.start), language),
              time: formatTime(cancelled.start, timeZone, language),
            })}
          </p>
          <Button onClick={() => void restore()}>{t('registers.forgotten.restore')}</Button>
        </div>
      )}
    </div>
  );
}
