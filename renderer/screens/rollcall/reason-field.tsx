import { Select } from '@mantine/core';
import type { Mark } from '../../../core/attendance/mark';
import { MOTIVES, type Motive, REASON_STATES, type Reason } from '../../../core/attendance/reason';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import styles from './pupil-details.module.css';

type Props = {
  readonly mark: Mark | null;
  readonly onChange: (reason: Reason | null) => void;
};

/** The reason that was given, and what the school decided of it: never what the program thinks. */
export function ReasonField({ mark, onChange }: Props) {
  const t = useTranslate();
  const reason = mark?.reason;
  const explains =
    mark?.presence === 'absent' || mark?.arrivedAt !== undefined || mark?.leftAt !== undefined;
  if (!explains) return <p className="soft">{t('rollcall.details.reasonNotNeeded')}</p>;

  function choose(motive: Motive | 'none'): void {
    onChange(motive === 'none' ? null : { motive, state: reason?.state ?? 'stated' });
  }

  return (
    <div className={styles.reason}>
      <Select<Motive | 'none'>
        label={t('rollcall.details.reason')}
        data={[
          { value: 'none', label: t('rollcall.details.noReason') },
          ...MOTIVES.map((motive) => ({ value: motive, label: t(`attendance.motives.${motive}`) })),
        ]}
        value={reason?.motive ?? 'none'}
        onChange={(chosen) => {
          if (chosen !== null) choose(chosen);
        }}
      />
      {reason !== undefined && (
        <RadioLine
          legend={t('rollcall.details.reasonState')}
          value={reason.state}
          choices={REASON_STATES.map((state) => ({
            value: state,
            label: t(`rollcall.details.states.${state}`),
          }))}
          onChange={(state) => onChange({ motive: reason.motive, state })}
        />
      )}
    </div>
  );
}
