import type { NextLesson as Next } from '../../../core/contract/views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { readDay } from '../../stores/day';
import { lessonTopic } from './lesson-topic';

type Props = { readonly next: Next; readonly timeZone: string };

/** « Prochaine séance : mardi 24 novembre à 8 h 00, 4A », and the way to that day. */
export function NextLesson({ next, timeZone }: Props) {
  const { t, language } = useTranslation();
  const date = dateIn(timeZone, next.start);
  const subject = lessonTopic(t, next, timeZone);
  const words = {
    day: formatDay(date, language),
    time: formatTime(next.start, timeZone, language),
    className: next.className,
    subject,
  };
  return (
    <p>
      {t(subject === '' ? 'today.nextLesson' : 'today.nextLessonWithSubject', words)}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => void readDay(date).then(focusPage)}
      >
        {t('today.toNextDay')}
      </button>
    </p>
  );
}
