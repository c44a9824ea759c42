import { Modal } from '@mantine/core';
import type { ClassSummary } from '../../../core/contract/class-views';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { addWeekLesson } from '../../stores/timetable';
import { LessonForm } from './lesson-form';

type Props = {
  readonly date: string;
  readonly classes: readonly ClassSummary[];
  readonly onClose: () => void;
};

const MORNING = { start: '08:00', end: '08:55' };

/** One lesson by hand, outside the slots. */
export function AddLessonDialog({ date, classes, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  const only = classes.length === 1 ? classes[0]?.id : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('timetable.lesson.addTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <LessonForm
        first={{
          classId: only ?? '',
          kind: 'lesson',
          date,
          ...MORNING,
          subject: '',
          mode: 'on-site',
        }}
        classes={classes}
        submit={t('timetable.lesson.add')}
        onSubmit={addWeekLesson}
        onDone={onClose}
        onCancel={onClose}
      />
    </Modal>
  );
}
