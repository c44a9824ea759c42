import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PupilYear } from '../../../../core/contract/class-views';
import { formatDate, formatTime } from '../../../../core/strings/format-time';
import { markWords } from '../../../../core/strings/mark-words';
import { dateIn } from '../../../../core/timetable/day';
import { useTranslation } from '../../../components/translation';
import { goTo } from '../../../stores/navigation';
import styles from './pupil-page.module.css';

type Props = { readonly attendance: PupilYear };

/** What one looks for is mostly recent, and the notes below must not be far. */
const SHOWN_FIRST = 8;

/** Every mark that is not a plain presence, the last first, with a way to its register. */
export function PupilMarks({ attendance }: Props) {
  const { t } = useTranslation();
  const { marks, timeZone } = attendance;
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const lastFirst = [...marks].reverse();
  const shown = isWhole ? lastFirst : lastFirst.slice(0, SHOWN_FIRST);
  const severalClasses = new Set(marks.map(({ className }) => className)).size > 1;

  // The button that showed the others has gone: the keyboard goes on with the first of them.
  useEffect(() => {
    if (isWhole) list.current?.querySelectorAll('button')[SHOWN_FIRST]?.focus();
  }, [isWhole]);

  return (
    <section aria-labelledby="pupil-marks">
      <h3 id="pupil-marks">{t('pupils.page.marks')}</h3>
      {marks.length === 0 && <p className="soft">{t('pupils.page.noMarks')}</p>}
      <ul ref={list} className={styles.marks}>
        {shown.map((line) => (
          <MarkLine
            key={line.lessonId}
            line={line}
            timeZone={timeZone}
            withClass={severalClasses}
          />
        ))}
      </ul>
      {shown.length < marks.length && (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {t('pupils.page.moreMarks', { count: marks.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

type LineProps = {
  readonly line: PupilYear['marks'][number];
  readonly timeZone: string;
  /** The class is worth saying where the pupil has several. */
  readonly withClass: boolean;
};

function MarkLine({ line, timeZone, withClass }: LineProps) {
  const { t, language } = useTranslation();
  const day = formatDate(dateIn(timeZone, line.start), language);
  const hours = t('registers.hours', {
    start: formatTime(line.start, timeZone, language),
    end: formatTime(line.end, timeZone, language),
  });
  const what = markWords(t, { ...line, validated: true }, timeZone, language);
  const where = [withClass ? line.className : '', line.subject].filter((words) => words !== '');
  return (
    <li className={styles.mark}>
      <div className={styles.markWords}>
        <p className={styles.sentence}>{t('pupils.page.mark', { day, hours, what })}</p>
        {where.length > 0 && <p className="soft">{where.join(', ')}</p>}
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
