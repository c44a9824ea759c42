import { Select, TextInput } from '@mantine/core';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import styles from './class-form.module.css';
import type { PupilDraft, PupilFault } from './pupil-draft';

type Props = {
  readonly draft: PupilDraft;
  readonly faults: readonly PupilFault[];
  readonly onChange: (part: Partial<PupilDraft>) => void;
  /** In a class of several levels. */
  readonly level?: {
    readonly value: string;
    readonly choices: readonly string[];
    readonly onChange: (level: string) => void;
  };
};

const LONGEST_NAME = 120;

/** The names first, then what is rarely typed. */
export function PupilFields({ draft, faults, onChange, level }: Props) {
  const t = useTranslate();
  const text = (field: 'lastName' | 'usageName' | 'firstName') => (
    <TextInput
      label={t(`pupils.form.${field}`)}
      value={draft[field]}
      maxLength={LONGEST_NAME}
      autoComplete="off"
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      {...(field === 'lastName' && {
        'data-autofocus': true,
        error: faults.includes('name') && t('pupils.form.nameMissing'),
      })}
    />
  );
  return (
    <>
      <div className={styles.two}>
        {text('lastName')}
        {text('firstName')}
        <TextInput
          label={t('pupils.form.birthDate')}
          placeholder={t('pupils.form.birthDateExample')}
          value={draft.birthDate}
          autoComplete="off"
          error={faults.includes('birthDate') && t('pupils.form.birthDateBad')}
          onChange={(event) => onChange({ birthDate: event.currentTarget.value })}
        />
        {level !== undefined && (
          <Select
            label={t('pupils.form.level')}
            data={[
              { value: '', label: t('pupils.form.noLevel') },
              ...level.choices.map((value) => ({ value, label: value })),
            ]}
            value={level.value}
            onChange={(value) => level.onChange(value ?? '')}
          />
        )}
        {text('usageName')}
        <TextInput
          label={t('pupils.form.email')}
          type="email"
          value={draft.email}
          autoComplete="off"
          error={faults.includes('email') && t('pupils.form.emailBad')}
          onChange={(event) => onChange({ email: event.currentTarget.value })}
        />
      </div>
      <RadioLine
        legend={t('pupils.form.sex')}
        value={draft.sex}
        choices={(['none', 'F', 'M'] as const).map((value) => ({
          value,
          label: t(`pupils.form.sexes.${value}`),
        }))}
        onChange={(sex) => onChange({ sex })}
      />
    </>
  );
}
