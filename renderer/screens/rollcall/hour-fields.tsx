import { useTranslate } from '../../components/translation';
import { MinutesField } from './minutes-field';

type Props = {
  readonly name: string;
  /** 0 where there are none. */
  readonly minutesLate: number;
  readonly minutesEarly: number;
  readonly longest: number;
  readonly onMinutes: (kind: 'late' | 'left', minutes: number) => void;
};

/** The minutes of a lateness and of a leaving, where there are some. */
export function HourFields({ name, minutesLate, minutesEarly, longest, onMinutes }: Props) {
  const t = useTranslate();
  return (
    <>
      {minutesLate > 0 && (
        <MinutesField
          key={`late-${minutesLate}`}
          kind="late"
          label={t('rollcall.lateMinutes', { pupil: name })}
          unit={t('rollcall.minutes')}
          minutes={minutesLate}
          longest={longest}
          onChange={(minutes) => onMinutes('late', minutes)}
        />
      )}
      {minutesEarly > 0 && (
        <MinutesField
          key={`left-${minutesEarly}`}
          kind="left"
          label={t('rollcall.earlyMinutes', { pupil: name })}
          unit={t('rollcall.minutesBeforeEnd')}
          minutes={minutesEarly}
          longest={longest}
          onChange={(minutes) => onMinutes('left', minutes)}
        />
      )}
    </>
  );
}
