import { Select } from '@mantine/core';
import type { ClassSummary } from '../../../core/contract/class-views';
import type { AudienceView } from '../../../core/contract/timetable-views';
import { useTranslate } from '../../components/translation';
import { type ChoiceValue, mayBeNewGroup } from './audience-choices';
import styles from './calendar-preview.module.css';

type Props = {
  readonly audiences: readonly AudienceView[];
  readonly classes: readonly ClassSummary[];
  /** In the order of the audiences. */
  readonly values: readonly ChoiceValue[];
  readonly onChange: (values: readonly ChoiceValue[]) => void;
};

/** Where the lessons of each class and group of the file go. */
export function AudienceList({ audiences, classes, values, onChange }: Props) {
  const t = useTranslate();
  const rows = audiences.map((audience, index) => ({ audience, index }));
  return (
    <section aria-labelledby="calendar-audiences" className={styles.section}>
      <h2 id="calendar-audiences">{t('timetable.calendar.audiences')}</h2>
      <p className="soft">{t('timetable.calendar.audiencesLead')}</p>
      <ul>
        {rows.map(({ audience, index }) => (
          <AudienceRow
            key={audience.name}
            audience={audience}
            classes={classes}
            value={values[index] ?? 'leave-out'}
            onChange={(value) => onChange(values.with(index, value))}
          />
        ))}
      </ul>
      {values.includes('new-group') && (
        <p className="soft">{t('timetable.calendar.newGroupHint')}</p>
      )}
      {audiences.some(({ kind, classId }) => kind === 'class' && classId === null) && (
        <p className={styles.note}>{t('timetable.calendar.classMissing')}</p>
      )}
    </section>
  );
}

type RowProps = {
  readonly audience: AudienceView;
  readonly classes: readonly ClassSummary[];
  readonly value: ChoiceValue;
  readonly onChange: (value: ChoiceValue) => void;
};

function AudienceRow({ audience, classes, value, onChange }: RowProps) {
  const t = useTranslate();
  const existing = classes.map(({ id, name }) => ({ value: `class:${id}`, label: name }));
  const others = [
    ...(mayBeNewGroup(audience)
      ? [{ value: 'new-group', label: t('timetable.calendar.newGroup', { name: audience.name }) }]
      : []),
    { value: 'leave-out', label: t('timetable.calendar.leaveOut') },
  ];
  return (
    <li className={styles.audience}>
      <p className={styles.audienceName}>
        <strong>{audience.name}</strong>
        <span className={styles.audienceFacts}>
          {audience.parent !== undefined && (
            <>{t('timetable.calendar.part', { parent: audience.parent })} · </>
          )}
          {t('timetable.calendar.lessons', { count: audience.lessons })}
        </span>
      </p>
      <Select
        className={styles.choice ?? ''}
        aria-label={t('timetable.calendar.choiceOf', { name: audience.name })}
        data={
          existing.length === 0
            ? others
            : [
                { group: t('timetable.calendar.existing'), items: existing },
                { group: t('timetable.calendar.other'), items: others },
              ]
        }
        value={value}
        onChange={(chosen) => onChange(chosen === null ? 'leave-out' : (chosen as ChoiceValue))}
      />
    </li>
  );
}
