import type { ParticipantsView } from '../../../core/contract/participant-views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { PageHeader } from '../../components/page-header';
import { useTranslation } from '../../components/translation';
import { cameFrom, goBack, useNavigation } from '../../stores/navigation';
import { ReportWays } from './report-ways';

/** Which lesson it is about, the way back, and where more reports come from. */
export function ParticipantsHeader({ view }: { readonly view: ParticipantsView }) {
  const { t, language } = useTranslation();
  const { lesson, className, timeZone, reports, roll } = view;
  const from = useNavigation((state) => cameFrom(state).screen);
  const hours = t('today.hours', {
    start: formatTime(lesson.start, timeZone, language),
    end: formatTime(lesson.end, timeZone, language),
  });
  const day = formatDay(dateIn(timeZone, lesson.start), language);
  const facts = [className, lesson.subject, day, hours].filter((words) => words !== '');
  return (
    <PageHeader
      title={t('participants.title')}
      subtitle={facts.join(' · ')}
      eyebrow={
        <button type="button" className="link-button" onClick={goBack}>
          {t(from === 'rollcall' ? 'participants.toRollCall' : `rollcall.backTo.${from}`)}
        </button>
      }
    >
      {reports.length > 0 && roll.length > 0 && <ReportWays isAnother />}
    </PageHeader>
  );
}
