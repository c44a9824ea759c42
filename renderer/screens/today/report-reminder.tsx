import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import type { ReportReminder as Reminder } from '../../../core/contract/participant-views';
import { describeReminder, reminderAction } from '../../../core/strings/describe-reminder';
import { formatTime } from '../../../core/strings/format-time';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useHoldStill } from '../../components/hold-still';
import { AllReportSteps, ReportSteps } from '../../components/report-steps';
import { useTranslate, useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { putAwayReminder, restoreReminder, showSteps, useReminders } from '../../stores/reminders';
import styles from './report-reminder.module.css';

type Props = {
  readonly lessonId: string;
  readonly timeZone: string;
  /** Which lesson it is, where the reminder stands without it. */
  readonly title?: string;
};

/** A lesson whose participants are still to be taken over; it comes by itself and moves nothing. */
export function ReportReminder({ lessonId, timeZone, title }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  useHoldStill(holder);
  const stepsId = useId();
  const isOf = (one: Reminder) => one.lessonId === lessonId;
  const reminder = useReminders(({ list }) => list?.find(isOf));
  const putAway = useReminders((state) => state.putAway.find(isOf));
  const showsSteps = useReminders(({ shownId }) => shownId === lessonId) && hasSteps(reminder);
  return (
    <>
      <div ref={holder}>
        {reminder !== undefined && (
          <Asked
            reminder={reminder}
            timeZone={timeZone}
            stepsId={stepsId}
            showsSteps={showsSteps}
            {...(title !== undefined && { title })}
          />
        )}
        {reminder === undefined && putAway !== undefined && (
          <PutAway reminder={putAway} {...(title !== undefined && { title })} />
        )}
      </div>
      {reminder !== undefined && showsSteps && (
        <div id={stepsId} className={styles.steps}>
          {reminder.ask === 'elsewhere' ? <AllReportSteps /> : <ReportSteps tool={reminder.tool} />}
        </div>
      )}
    </>
  );
}

type AskedProps = Omit<Props, 'lessonId'> & {
  readonly reminder: Reminder;
  readonly stepsId: string;
  readonly showsSteps: boolean;
};

function Asked({ reminder, timeZone, title, stepsId, showsSteps }: AskedProps) {
  const { t, language } = useTranslation();
  const refused = useReminders((state) => state.refused);
  const { lessonId, className, start, ask, when } = reminder;
  const time = formatTime(start, timeZone, language);
  const named = (action: string) => t('reminders.actionOf', { action, className, time });
  const main = reminderAction(t, reminder);
  const away = t(ask === 'take-over' ? 'reminders.later' : 'reminders.none');
  return (
    <div className={styles.reminder}>
      <p role="status" className={styles.words} data-when={when} data-ask={ask}>
        {title !== undefined && <strong>{title} </strong>}
        {describeReminder(t, reminder)}
      </p>
      <p className={styles.actions}>
        <Button
          size="compact-md"
          variant={ask === 'elsewhere' ? 'subtle' : 'default'}
          aria-label={named(main)}
          onClick={() => goTo({ screen: 'participants', lessonId })}
        >
          {main}
        </Button>
        {hasSteps(reminder) && (
          <Button
            size="compact-md"
            variant="subtle"
            aria-expanded={showsSteps}
            aria-controls={showsSteps ? stepsId : undefined}
            aria-label={named(t('reminders.steps'))}
            onClick={() => showSteps(showsSteps ? null : lessonId)}
          >
            {t('reminders.steps')}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={named(away)}
          onClick={() => void putAwayReminder(reminder)}
        >
          {away}
        </Button>
      </p>
      {refused !== null && <ErrorNote error={refused} />}
    </div>
  );
}

/** Where the reminder stood: putting it away is taken back as easily. */
function PutAway({ reminder, title }: Pick<AskedProps, 'reminder' | 'title'>) {
  const t = useTranslate();
  return (
    <p role="status" className={`soft ${styles.reminder}`}>
      {title !== undefined && `${title} `}
      {t('reminders.putAway')}{' '}
      <button
        type="button"
        className="link-button"
        ref={(button) => button?.focus({ preventScroll: true })}
        onClick={() => void restoreReminder(reminder).then(focusPage)}
      >
        {t('reminders.restore')}
      </button>
    </p>
  );
}

/** What the app saw by itself is there already. */
function hasSteps(reminder: Reminder | undefined): boolean {
  return reminder !== undefined && reminder.ask !== 'take-over';
}
