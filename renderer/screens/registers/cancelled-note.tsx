import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { restoreForgotten, useForgotten } from '../../stores/forgotten';
import styles from './registers.module.css';

/** What was cancelled last, one lesson or those of a day, and the way back. */
export function CancelledNote({ timeZone }: { readonly timeZone: string }) {
  const { t, language } = useTranslation();
  const cancelled = useForgotten((state) => state.cancelled);
  const [first] = cancelled;
  const [restored, setRestored] = useState(false);

  async function restore(): Promise<void> {
    await restoreForgotten();
    setRestored(useForgotten.getState().cancelled.length === 0);
    focusPage();
  }

  return (
    <div role="status">
      {first === undefined && restored && <p>{t('registers.forgotten.restored')}</p>}
      {first !== undefined && (
        <div className={styles.said}>
          <p>
            {t('registers.forgotten.cancelled', {
              count: cancelled.length,
              className: first.className,
              day: formatDay(dateIn(timeZone, first.start), language),
              time: formatTime(first.start, timeZone, language),
            })}
          </p>
          <Button onClick={() => void restore()}>
            {t('registers.forgotten.restore', { count: cancelled.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
