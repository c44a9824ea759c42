import { TextInput } from '@mantine/core';
import type { NewYearOffer } from '../../../../core/contract/class-views';
import { CheckLine } from '../../../components/check-line';
import { RadioLine } from '../../../components/radio-line';
import { useTranslate } from '../../../components/translation';
import styles from './new-year.module.css';
import { waysOf, withWay, type YearDraft, type YearNameFault } from './new-year-draft';

type Props = {
  /** The name of the input, so that the page can put the focus there. */
  readonly field: string;
  readonly known: NewYearOffer['classes'][number];
  readonly draft: YearDraft;
  /** Of the new year. */
  readonly label: string;
  readonly fault: YearNameFault;
  readonly onChange: (draft: YearDraft) => void;
};

const FAULTS = {
  missing: 'years.nameMissing',
  taken: 'years.nameTaken',
  twice: 'years.nameTwice',
} as const;

/** One class of last year and what becomes of it. */
export function NewYearClass({ field, known, draft, label, fault, onChange }: Props) {
  const t = useTranslate();
  const { way, rooms, name } = draft;
  const isTaken = way !== 'leave';
  return (
    <section aria-labelledby={`${field}-title`} className={styles.class}>
      <h2 id={`${field}-title`}>{known.name}</h2>
      <p className="soft">{t('years.pupils', { count: known.pupilCount })}</p>
      <RadioLine
        legend={t('years.what', { name: known.name })}
        value={way}
        choices={waysOf(known).map((value) => ({ value, label: t(`years.ways.${value}`) }))}
        onChange={(chosen) => onChange(withWay(draft, known, chosen))}
      />
      {isTaken && (
        <TextInput
          label={t('years.name', { label })}
          name={field}
          className={styles.name}
          maxLength={200}
          value={name}
          error={fault !== null && t(FAULTS[fault], { label })}
          onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        />
      )}
      {way === 'promote' && known.levels.length > 1 && (
        <p className="soft">{t('years.lastLevel')}</p>
      )}
      {known.kind === 'group' && (way === 'carry' || way === 'promote') && (
        <p className="soft">{t('years.groupPupils')}</p>
      )}
      {isTaken && known.roomCount > 0 && (
        <>
          <CheckLine checked={rooms} onChange={(take) => onChange({ ...draft, rooms: take })}>
            {t('years.rooms', { count: known.roomCount })}
          </CheckLine>
          {rooms && way === 'empty' && <p className="soft">{t('years.roomsRenewed')}</p>}
        </>
      )}
    </section>
  );
}
