import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SchoolYearView, SlotView } from '../../../core/contract/timetable-views';
import { formatHour } from '../../../core/strings/format-time';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { fetchedLater } from '../../components/fetched-later';
import { focusPage } from '../../components/focus-page';
import { useTranslate, useTranslation } from '../../components/translation';
import { loadSchoolYear, useSchoolYear } from '../../stores/school-year';
import { loadSlots, removeSlot, useSlots } from '../../stores/slots';
import { CalendarButton } from './calendar-button';
import { OutcomeNote } from './outcome-note';
import { SlotList } from './slot-list';
import styles from './timetable.module.css';

// Forms with a date field: its calendar is heavy.
const SlotForm = fetchedLater(async () => (await import('./slot-form')).SlotForm);
const PrimaryWeekForm = fetchedLater(
  async () => (await import('./primary-week-form')).PrimaryWeekForm,
);

type Props = { readonly onYear: () => void };

export function SlotsPage({ onYear }: Props) {
  const t = useTranslate();
  const slots = useSlots((state) => state.list);
  const slotsError = useSlots((state) => state.error);
  const outcome = useSlots((state) => state.outcome);
  const year = useSchoolYear((state) => state.year);
  const yearError = useSchoolYear((state) => state.error);
  const error = slotsError ?? yearError;

  useEffect(() => {
    void loadSlots();
    void loadSchoolYear();
  }, []);

  return (
    <div className={styles.page}>
      {error !== null && <ErrorNote error={error} />}
      <OutcomeNote outcome={outcome} lead={t('timetable.outcome.saved')} />
      {slots !== null && year !== null && (
        <>
          <Unknown slots={slots} year={year} onYear={onYear} />
          <Slots slots={slots} year={year} />
        </>
      )}
      <p className={styles.lead}>{t('timetable.calendar.help')}</p>
    </div>
  );
}

type UnknownProps = Props & SlotsProps;

/** What the slots still need of the school year to give the right lessons. */
function Unknown({ slots, year, onYear }: UnknownProps) {
  const t = useTranslate();
  const needsLetters = year.weekA === undefined && slots.some(({ weeks }) => weeks !== 'all');
  const needsHolidays = slots.length > 0 && !year.holidaysKnown;
  return (
    <>
      {needsLetters && (
        <p className={styles.note}>
          {t('timetable.slots.lettersUnknown')}{' '}
          <button type="button" className="link-button" onClick={onYear}>
            {t('timetable.slots.toLetters')}
          </button>
        </p>
      )}
      {needsHolidays && (
        <p className={styles.note}>
          {t('timetable.week.holidaysUnknown')}{' '}
          <button type="button" className="link-button" onClick={onYear}>
            {t('timetable.week.toYear')}
          </button>
        </p>
      )}
    </>
  );
}

type Open =
  | { readonly kind: 'form'; readonly slot: SlotView | null }
  | { readonly kind: 'primary' };

type SlotsProps = { readonly slots: readonly SlotView[]; readonly year: SchoolYearView };

function Slots({ slots, year }: SlotsProps) {
  const t = useTranslate();
  const [open, setOpen] = useState<Open | null>(null);
  const [removing, setRemoving] = useState<SlotView | null>(null);
  const buttons = (
    <>
      <Button variant="filled" onClick={() => setOpen({ kind: 'form', slot: null })}>
        {t('timetable.slots.add')}
      </Button>
      <Button onClick={() => setOpen({ kind: 'primary' })}>{t('timetable.slots.primary')}</Button>
      <CalendarButton />
    </>
  );
  return (
    <>
      {slots.length === 0 ? (
        <EmptyState title={t('timetable.slots.emptyTitle')} text={t('timetable.slots.emptyText')}>
          {buttons}
        </EmptyState>
      ) : (
        <>
          <p className={styles.lead}>{t('timetable.slots.lead')}</p>
          <div className={styles.buttons}>{buttons}</div>
          <SlotList
            slots={slots}
            year={year}
            onChange={(slot) => setOpen({ kind: 'form', slot })}
            onRemove={setRemoving}
          />
        </>
      )}
      {open?.kind === 'form' && <SlotForm slot={open.slot} onClose={() => setOpen(null)} />}
      {open?.kind === 'primary' && <PrimaryWeekForm onClose={() => setOpen(null)} />}
      <RemoveDialog slot={removing} onClose={() => setRemoving(null)} />
    </>
  );
}

type RemoveProps = { readonly slot: SlotView | null; readonly onClose: () => void };

function RemoveDialog({ slot, onClose }: RemoveProps) {
  const { t, language } = useTranslation();
  return (
    <ConfirmDialog
      opened={slot !== null}
      title={t('timetable.slots.removeTitle')}
      text={
        slot === null
          ? ''
          : t('timetable.slots.removeText', {
              className: slot.className,
              weekday: t(`timetable.weekdays.${slot.weekday}`),
              start: formatHour(slot.start, language),
            })
      }
      action={t('timetable.slots.removeConfirm')}
      dangerous
      onCancel={onClose}
      onConfirm={() => {
        if (slot !== null) void removeSlot(slot.id).then(focusPage);
        onClose();
      }}
    />
  );
}
