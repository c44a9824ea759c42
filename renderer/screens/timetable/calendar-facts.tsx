import type { CalendarWarning } from '../../../core/calendar/calendar-file';
import type { CalendarPreview } from '../../../core/contract/timetable-views';
import { formatDayAndMonth } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './calendar-preview.module.css';

type Props = { readonly preview: CalendarPreview };

/** Numbers and dates of the file, the days without class, and what was left out of it. */
export function CalendarFacts({ preview }: Props) {
  const { t, language } = useTranslation();
  const { span, lessons, cancelled, closed } = preview;
  const from = (first: string, last: string) =>
    t('timetable.calendar.span', {
      first: formatDayAndMonth(first, language, 'with-year'),
      last: formatDayAndMonth(last, language, 'with-year'),
    });
  return (
    <>
      <ul className={styles.facts}>
        <li>
          <strong>{t('timetable.calendar.lessons', { count: lessons })}</strong>
          {span !== undefined && <>, {from(span.first, span.last)}</>}
          {cancelled > 0 && <>, {t('timetable.calendar.cancelled', { count: cancelled })}</>}
        </li>
        {closed.length > 0 && <li>{t('timetable.calendar.closed', { count: closed.length })}</li>}
        {preview.known && <li>{t('timetable.calendar.known')}</li>}
      </ul>
      {closed.length > 0 && (
        <details className="fold">
          <summary>{t('timetable.calendar.closedList')}</summary>
          <ul>
            {closed.map(({ name, first, last }) => (
              <li key={`${first} ${name}`}>
                {name} <span className="soft">{from(first, last)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.warnings.length > 0 && <Warnings warnings={preview.warnings} />}
    </>
  );
}

function Warnings({ warnings }: { readonly warnings: CalendarPreview['warnings'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="calendar-warnings" className={styles.note}>
      <h2 id="calendar-warnings">{t('timetable.calendar.warnings')}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code}>
            {t(`timetable.calendar.warningOf.${warning.code as WarningCode}`, {
              count: Number(warning.facts.count ?? 1),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

// The codes come from core/timetable by way of main; the contract calls them strings.
type WarningCode = CalendarWarning['code'];
