import { Checkbox } from '@mantine/core';
import type { SchoolYearChange, SchoolYearView } from '../../../core/contract/timetable-views';
import { formatDayAndMonth } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { letWeekBe } from '../../../core/timetable/week-letter';
import { RadioLine } from '../../components/radio-line';
import { useTranslation } from '../../components/translation';
import styles from './year.module.css';
import { letteredMonday, letterOf, withWeekA } from './year-draft';

type Props = {
  readonly year: SchoolYearView;
  readonly draft: SchoolYearChange;
  readonly onDraft: (draft: SchoolYearChange) => void;
};

/** The letters of all weeks follow from that of one. */
export function WeekLetters({ year, draft, onDraft }: Props) {
  const { t, language } = useTranslation();
  const today = dateIn(draft.timeZone, new Date().toISOString());
  const monday = letteredMonday(year, draft, today);
  return (
    <section aria-labelledby="year-letters" className={styles.section}>
      <h2 id="year-letters">{t('timetable.year.letters.title')}</h2>
      <RadioLine
        legend={t('timetable.year.letters.current', {
          date: formatDayAndMonth(monday, language),
        })}
        value={letterOf(year, draft, monday) ?? 'none'}
        choices={[
          { value: 'A', label: 'A' },
          { value: 'B', label: 'B' },
          { value: 'none', label: t('timetable.year.letters.none') },
        ]}
        onChange={(letter) =>
          onDraft(withWeekA(draft, letter === 'none' ? null : letWeekBe(monday, letter)))
        }
      />
      {draft.weekA !== undefined && (
        <Checkbox
          label={t('timetable.year.letters.goOn')}
          checked={draft.weekCount !== 'class'}
          onChange={(event) =>
            onDraft({ ...draft, weekCount: event.currentTarget.checked ? 'calendar' : 'class' })
          }
        />
      )}
    </section>
  );
}
