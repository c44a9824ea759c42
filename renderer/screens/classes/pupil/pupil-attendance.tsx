import type { PupilYear } from '../../../../core/contract/class-views';
import { formatDecimal } from '../../../../core/strings/format-time';
import { useTranslation } from '../../../components/translation';
import { PupilCalendar } from './pupil-calendar';
import { PupilMarks } from './pupil-marks';
import styles from './pupil-page.module.css';

type Props = { readonly attendance: PupilYear };

/** The year at the lessons of the teacher: in numbers, as a calendar, mark by mark. */
export function PupilAttendance({ attendance }: Props) {
  const { t } = useTranslation();
  const isCalled = attendance.totals.calls > 0;
  return (
    <>
      {isCalled ? (
        <PupilTotals totals={attendance.totals} />
      ) : (
        <p className="soft">{t('pupils.page.neverCalled')}</p>
      )}
      <PupilCalendar days={attendance.days} />
      {isCalled && <PupilMarks attendance={attendance} />}
      <p>{t('registers.notOfficial')}</p>
    </>
  );
}

/** A number always says out of how many. */
function PupilTotals({ totals }: { readonly totals: PupilYear['totals'] }) {
  const { t, language } = useTranslation();
  const { open, brutes, calculees } = totals;
  const calls = t('registers.month.ofCalls', { count: totals.calls });
  const others = [
    totals.late > 0 && t('pupils.page.lateOf', { count: totals.late, minutes: totals.minutesLate }),
    totals.left > 0 && t('registers.month.leftTimes', { count: totals.left }),
    totals.unreachable > 0 && t('registers.month.unreachableTimes', { count: totals.unreachable }),
    totals.remote > 0 && t('registers.month.remoteTimes', { count: totals.remote }),
    totals.undecided > 0 && t('outages.waiting', { count: totals.undecided }),
  ].filter((words) => typeof words === 'string');
  return (
    <ul className={styles.totals}>
      <li className={styles.mainTotal}>
        {t('pupils.page.absences', { count: totals.absences, calls })}
      </li>
      <li>
        {t('pupils.page.halfDays', { brutes, open, calculees: formatDecimal(calculees, language) })}
      </li>
      <li>{t('pupils.page.unjustified', { count: totals.unjustified, open })}</li>
      {others.map((words) => (
        <li key={words} className={styles.sentence}>
          {words}
        </li>
      ))}
    </ul>
  );
}
