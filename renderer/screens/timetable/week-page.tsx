import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { WeekLesson, WeekView } from '../../../core/contract/timetable-views';
import { dateIn } from '../../../core/timetable/day';
import type { Slot } from '../../../core/timetable/slot';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { fetchedLater } from '../../components/fetched-later';
import { useTranslate } from '../../components/translation';
import { useClasses } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { loadSlots, useSlots } from '../../stores/slots';
import { refreshWeek, useTimetable } from '../../stores/timetable';
import { CalendarButton } from './calendar-button';
import { LessonPanel } from './lesson-panel';
import { OutcomeNote } from './outcome-note';
import styles from './timetable.module.css';
import { WeekBar } from './week-bar';
import { WeekGrid } from './week-grid';

// Forms with a date field: its calendar is heavy.
const AddLessonDialog = fetchedLater(
  async () => (await import('./add-lesson-dialog')).AddLessonDialog,
);
const SlotForm = fetchedLater(async () => (await import('./slot-form')).SlotForm);

type Props = {
  readonly onSlots: () => void;
  readonly onYear: () => void;
};

export function WeekPage({ onSlots, onYear }: Props) {
  const week = useTimetable((state) => state.week);
  const error = useTimetable((state) => state.error);
  const t = useTranslate();

  useEffect(() => {
    void refreshWeek();
    void loadSlots();
  }, []);

  return (
    <div className={styles.page}>
      {error !== null && (
        <ErrorNote error={error}>
          <Button onClick={() => void refreshWeek()}>{t('common.retry')}</Button>
        </ErrorNote>
      )}
      {week !== null && <Week week={week} onSlots={onSlots} onYear={onYear} />}
    </div>
  );
}

type Open =
  | { readonly kind: 'lesson'; readonly lessonId: string }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'new' };

function Week({ week, onSlots, onYear }: Props & { readonly week: WeekView }) {
  const t = useTranslate();
  const classes = useClasses((state) => state.list);
  const slots = useSlots((state) => state.list);
  const outcome = useSlots((state) => state.outcome);
  const [open, setOpen] = useState<Open | null>(null);
  const now = new Date().toISOString();
  const lessons = week.days.flatMap((day) => day.lessons);
  const shown =
    open?.kind === 'lesson' ? lessons.find(({ id }) => id === open.lessonId) : undefined;
  const close = () => setOpen(null);

  if (classes?.length === 0) return <NoClass />;
  return (
    <>
      <WeekBar week={week} onAdd={classes === null ? null : () => setOpen({ kind: 'new' })} />
      <OutcomeNote outcome={outcome} lead={t('timetable.outcome.saved')} />
      {week.holidaysUnknown && (
        <p className={styles.note}>
          {t('timetable.week.holidaysUnknown')}{' '}
          <button type="button" className="link-button" onClick={onYear}>
            {t('timetable.week.toYear')}
          </button>
        </p>
      )}
      {lessons.length > 0 && slots?.length === 0 && lessons.every(isByHand) && (
        <p className={styles.lead}>
          {t('timetable.week.everyWeek')}{' '}
          <button type="button" className="link-button" onClick={onSlots}>
            {t('timetable.week.toSlots')}
          </button>
        </p>
      )}
      {lessons.length === 0 && <FreeWeek hasSlots={slots?.length !== 0} onSlots={onSlots} />}
      <WeekGrid
        week={week}
        now={now}
        onOpen={(lesson) => setOpen({ kind: 'lesson', lessonId: lesson.id })}
      />
      {shown !== undefined && (
        <LessonPanel
          lesson={shown}
          timeZone={week.timeZone}
          slot={slotOf(shown, slots ?? [])}
          onChangeSlot={(slot) => setOpen({ kind: 'slot', slot })}
          onClose={close}
        />
      )}
      {open?.kind === 'slot' && <SlotForm slot={open.slot} onClose={close} />}
      {open?.kind === 'new' && classes !== null && (
        <AddLessonDialog date={firstDay(week, now)} classes={classes} onClose={close} />
      )}
    </>
  );
}

function isByHand({ source }: WeekLesson): boolean {
  return source === undefined;
}

/** Today in its own week, the Monday of any other one. */
function firstDay(week: WeekView, now: string): string {
  const today = dateIn(week.timeZone, now);
  return week.days.some(({ date }) => date === today) ? today : week.monday;
}

function slotOf(lesson: WeekLesson, slots: readonly Slot[]): Slot | null {
  return slots.find(({ id }) => id === lesson.source?.id) ?? null;
}

function NoClass() {
  const t = useTranslate();
  return (
    <EmptyState title={t('timetable.week.noClassTitle')} text={t('timetable.week.noClassText')}>
      <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
        {t('timetable.week.toClasses')}
      </Button>
    </EmptyState>
  );
}

type FreeProps = { readonly hasSlots: boolean; readonly onSlots: () => void };

function FreeWeek({ hasSlots, onSlots }: FreeProps) {
  const t = useTranslate();
  if (hasSlots) return <p className={styles.lead}>{t('timetable.week.freeWeek')}</p>;
  return (
    <EmptyState title={t('timetable.week.freeWeek')} text={t('timetable.week.emptyText')}>
      <Button variant="filled" onClick={onSlots}>
        {t('timetable.week.describe')}
      </Button>
      <CalendarButton />
    </EmptyState>
  );
}
