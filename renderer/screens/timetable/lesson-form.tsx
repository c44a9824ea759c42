import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import type { AppError } from '../../../core/contract/errors';
import type { TypedLesson } from '../../../core/contract/timetable-views';
import type { Result } from '../../../core/shared/result';
import { readHour } from '../../../core/timetable/read-hour';
import { DateField } from '../../components/date-field';
import { focusFirst } from '../../components/focus-first';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { AudienceSelect } from './audience-select';
import { HourFields } from './hour-fields';
import { TeachingFields } from './teaching-fields';
import styles from './timetable.module.css';
import { typedLocation } from './typed-location';

type Props = {
  readonly first: TypedLesson;
  /** Null: the class is given and does not change. */
  readonly classes: readonly ClassSummary[] | null;
  readonly submit: string;
  readonly onSubmit: (lesson: TypedLesson) => Promise<Result<unknown, AppError>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Date, hours, subject, mode and place of one lesson. */
export function LessonForm({ first, classes, submit, onSubmit, onDone, onCancel }: Props) {
  const t = useTranslate();
  const [draft, setDraft] = useState({ ...first, location: first.location ?? '' });
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => focusFirst(form.current), []);

  function change(part: Partial<typeof draft>): void {
    setDraft({ ...draft, ...part });
  }

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setAsked(true);
    const start = readHour(draft.start);
    const end = readHour(draft.end);
    if (draft.classId === '' || start === null || end === null) return;
    const { location, ...rest } = draft;
    const subject = draft.subject.trim();
    setBusy(true);
    const answer = await onSubmit({ ...rest, start, end, subject, ...typedLocation(location) });
    setBusy(false);
    if (answer.ok) onDone();
    else setError(answer.error);
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      {classes !== null && (
        <AudienceSelect
          classes={classes}
          classId={draft.classId}
          isMissing={asked && draft.classId === ''}
          autoFocus
          onChoose={(classId) => change({ classId })}
        />
      )}
      <DateField
        label={t('timetable.lesson.date')}
        value={draft.date}
        onChange={(date) => change({ date })}
      />
      <HourFields hours={draft} asked={asked} onChange={change} />
      <TeachingFields teaching={draft} withSubject={draft.kind === 'lesson'} onChange={change} />
      <FormEnd error={error} busy={busy} submit={submit} onCancel={onCancel} />
    </form>
  );
}
