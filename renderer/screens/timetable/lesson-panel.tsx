import { Button, Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { WeekLesson } from '../../../core/contract/timetable-views';
import { assertNever } from '../../../core/shared/assert-never';
import type { Result } from '../../../core/shared/result';
import type { Slot } from '../../../core/timetable/slot';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { fetchedLater } from '../../components/fetched-later';
import { focusFirst } from '../../components/focus-first';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { goTo } from '../../stores/navigation';
import { cancelLesson, changeLesson, restoreLesson, takeLessonAway } from '../../stores/timetable';
import { lessonBlockId } from './lesson-block';
import { LessonFacts } from './lesson-facts';
import { typedLesson } from './lesson-words';
import styles from './timetable.module.css';

// The calendar of its date field is heavy.
const LessonForm = fetchedLater(async () => (await import('./lesson-form')).LessonForm);

type Props = {
  readonly lesson: WeekLesson;
  readonly timeZone: string;
  /** The slot that planned it, where one did. */
  readonly slot: Slot | null;
  readonly onChangeSlot: (slot: Slot) => void;
  readonly onClose: () => void;
};

/** One lesson of the week: what is known of it, and what can be done with it. */
export function LessonPanel(props: Props) {
  const { lesson, timeZone, onClose } = props;
  const t = useTranslate();
  const [changing, setChanging] = useState(false);
  // A lesson that was moved stands in another column, or in another week that is shown by now.
  useReturnFocus(lessonBlockId(lesson.id));
  return (
    <Modal
      opened
      onClose={onClose}
      title={changing ? t('timetable.lesson.changeTitle', lesson) : lesson.className}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {changing ? (
        <LessonForm
          first={typedLesson(lesson, timeZone)}
          classes={null}
          submit={t('timetable.lesson.save')}
          onSubmit={(typed) => changeLesson({ ...typed, lessonId: lesson.id })}
          onDone={onClose}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div className={styles.form}>
          <LessonFacts {...props} />
          <LessonActs {...props} onChange={() => setChanging(true)} />
        </div>
      )}
    </Modal>
  );
}

type ActsProps = Props & { readonly onChange: () => void };

function LessonActs({ lesson, slot, onChangeSlot, onChange, onClose }: ActsProps) {
  const t = useTranslate();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isCancelled = lesson.status === 'cancelled';
  const buttons = useRef<HTMLDivElement>(null);

  useEffect(() => focusFirst(buttons.current), []);

  async function perform(act: Promise<Result<null, AppError>>, done: () => void): Promise<void> {
    setBusy(true);
    const answer = await act;
    setBusy(false);
    if (answer.ok) done();
    else setError(answer.error);
  }

  return (
    <>
      {error !== null && <ErrorNote error={error} />}
      <div ref={buttons} className={styles.buttons}>
        {isCancelled ? (
          <BusyButton
            variant="filled"
            busy={busy}
            onClick={() => void perform(restoreLesson(lesson.id), onClose)}
          >
            {t('timetable.lesson.restore')}
          </BusyButton>
        ) : (
          <Button
            variant="filled"
            data-autofocus
            onClick={() => goTo({ screen: 'rollcall', lessonId: lesson.id })}
          >
            {t(`timetable.lesson.${rollCallWord(lesson.state)}`)}
          </Button>
        )}
        <Button onClick={onChange}>{t('timetable.lesson.change')}</Button>
        {slot !== null && (
          <Button onClick={() => onChangeSlot(slot)}>{t('timetable.lesson.changeSlot')}</Button>
        )}
        {!isCancelled && (
          <BusyButton busy={busy} onClick={() => void perform(cancelLesson(lesson.id), onClose)}>
            {t('timetable.lesson.cancel')}
          </BusyButton>
        )}
        {lesson.source === undefined && !lesson.begun && (
          <BusyButton
            variant="danger"
            busy={busy}
            onClick={() => void perform(takeLessonAway(lesson.id), onClose)}
          >
            {t('timetable.lesson.remove')}
          </BusyButton>
        )}
      </div>
    </>
  );
}

function rollCallWord(state: WeekLesson['state']): 'take' | 'resume' | 'review' {
  switch (state) {
    case 'todo':
      return 'take';
    case 'open':
      return 'resume';
    case 'done':
      return 'review';
    default:
      return assertNever(state);
  }
}
