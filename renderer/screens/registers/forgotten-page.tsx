import { useEffect } from 'react';
import type { ForgottenRegister } from '../../../core/contract/register-views';
import { formatDay } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { useNow } from '../../components/use-now';
import {
  cancelForgotten,
  forgetCancelled,
  toCatchUp,
  useForgotten,
  useForgottenCount,
} from '../../stores/forgotten';
import { useSchoolDay } from '../../stores/school-day';
import { CancelledNote } from './cancelled-note';
import { ForgottenRow } from './forgotten-row';
import styles from './registers.module.css';
import { UndecidedLessons } from './undecided-lessons';

/** The newest day first: it is the one that the teacher still remembers. */
export function ForgottenPage() {
  const { t, language } = useTranslation();
  const now = useNow();
  const count = useForgottenCount(now);
  const list = useForgotten((state) => state.list);
  const error = useForgotten((state) => state.error);
  const refused = useForgotten((state) => state.refused);
  const timeZone = useSchoolDay((state) => state.today?.timeZone);

  useEffect(() => forgetCancelled, []);

  // The button goes away with its lesson; the note that follows says what was done.
  async function cancel(lessons: readonly ForgottenRegister[]): Promise<void> {
    await cancelForgotten(lessons);
    focusPage();
  }

  return (
    <div className={styles.page}>
      {error !== null && <ErrorNote error={error} />}
      {refused !== null && <ErrorNote error={refused} />}
      {timeZone !== undefined && <CancelledNote timeZone={timeZone} />}
      {list !== null && count === 0 && (
        <EmptyState
          title={t('registers.forgotten.emptyTitle')}
          text={t('registers.forgotten.emptyText')}
        />
      )}
      {count > 0 && <p className="soft">{t('registers.forgotten.lead')}</p>}
      {list !== null &&
        timeZone !== undefined &&
        byDay(toCatchUp(list, now), timeZone).map(([date, lessons]) => (
          <section key={date} aria-labelledby={`forgotten-${date}`}>
            <div className={styles.dayHead}>
              <h2 id={`forgotten-${date}`} className={styles.day}>
                {formatDay(date, language)}
              </h2>
              {lessons.filter(isUntouched).length > 1 && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('registers.forgotten.cancelDayOf', {
                    day: formatDay(date, language),
                  })}
                  onClick={() => void cancel(lessons.filter(isUntouched))}
                >
                  {t('registers.forgotten.cancelDay')}
                </button>
              )}
            </div>
            <ul className={styles.rows}>
              {lessons.map((lesson) => (
                <ForgottenRow
                  key={lesson.id}
                  lesson={lesson}
                  timeZone={timeZone}
                  onCancel={() => void cancel([lesson])}
                />
              ))}
            </ul>
          </section>
        ))}
      {timeZone !== undefined && <UndecidedLessons timeZone={timeZone} />}
    </div>
  );
}

/** A roll call that was begun tells that its lesson took place. */
function isUntouched({ state }: ForgottenRegister): boolean {
  return state === 'todo';
}

function byDay(
  list: readonly ForgottenRegister[],
  timeZone: string,
): readonly (readonly [string, readonly ForgottenRegister[]])[] {
  const days = new Map<string, ForgottenRegister[]>();
  for (const lesson of list.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))) {
    const date = dateIn(timeZone, lesson.start);
    days.set(date, [...(days.get(date) ?? []), lesson]);
  }
  return [...days].reverse();
}
