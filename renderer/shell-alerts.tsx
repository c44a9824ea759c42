import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AlertView } from '../core/contract/alert-views';
import { currentLesson, dateIn } from '../core/timetable/day';
import { AlertBanner } from './components/alert-banner';
import { ErrorNote } from './components/error-note';
import { focusPage } from './components/focus-page';
import { useHoldStill } from './components/hold-still';
import { useTranslate } from './components/translation';
import { useNow } from './components/use-now';
import styles from './shell.module.css';
import { ShellReminders } from './shell-reminders';
import {
  actOn,
  alertKey,
  closeFailure,
  dismissAlert,
  noteAnnounced,
  readAlerts,
  useAlerts,
} from './stores/alerts';
import { useDay } from './stores/day';
import { useNavigation } from './stores/navigation';

/** The alerts and reminders above every page; Today says by itself what is the matter with the lesson it shows. */
export function ShellAlerts() {
  const above = useRef<HTMLDivElement>(null);
  useHoldStill(above);
  return (
    <div ref={above} className={styles.alerts}>
      <Alerts />
      <ShellReminders />
    </div>
  );
}

function Alerts() {
  const t = useTranslate();
  const view = useAlerts((state) => state.view);
  const dismissed = useAlerts((state) => state.dismissed);
  const failed = useAlerts((state) => state.failed);
  const onToday = useLessonOnToday();

  useEffect(() => {
    void readAlerts();
  }, []);

  const shown = (view?.alerts ?? []).filter(
    (alert) => alert.lessonId !== onToday && !dismissed.includes(alertKey(alert)),
  );
  if (view === null || (shown.length === 0 && failed === null)) return null;
  return (
    <section aria-label={t('alerts.region')}>
      {failed !== null && (
        <div className={styles.failed}>
          <ErrorNote error={failed}>
            <Button onClick={closeFailureAndLeave}>{t('common.close')}</Button>
          </ErrorNote>
        </div>
      )}
      {shown.map((alert) => (
        <OneAlert key={`${alert.lessonId} ${alert.kind}`} alert={alert} timeZone={view.timeZone} />
      ))}
    </section>
  );
}

type Props = { readonly alert: AlertView; readonly timeZone: string };

function OneAlert({ alert, timeZone }: Props) {
  const [isNew] = useState(() => !useAlerts.getState().announced.includes(alertKey(alert)));

  // Once it stands there: a page that is left and come back to says it no second time.
  useEffect(() => {
    if (isNew) noteAnnounced(alert);
  }, [isNew, alert]);

  return (
    <AlertBanner
      alert={alert}
      timeZone={timeZone}
      isNew={isNew}
      onAct={() => actOn(alert)}
      onDismiss={() => dismissAlert(alert)}
    />
  );
}

/** The button goes away with what it closes. */
function closeFailureAndLeave(): void {
  closeFailure();
  focusPage();
}

/** The lesson that stands large on the page, when that page is Today. */
function useLessonOnToday(): string | undefined {
  const now = useNow();
  const isToday = useNavigation(({ place }) => place.screen === 'today');
  const day = useDay((state) => state.day);
  if (!isToday || day === null || day.date !== dateIn(day.timeZone, now)) return undefined;
  return currentLesson(day.lessons, now)?.id;
}
