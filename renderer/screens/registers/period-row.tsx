import { Button } from '@mantine/core';
import type { PeriodView } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslation } from '../../components/translation';
import { periodWhen } from './period-words';
import styles from './registers.module.css';

type Props = {
  readonly period: PeriodView;
  readonly timeZone: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

export function PeriodRow({ period, timeZone, onChange, onRemove }: Props) {
  const { t, language } = useTranslation();
  const { reason, comment } = period;
  const when = periodWhen(t, period, timeZone, language);
  return (
    <li className={styles.pair}>
      <div className={styles.words}>
        <h3 className={styles.title}>
          {pupilName(period)} <span className={styles.subject}>{period.classNames.join(', ')}</span>
        </h3>
        <p className={styles.sentence}>{when}</p>
        <p className="soft">
          {reason === undefined
            ? t('registers.periods.noReason')
            : t('registers.what.reason', {
                motive: t(`attendance.motives.${reason.motive}`),
                state: t(`attendance.reasonStates.${reason.state}`),
              })}
        </p>
        {comment !== undefined && <p className="soft">{comment}</p>}
      </div>
      <div className={styles.actions}>
        <Button
          variant="subtle"
          aria-label={t('registers.periods.changeOf', { pupil: pupilName(period), when })}
          onClick={onChange}
        >
          {t('registers.periods.change')}
        </Button>
        <Button
          variant="subtle"
          aria-label={t('registers.periods.removeOf', { pupil: pupilName(period), when })}
          onClick={onRemove}
        >
          {t('registers.periods.remove')}
        </Button>
      </div>
    </li>
  );
}
