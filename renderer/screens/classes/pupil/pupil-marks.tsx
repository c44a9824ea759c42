import { Button } from '@mantine/core';
import type { PupilYear } from '../../../../core/contract/class-views';
import { formatDate, formatTime } from '../../../../core/strings/format-time';
import { markWords } from '../../../../core/strings/mark-words';
import { dateIn } from '../../../../core/timetable/day';
import { useTranslation } from '../../../components/translation';
import { goTo } from '../../../stores/navigation';
import styles from './pupil-page.module.css';

type Props = { readonly attendance: PupilYear };

/** Every mark that is not a plain presence, the last first, with a way to its register. */
export function PupilMarks({ attendance }: Props) {
  const { t } = useTranslation();
  const { marks, timeZone } = attendance;
  return (
    <section aria-labelledby="pupil-marks">
      <h3 id="pupil-marks">{t('pupils.page.marks')}</h3>
      {marks.length === 0 && <p className="soft">{t('pupils.page.noMarks')}</p>}
      <ul className={styles.marks}>
        {[...marks].reverse().map((line) => (
          <MarkLine key={line.lessonId} line={line} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = { readonly line: PupilYear['marks'][number]; readonly timeZone: string };

function MarkLine({ line, timeZone }: LineProps) {
  const { t, language } = useTranslation();
  const day = formatDate(dateIn(timeZone, line.start), language);
  const hours = t('registers.hours', {
    start: formatTime(line.start, timeZone, language),
    end: formatTime(line.end, timeZone, language),
  });
  const what = markWords(t, { ...line, validated: true }, timeZone, language);
  return (
    <li className={styles.mark}>
      <div className={styles.markWords}>
        <p className={styles.sentence}>{t('pupils.page.mark', { day, hours, what })}</p>
        <p className="soft">
          {[line.className, line.subject].filter((words) => words !== '').join(', ')}
        </p>
        {line.mark.comment !== undefined && <p className="soft">{line.mark.comment}</p>}
      </div>
      <Button
        variant="subtle"
        aria-label={t('pupils.page.toRollCallOf', { day, hours })}
        onClick={() => goTo({ screen: 'rollcall', lessonId: line.lessonId })}
      >
        {t('registers.toRollCall')}
      </Button>
    </li>
  );
}
