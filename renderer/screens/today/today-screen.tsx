import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DayView } from '../../../core/contract/views';
import { formatDate } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { fetchedLater } from '../../components/fetched-later';
import { focusPage } from '../../components/focus-page';
import { PageHeader } from '../../components/page-header';
import { useTranslation } from '../../components/translation';
import { useNow } from '../../components/use-now';
import { loadClasses, useClasses } from '../../stores/classes';
import { readDay, refreshDay, useDay } from '../../stores/day';
import { useForgottenCount } from '../../stores/forgotten';
import { useMeetings } from '../../stores/meeting';
import { goTo } from '../../stores/navigation';
import { leaveReminders, readReminders } from '../../stores/reminders';
import { AutostartProposal } from './autostart-proposal';
import { DayLessons } from './day-lessons';
import { DayPicker } from './day-picker';
import { EarlierReminders } from './earlier-reminders';
import { EvacuationButton } from './evacuation-button';
import { MeetingQuestion } from './meeting-question';
import { NextLesson } from './next-lesson';
import { RehearsalDue } from './rehearsal-due';
import styles from './today.module.css';

// The calendar of its date field is heavy, and most mornings nobody asks for it.
const AddLesson = fetchedLater(async () => (await import('./add-lesson')).AddLesson);

export function TodayScreen() {
  const { t, language } = useTranslation();
  const asked = useDay((state) => state.asked);
  const day = useDay((state) => state.day);
  const error = useDay((state) => state.error);
  const notDone = useDay((state) => state.refused);
  const notOpened = useMeetings(({ refused: last, question }) =>
    question === null ? (last?.error ?? null) : null,
  );
  const refused = notDone ?? notOpened;
  const classes = useClasses((state) => state.list);
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    void refreshDay();
    void loadClasses();
    void readReminders();
    return leaveReminders;
  }, []);

  // The laptop stays open overnight: « aujourd’hui » becomes the new day by itself.
  const shown = day?.date;
  const today = day === null ? undefined : dateIn(day.timeZone, now);
  useEffect(() => {
    if (asked === null && shown !== today) void refreshDay();
  }, [asked, shown, today]);

  if (day === null) return error === null ? null : <Unread />;
  const isToday = asked === null || day.date === today;
  const date = capitalised(formatDate(day.date, language));
  return (
    <div className={styles.page}>
      <PageHeader
        title={isToday ? t('today.title') : date}
        subtitle={isToday ? date : <BackToToday />}
      >
        <DayPicker date={day.date} onChoose={(chosen) => void readDay(chosen)} />
        {isToday && classes !== null && classes.length > 0 && <EvacuationButton />}
        {classes !== null && classes.length > 0 && (
          <Button ref={addButton} onClick={() => setAdding(true)}>
            {t('today.addLesson')}
          </Button>
        )}
      </PageHeader>
      <div className={styles.screen}>
        {error !== null && <ErrorNote error={error} />}
        {refused !== null && <ErrorNote error={refused} />}
        {isToday && <Forgotten now={now} />}
        {isToday && <EarlierReminders day={day} />}
        {day.closed !== undefined && day.lessons.length > 0 && (
          <p className="soft">{t('today.closed', { name: day.closed })}</p>
        )}
        {day.lessons.length > 0 ? (
          <DayLessons day={day} now={now} />
        ) : (
          <EmptyDay day={day} hasClass={classes?.length !== 0} onAdd={() => setAdding(true)} />
        )}
        {/* They come a moment later: above, they would push the buttons away under the hand. */}
        {isToday && <RehearsalDue now={now} />}
        {isToday && <AutostartProposal lessons={day.lessons} now={now} />}
      </div>
      <MeetingQuestion day={day} />
      {adding && (
        <AddLesson
          date={day.date}
          timeZone={day.timeZone}
          isToday={isToday}
          onClose={() => {
            setAdding(false);
            addButton.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function BackToToday(): ReactNode {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`link-button ${styles.back}`}
      onClick={() => void readDay(null).then(focusPage)}
    >
      {t('today.backToToday')}
    </button>
  );
}

/** The roll calls to catch up: one quiet line, nothing when there are none. */
function Forgotten({ now }: { readonly now: string }): ReactNode {
  const { t } = useTranslation();
  const count = useForgottenCount(now);
  if (count === 0) return null;
  return (
    <p className={styles.forgotten}>
      <button
        type="button"
        className="link-button"
        onClick={() => goTo({ screen: 'registers', page: 'forgotten' })}
      >
        {t('today.forgotten', { count })}
      </button>
    </p>
  );
}

type EmptyProps = {
  readonly day: DayView;
  readonly hasClass: boolean;
  readonly onAdd: () => void;
};

function EmptyDay({ day, hasClass, onAdd }: EmptyProps): ReactNode {
  const { t } = useTranslation();
  if (!hasClass) {
    return (
      <EmptyState title={t('today.noClassTitle')} text={t('today.noClassAdvice')}>
        <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
          {t('today.toClasses')}
        </Button>
      </EmptyState>
    );
  }
  const title =
    day.closed === undefined ? t('today.emptyTitle') : t('today.closed', { name: day.closed });
  return (
    <>
      <EmptyState title={title} text={t('today.emptyAdvice')}>
        <Button variant="filled" onClick={onAdd}>
          {t('today.addLesson')}
        </Button>
        {day.next === undefined && (
          <Button onClick={() => goTo({ screen: 'timetable' })}>{t('today.toTimetable')}</Button>
        )}
      </EmptyState>
      {day.next !== undefined && <NextLesson next={day.next} timeZone={day.timeZone} />}
    </>
  );
}

function Unread(): ReactNode {
  const { t } = useTranslation();
  const error = useDay((state) => state.error);
  return (
    <>
      <PageHeader title={t('today.title')} />
      {error !== null && (
        <ErrorNote error={error}>
          <Button onClick={() => void refreshDay()}>{t('common.retry')}</Button>
        </ErrorNote>
      )}
    </>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
