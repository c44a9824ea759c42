import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClassView } from '../../../core/contract/class-views';
import type { Pupil } from '../../../core/roster/pupil';
import { pupilName } from '../../../core/roster/pupil-name';
import { CheckLine } from '../../components/check-line';
import { useTranslate } from '../../components/translation';
import styles from './group-form.module.css';
import { answersTo } from './pupil-filter';

type Props = {
  readonly classes: readonly ClassView[];
  /** Ids of pupils. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
};

/** Pupils class by class; the field leaves those whose name answers to it. */
export function PupilChoice({ classes, chosen, onChange }: Props) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const shown = classes
    .map((one) => ({ ...one, pupils: one.pupils.filter((pupil) => answersTo(pupil, typed)) }))
    .filter(({ pupils }) => pupils.length > 0);

  function toggle(pupils: readonly Pupil[], isIn: boolean): void {
    const changed = new Set(chosen);
    for (const { id } of pupils) {
      if (isIn) changed.add(id);
      else changed.delete(id);
    }
    onChange(changed);
  }

  return (
    <>
      <TextInput
        type="search"
        label={t('classes.groups.find')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter finds here; it must not send a group that is not finished.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className={styles.count}>
        {shown.length === 0 && t('classes.groups.nobodyFound')}
      </p>
      {shown.map((one) => (
        <fieldset key={one.id} className={styles.class}>
          <legend>{t('classes.groups.pupils', { className: one.name })}</legend>
          {typed.trim() === '' && (
            <CheckLine
              checked={one.pupils.every(({ id }) => chosen.has(id))}
              onChange={(isIn) => toggle(one.pupils, isIn)}
            >
              {t('classes.groups.wholeClass')}
            </CheckLine>
          )}
          <ul className={styles.pupils}>
            {one.pupils.map((pupil) => (
              <li key={pupil.id}>
                <CheckLine
                  checked={chosen.has(pupil.id)}
                  onChange={(isIn) => toggle([pupil], isIn)}
                >
                  {pupilName(pupil)}
                </CheckLine>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}
