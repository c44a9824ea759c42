import type { LessonView } from '../../../core/contract/views';
import { minutesUntil } from '../../../core/timetable/lesson-hours';
import { useTranslate } from '../../components/translation';
import styles from './today.module.css';

type Props = { readonly lesson: LessonView; readonly now: string };

/** A call is taken in the first minutes; before this many nobody needs to be told. */
const PATIENCE_MINUTES = 10;

/** Said where the lesson stands: its register is late. */
export function RegisterDue({ lesson, now }: Props) {
  const t = useTranslate();
  const since = -minutesUntil(now, lesson.start);
  const { state } = lesson.register;
  if (state === 'done' || lesson.status === 'cancelled' || since <= PATIENCE_MINUTES) return null;
  const isOver = minutesUntil(now, lesson.end) <= 0;
  return (
    <span className={styles.due}>
      {isOver
        ? t(state === 'todo' ? 'today.missed' : 'today.missedOpen')
        : t(state === 'todo' ? 'today.dueSince' : 'today.openSince', { count: since })}
    </span>
  );
}
