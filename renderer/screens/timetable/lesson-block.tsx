import type { WeekLesson } from '../../../core/contract/timetable-views';
import { formatTime } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './lesson-block.module.css';
import { remarkWords, subjectWords } from './lesson-words';
import type { PlacedLesson } from './week-layout';

/** Less than this is not high enough for three lines. */
const SHORT_MINUTES = 45;
/** From this on long names have room for a second line. */
const TALL_MINUTES = 85;

type Props = {
  readonly placed: PlacedLesson;
  readonly timeZone: string;
  /** ISO instant. */
  readonly now: string;
  readonly onOpen: (lesson: WeekLesson) => void;
};

/** Where the keyboard finds a lesson again after its panel. */
export function lessonBlockId(lessonId: string): string {
  return `lesson-${lessonId}`;
}

/** A lesson of the week: a block in a column, a line in the list. */
export function LessonBlock({ placed, timeZone, now, onOpen }: Props) {
  const { t, language } = useTranslation();
  const { lesson } = placed;
  const minutes = placed.to - placed.from;
  const subject = subjectWords(t, lesson, timeZone);
  const remark = remarkWords(t, lesson, now);
  const topic = [subject, lesson.location].filter((word) => word !== undefined && word !== '');
  return (
    <button
      type="button"
      id={lessonBlockId(lesson.id)}
      className={styles.lesson}
      data-cancelled={lesson.status === 'cancelled'}
      data-short={minutes < SHORT_MINUTES}
      data-tall={minutes >= TALL_MINUTES}
      title={[lesson.className, ...topic].join(', ')}
      onClick={() => onOpen(lesson)}
    >
      <span className={styles.when}>
        {formatTime(lesson.start, timeZone, language)}
        <span className={styles.end}> – {formatTime(lesson.end, timeZone, language)}</span>
      </span>{' '}
      <span className={styles.className}>{lesson.className}</span>{' '}
      {topic.length > 0 && <span className={styles.subject}>{topic.join(', ')}</span>}{' '}
      {remark !== null && <span className={styles.remark}>{remark}</span>}
    </button>
  );
}
