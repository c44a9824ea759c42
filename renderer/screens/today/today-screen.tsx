import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { DayView, LessonView } from '../../../core/contract/views';
import { formatDate, formatTime } from '../../../core/strings/format-time';
import { currentLesson, dateIn } from '../../../core/timetable/day';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { PageHeader } from '../../components/page-header';
import { useTranslation } from '../../components/translation';
import { useNow } from '../../components/use-now';
import { loadClasses, useClasses } from '../../stores/classes';
import { cancelLesson, readDay, refreshDay, removeLesson, useDay } from '../../stores/day';
import { useForgottenCount } from '../../stores/forgotten';
import { useMeetings } from '../../stores/meeting';
import { goTo } from '../../stores/navigation';
import { useRoomTests } from '../../stores/room-tests';
import { AutostartProposal } from './autostart-proposal';
import { CurrentLesson } from './current-lesson';
import { DayPicker } from './day-picker';
import { LessonList } from './lesson-list';
import { MeetingQuestion } from './meeting-question';
import { NextLesson } from './next-lesson';
import { RehearsalDue } from './rehearsal-due';
import styles from './today.module.css';

// The calendar of its date field is heavy, and most mornings nobody asks for it.
const AddLesson = lazy(async () => ({ default: (await import('./add-lesson')).AddLesson }));

export function TodayScreen() {
  const { t, language } = useTranslation();
  const asked = useDay((state) => state.asked);
  const day = useDay((state) => state.day);
  const error = useDay((state) => state.error);
  const notDone = useDay((state) => state.refused);
  const notTested = useRoomTests((state) => state.refused);
  const notOpened = useMeetings(({ refused: last, question }) =>
    question === null ? (last?.error ?? null) : null,
  );
  const refused = notDone ?? notTested ?? notOpened;
  const classes = useClasses((state) => state.list);
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    void refreshDay();
    void loadClasses();
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
        {isToday && <RehearsalDue />}
        {isToday && <AutostartProposal lessons={day.lessons} now={now} />}
        {day.closed !== undefined && day.lessons.length > 0 && (
          <p className="soft">{t('today.closed', { name: day.closed })}</p>
        )}
        {day.lessons.length > 0 ? (
          <Lessons day={day} now={now} />
        ) : (
          <EmptyDay day={day} hasClass={classes?.length !== 0} onAdd={() => setAdding(true)} />
        )}
      </div>
      <MeetingQuestion day={day} />
      {adding && (
        <Suspense fallback={null}>
          <AddLesson
            date={day.date}
            timeZone={day.timeZone}
            isToday={isToday}
            onClose={() => {
              setAdding(false);
              addButton.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The lesson that is on, or the next one, large; the others quiet below. */
function Lessons({ day, now }: { readonly day: DayView; readonly now: string }): ReactNode {
  const { t, language } = useTranslation();
  const [removing, setRemoving] = useState<LessonView | null>(null);

  // Only a lesson added by hand can be lost; a planned one is cancelled and can be put back.
  function remove(lesson: LessonView): void {
    if (lesson.source === undefined) setRemoving(lesson);
    else void cancelLesson(lesson.id).then(focusPage);
  }

  const current = currentLesson(day.lessons, now);
  const allCancelled = day.lessons.every(({ status }) => status === 'cancelled');
  const others = day.lessons.filter((lesson) => lesson.id !== current?.id);
  return (
    <>
      {current === undefined ? (
        <div className={styles.dayOver}>
          <p>{t(allCancelled ? 'today.allCancelled' : 'today.dayOver')}</p>
          {day.next !== undefined && <NextLesson next={day.next} timeZone={day.timeZone} />}
        </div>
      ) : (
        <CurrentLesson
          key={current.id}
          lesson={current}
          now={now}
          timeZone={day.timeZone}
          onRemove={() => remove(current)}
        />
      )}
      {others.length > 0 && (
        <LessonList
          title={t(current === undefined ? 'today.lessons' : 'today.otherLessons')}
          lessons={others}
          now={now}
          timeZone={day.timeZone}
          onRemove={remove}
        />
      )}
      <ConfirmDialog
        opened={removing !== null}
        title={t('today.remove.title')}
        text={
          removing === null
            ? ''
            : t('today.remove.text', {
                className: removing.className,
                time: formatTime(removing.start, day.timeZone, language),
              })
        }
        action={t('today.remove.confirm')}
        dangerous
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          if (removing !== null) void removeLesson(removing.id).then(focusPage);
          setRemoving(null);
        }}
      />
    </>
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
