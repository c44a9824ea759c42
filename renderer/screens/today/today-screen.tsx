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
import { readDay, refreshDay, removeLesson, useDay } from '../../stores/day';
import { goTo } from '../../stores/navigation';
import { useRoomTests } from '../../stores/room-tests';
import { CurrentLesson } from './current-lesson';
import { DayPicker } from './day-picker';
import { LessonList } from './lesson-list';
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
  const refused = notDone ?? notTested;
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
        {day.lessons.length > 0 ? (
          <Lessons day={day} now={now} />
        ) : (
          <EmptyDay hasClass={classes?.length !== 0} onAdd={() => setAdding(true)} />
        )}
      </div>
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
  const current = currentLesson(day.lessons, now);
  const others = day.lessons.filter((lesson) => lesson.id !== current?.id);
  return (
    <>
      {current === undefined ? (
        <p className={styles.dayOver}>{t('today.dayOver')}</p>
      ) : (
        <CurrentLesson
          key={current.id}
          lesson={current}
          now={now}
          timeZone={day.timeZone}
          onRemove={() => setRemoving(current)}
        />
      )}
      {others.length > 0 && (
        <LessonList
          title={t(current === undefined ? 'today.lessons' : 'today.otherLessons')}
          lessons={others}
          now={now}
          timeZone={day.timeZone}
          onRemove={setRemoving}
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

function EmptyDay(props: { readonly hasClass: boolean; readonly onAdd: () => void }): ReactNode {
  const { t } = useTranslation();
  return props.hasClass ? (
    <EmptyState title={t('today.emptyTitle')} text={t('today.emptyAdvice')}>
      <Button variant="filled" onClick={props.onAdd}>
        {t('today.addLesson')}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState title={t('today.noClassTitle')} text={t('today.noClassAdvice')}>
      <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
        {t('today.toClasses')}
      </Button>
    </EmptyState>
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
