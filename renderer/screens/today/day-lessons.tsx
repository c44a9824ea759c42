import { type ReactNode, useState } from 'react';
import type { DayView, LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { currentLesson } from '../../../core/timetable/day';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { cancelLesson, removeLesson } from '../../stores/day';
import { CurrentLesson } from './current-lesson';
import { LessonList } from './lesson-list';
import { NextLesson } from './next-lesson';
import styles from './today.module.css';

type Props = { readonly day: DayView; readonly now: string };

/** The lesson that is on, or the next one, large; the others quiet below. */
export function DayLessons({ day, now }: Props): ReactNode {
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
