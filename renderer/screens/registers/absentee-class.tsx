import type { AbsenteeLine } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { formatTime } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import type { Absentee } from './absentees-by-class';
import { absenteeWords } from './absentees-text';
import styles from './registers.module.css';

type Props = {
  readonly className: string;
  readonly pupils: readonly Absentee[];
  readonly timeZone: string;
};

export function AbsenteeClass({ className, pupils, timeZone }: Props) {
  return (
    <section aria-label={className}>
      <h2 className={styles.day}>{className}</h2>
      <ul className={styles.rows}>
        {pupils.map((pupil) => (
          <li key={pupil.pupilId} className={styles.absentee}>
            <h3 className={styles.title}>{pupilName(pupil)}</h3>
            <ul>
              {pupil.lines.map((line) => (
                <Line key={line.lessonId} line={line} timeZone={timeZone} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line(props: { readonly line: AbsenteeLine; readonly timeZone: string }) {
  const { t, language } = useTranslation();
  const { line, timeZone } = props;
  return (
    <li className={styles.absenteeLine}>
      <span className={styles.words}>
        {absenteeWords(t, line, timeZone, language)}
        {line.mark.comment !== undefined && (
          <span className={styles.comment}>{line.mark.comment}</span>
        )}
      </span>
      <button
        type="button"
        className={`link-button ${styles.screenOnly}`}
        aria-label={t('registers.toRollCallOf', {
          className: line.className,
          time: formatTime(line.start, timeZone, language),
        })}
        onClick={() => goTo({ screen: 'rollcall', lessonId: line.lessonId })}
      >
        {t('registers.toRollCall')}
      </button>
    </li>
  );
}
