import { Modal } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { SchoolYearView } from '../../../core/contract/timetable-views';
import { dateIn } from '../../../core/timetable/day';
import type { Slot } from '../../../core/timetable/slot';
import { DateField } from '../../components/date-field';
import { focusFirst } from '../../components/focus-first';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { useClasses } from '../../stores/classes';
import { loadSchoolYear, useSchoolYear } from '../../stores/school-year';
import { addSlots, changeSlot } from '../../stores/slots';
import { AudienceSelect } from './audience-select';
import { HourFields } from './hour-fields';
import { type SlotDraft, slotsOf, spanFrom } from './slot-draft';
import { KindField, WeekdaysField, WeeksField } from './slot-fields';
import { SlotOverlap } from './slot-overlap';
import { TeachingFields } from './teaching-fields';
import styles from './timetable.module.css';

type Props = {
  /** Null: a new slot. */
  readonly slot: Slot | null;
  readonly onClose: () => void;
};

/** Adds slots, one for each weekday that is chosen, or changes one. */
export function SlotForm({ slot, onClose }: Props) {
  const t = useTranslate();
  const year = useSchoolYear((state) => state.year);
  useReturnFocus();

  useEffect(() => {
    if (useSchoolYear.getState().year === null) void loadSchoolYear();
  }, []);

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(
        slot === null ? 'timetable.slots.form.addTitle' : 'timetable.slots.form.changeTitle',
      )}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {year !== null && <Fields slot={slot} year={year} onClose={onClose} />}
    </Modal>
  );
}

function Fields({ slot, year, onClose }: Props & { readonly year: SchoolYearView }) {
  const t = useTranslate();
  const classes = useClasses((state) => state.list) ?? [];
  const [draft, setDraft] = useState<SlotDraft>(() =>
    slot === null
      ? newDraft(year, classes.length === 1 ? (classes[0]?.id ?? '') : '')
      : { ...slot, weekdays: [slot.weekday], location: slot.location ?? '' },
  );
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => focusFirst(form.current), []);

  function change(part: Partial<SlotDraft>): void {
    setDraft({ ...draft, ...part });
  }

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setAsked(true);
    const slots = slotsOf(draft);
    const first = slots?.[0];
    if (slots === null || first === undefined) return;
    setBusy(true);
    const answer = await (slot === null ? addSlots(slots) : changeSlot({ ...first, id: slot.id }));
    setBusy(false);
    if (answer.ok) onClose();
    else setError(answer.error);
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      <AudienceSelect
        classes={classes}
        classId={draft.classId}
        isMissing={asked && draft.classId === ''}
        autoFocus
        onChoose={(classId) => change({ classId })}
      />
      <KindField kind={draft.kind} onChange={(kind) => change({ kind })} />
      <WeekdaysField
        weekdays={draft.weekdays}
        several={slot === null}
        isMissing={asked && draft.weekdays.length === 0}
        onChange={(weekdays) => change({ weekdays })}
      />
      <HourFields hours={draft} asked={asked} onChange={change} />
      <WeeksField
        weeks={draft.weeks}
        hasLetters={year.weekA !== undefined}
        onChange={(weeks) => change({ weeks })}
      />
      <TeachingFields teaching={draft} withSubject={draft.kind === 'lesson'} onChange={change} />
      <div className={styles.pair}>
        <DateField
          label={t('timetable.slots.form.from')}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={t('timetable.slots.form.to')}
          value={draft.to}
          onChange={(to) => change({ to })}
        />
      </div>
      <SlotOverlap draft={draft} ownId={slot?.id ?? null} />
      {slot !== null && <p className={styles.lead}>{t('timetable.slots.form.nextLessons')}</p>}
      <FormEnd
        error={error}
        busy={busy}
        submit={t(
          slot === null ? 'timetable.slots.form.confirmAdd' : 'timetable.slots.form.confirmChange',
        )}
        onCancel={onClose}
      />
    </form>
  );
}

function newDraft(year: SchoolYearView, classId: string): SlotDraft {
  return {
    classId,
    kind: 'lesson',
    weekdays: [],
    start: '08:00',
    end: '08:55',
    weeks: 'all',
    ...spanFrom(year, dateIn(year.timeZone, new Date().toISOString())),
    subject: '',
    mode: 'on-site',
    location: '',
  };
}
