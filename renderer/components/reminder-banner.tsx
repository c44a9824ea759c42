import { Button } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { ReportReminder } from '../../core/contract/participant-views';
import { describeReminder } from '../../core/strings/describe-reminder';
import { formatTime } from '../../core/strings/format-time';
import { focusPage } from './focus-page';
import styles from './reminder-banner.module.css';
import { useTranslation } from './translation';

type Props = {
  readonly reminder: ReportReminder;
  readonly timeZone: string;
  readonly onShow: () => void;
  readonly onDismiss: () => void;
};

/** A list that is about to go with its room, above whatever page is looked at. */
export function ReminderBanner({ reminder, timeZone, onShow, onDismiss }: Props) {
  const { t, language } = useTranslation();
  const banner = useRef<HTMLDivElement>(null);

  // It ends with the lesson: the keyboard on its button goes back to the page.
  useLayoutEffect(() => {
    const here = banner.current;
    return () => {
      if (here?.contains(document.activeElement)) focusPage();
    };
  }, []);

  const { className, start } = reminder;
  const time = formatTime(start, timeZone, language);
  const named = (action: string) => t('reminders.actionOf', { action, className, time });
  return (
    <div ref={banner} role="status" className={styles.banner}>
      <p className={styles.words}>
        <strong>{t('alerts.titled', { title: t('alerts.lesson', { className, time }) })}</strong>{' '}
        {describeReminder(t, reminder)}
      </p>
      <Button aria-label={named(t('reminders.steps'))} onClick={onShow}>
        {t('reminders.steps')}
      </Button>
      <Button variant="subtle" aria-label={named(t('alerts.dismiss'))} onClick={onDismiss}>
        {t('alerts.dismiss')}
      </Button>
    </div>
  );
}
