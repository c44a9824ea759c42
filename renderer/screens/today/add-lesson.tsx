import { Modal, Select, TextInput } from '@mantine/core';
import { type SyntheticEvent, useEffect, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { formatTime } from '../../../core/strings/format-time';
import { lessonInstants, overlappingLesson } from '../../../core/timetable/day';
import { LESSON_MODES, type LessonMode } from '../../../core/timetable/lesson';
import { lessonHoursAround } from '../../../core/timetable/lesson-hours';
import { readHour } from '../../../core/timetable/read-hour';
import { DateField } from '../../components/date-field';
import { FormEnd } from '../../components/form-end';
import { RadioLine } from '../../components/radio-line';
import { useTranslate, useTranslation } from '../../components/translation';
import { loadClass, useClasses } from '../../stores/classes';
import { addLesson, useDay } from '../../stores/day';
import styles from './add-lesson.module.css';
import { lessonTopic } from './lesson-topic';

type Props = {
  readonly date: string;
  readonly timeZone: string;
  readonly isToday: boolean;
  readonly onClose: () => void;
};

type Draft = {
  readonly classId: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  /** Null until it is chosen: it follows the class. */
  readonly mode: LessonMode | null;
  readonly location: string;
};

const MORNING = { start: '08:00', end: '08:55' };

export function AddLesson({ date, timeZone, isToday, onClose }: Props) {
  const t = useTranslate();
  const classes = useClasses((state) => state.list) ?? [];
  const [draft, setDraft] = useState<Draft>(() => ({
    classId: classes.length === 1 ? (classes[0]?.id ?? '') : '',
    date,
    ...(isToday ? lessonHoursAround(new Date().toISOString(), timeZone) : MORNING),
    subject: '',
    mode: null,
    location: '',
  }));
  const [asked, setAsked] = useState(false);
  const hasRoom = useHasRoom(draft.classId);
  const mode = draft.mode ?? (hasRoom ? 'remote' : 'on-site');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  function change(part: Partial<Draft>): void {
    setDraft({ ...draft, ...part });
  }

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    const start = readHour(draft.start);
    const end = readHour(draft.end);
    if (draft.classId === '' || start === null || end === null || busy) return;
    const { location: typed, ...lesson } = draft;
    const location = typed.trim();
    setBusy(true);
    const answer = await addLesson({
      ...lesson,
      kind: 'lesson',
      mode,
      start,
      end,
      ...(location !== '' && { location }),
    });
    setBusy(false);
    if (answer.ok) onClose();
    else setError(answer.error);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('today.add.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <Select
          label={t('today.add.schoolClass')}
          data={classes.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.classId === '' ? null : draft.classId}
          error={asked && draft.classId === '' && t('today.add.classNeeded')}
          onChange={(classId) => change({ classId: classId ?? '' })}
          data-autofocus={draft.classId === '' ? true : undefined}
        />
        <TextInput
          label={t('today.add.subject')}
          placeholder={t('today.add.subjectExample')}
          value={draft.subject}
          maxLength={200}
          onChange={(event) => change({ subject: event.currentTarget.value })}
          data-autofocus={draft.classId === '' ? undefined : true}
        />
        <DateField
          label={t('today.add.date')}
          value={draft.date}
          onChange={(chosen) => change({ date: chosen })}
        />
        <div className={styles.hours}>
          <TextInput
            label={t('today.add.start')}
            value={draft.start}
            error={asked && readHour(draft.start) === null && t('today.add.hourNeeded')}
            onChange={(event) => change({ start: event.currentTarget.value })}
          />
          <TextInput
            label={t('today.add.end')}
            value={draft.end}
            error={asked && readHour(draft.end) === null && t('today.add.hourNeeded')}
            onChange={(event) => change({ end: event.currentTarget.value })}
          />
        </div>
        <RadioLine
          legend={t('today.add.mode')}
          value={mode}
          choices={LESSON_MODES.map((value) => ({
            value,
            label: t(`attendance.lessonModes.${value}`),
          }))}
          onChange={(chosen) => change({ mode: chosen })}
        />
        <TextInput
          label={t('today.add.location')}
          placeholder={t('today.add.locationExample')}
          value={draft.location}
          maxLength={200}
          onChange={(event) => change({ location: event.currentTarget.value })}
        />
        <Overlap draft={draft} timeZone={timeZone} />
        <FormEnd error={error} busy={busy} submit={t('today.add.confirm')} onCancel={onClose} />
      </form>
    </Modal>
  );
}

/** A class with a room may well be taught from a distance: the teacher says otherwise if not. */
function useHasRoom(classId: string): boolean {
  const shown = useClasses((state) => state.shown);
  useEffect(() => {
    if (classId !== '') void loadClass(classId);
  }, [classId]);
  return shown?.id === classId && shown.rooms.length > 0;
}

/** Two lessons at once may be meant (a class and a group of it): it is said, never refused. */
function Overlap({ draft, timeZone }: { readonly draft: Draft; readonly timeZone: string }) {
  const { t, language } = useTranslation();
  const day = useDay((state) => state.day);
  const start = readHour(draft.start);
  const end = readHour(draft.end);
  const span =
    start === null || end === null ? null : lessonInstants({ ...draft, start, end }, timeZone);
  const other =
    span?.ok && day?.date === draft.date ? overlappingLesson(day.lessons, span.value) : undefined;
  return (
    <p role="status" className="soft">
      {other !== undefined &&
        t('today.add.overlaps', {
          lesson: `${other.className} ${lessonTopic(t, other, timeZone)}`.trim(),
          start: formatTime(other.start, timeZone, language),
          end: formatTime(other.end, timeZone, language),
        })}
    </p>
  );
}
