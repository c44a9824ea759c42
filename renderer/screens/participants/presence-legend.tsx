import type { ParticipantsView } from '../../../core/contract/participant-views';
import { formatTime } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { HatchSwatch } from './presence-line';
import { spanWords } from './presence-words';
import styles from './proposals.module.css';

type Props = { readonly view: Pick<ParticipantsView, 'measured' | 'outages' | 'timeZone'> };

/** What the pictures measure and what their hatches are, also where they have no head above them. */
export function PresenceLegend({ view: { measured, outages, timeZone } }: Props) {
  const wording = useTranslation();
  const { t, language } = wording;
  const time = (instant: string) => formatTime(instant, timeZone, language);
  const hasOutages = outages.length > 0;
  return (
    <div className={styles.legend}>
      {hasOutages && (
        <p className={styles.outages}>
          <HatchSwatch />
          <span>
            {t('participants.table.outages', { spans: spanWords(outages, timeZone, wording) })}
          </span>
        </p>
      )}
      <p>
        {t(hasOutages ? 'participants.rules.measuredOutages' : 'participants.rules.measured', {
          from: time(measured.from),
          to: time(measured.to),
          minutes: measured.minutes,
        })}
      </p>
    </div>
  );
}
