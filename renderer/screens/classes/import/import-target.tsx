import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { RadioLine } from '../../../components/radio-line';
import { useTranslate } from '../../../components/translation';
import { useClasses } from '../../../stores/classes';
import type { PlannedClass } from '../../../stores/import-choices';
import { aimClass } from '../../../stores/import-decisions';
import styles from './import-preview.module.css';

type Props = {
  readonly planned: PlannedClass;
  /** The id of the field, so that the page can put the focus there. */
  readonly field: string;
  readonly isMissing: boolean;
};

/** The class that the pupils go to: a new name is a new class, a known one is updated. */
export function ImportTarget({ planned: { merge, name, kind }, field, isMissing }: Props) {
  const t = useTranslate();
  const known = useClasses((state) => state.list) ?? [];
  const [typed, setTyped] = useState(name);
  const names = known.filter((one) => one.kind === kind).map((one) => one.name);

  // The list was read from the page of a class, whose name came a moment later.
  const [shown, setShown] = useState(name);
  if (shown !== name) {
    setShown(name);
    setTyped(name);
  }

  function aim(wanted: string): void {
    if (wanted.trim() !== name) void aimClass(merge.source, { name: wanted.trim() });
  }

  return (
    <>
      <Autocomplete
        id={field}
        size="md"
        label={t('classes.preview.name')}
        description={
          merge.source === null
            ? `${t('merge.screen.nameLead')} ${t('merge.screen.nameHint')}`
            : t('merge.screen.nameHint')
        }
        className={styles.name}
        value={typed}
        data={[...new Set(names)]}
        // Over a name that is there already the list would only hide what it changes.
        openOnFocus={name === ''}
        comboboxProps={{ shadow: 'md' }}
        error={isMissing && name === '' && t('classes.preview.nameMissing')}
        onChange={setTyped}
        onOptionSubmit={aim}
        onBlur={() => aim(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') aim(event.currentTarget.value);
        }}
      />
      {(merge.looksLikeGroup || kind === 'group') && (
        <>
          {merge.looksLikeGroup && <p>{t('merge.screen.group.lead')}</p>}
          <RadioLine
            legend={t('merge.screen.group.legend')}
            value={kind}
            choices={[
              { value: 'class', label: t('merge.screen.group.class') },
              { value: 'group', label: t('merge.screen.group.group') },
            ]}
            onChange={(wanted) => void aimClass(merge.source, { kind: wanted })}
          />
        </>
      )}
    </>
  );
}
