import { Select } from '@mantine/core';
import { nameKey } from '../../../core/roster/name-key';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import type { PupilOfClasses } from '../../stores/pupils';

type Props = {
  readonly pupils: readonly PupilOfClasses[];
  /** The id of a pupil, or empty. */
  readonly value: string;
  readonly error: boolean;
  readonly onChange: (pupilId: string) => void;
};

/** A teacher has hundreds of pupils: the list shows the first ones that fit what is typed. */
const SHOWN = 30;

export function PupilSelect({ pupils, value, error, onChange }: Props) {
  const t = useTranslate();
  return (
    <Select
      label={t('registers.periods.pupil')}
      placeholder={t('registers.periods.pupilPlaceholder')}
      searchable
      data-autofocus
      openOnFocus={false}
      limit={SHOWN}
      nothingFoundMessage={t('registers.periods.pupilNone')}
      data={pupils.map((pupil) => ({ value: pupil.id, label: labelOf(pupil) }))}
      value={value === '' ? null : value}
      error={error && t('registers.periods.pupilNeeded')}
      filter={({ options, search, limit }) => {
        const words = nameKey(search).split(' ');
        return options
          .filter((one) => {
            const key = 'label' in one ? nameKey(one.label) : '';
            return words.every((word) => key.includes(word));
          })
          .slice(0, limit);
      }}
      onChange={(pupilId) => onChange(pupilId ?? '')}
    />
  );
}

/** Two pupils of one name are told apart by their classes. */
function labelOf(pupil: PupilOfClasses): string {
  return [pupilName(pupil), ...pupil.classNames].join(', ');
}
