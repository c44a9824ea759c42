import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { SCHOOL_LEVELS } from '../../../core/roster/school-level';
import choiceStyles from '../../components/choices.module.css';
import { useTranslate } from '../../components/translation';
import styles from './class-form.module.css';
import type { LevelDraft } from './level-draft';

type Props = {
  readonly value: LevelDraft;
  readonly onChange: (draft: LevelDraft) => void;
};

/** The levels of French schools to tick, and a field for any other one. */
export function LevelChoice({ value, onChange }: Props) {
  const t = useTranslate();
  const hint = useId();

  function toggle(level: string, isIn: boolean): void {
    const others = value.chosen.filter((known) => known !== level);
    onChange({ ...value, chosen: isIn ? [...others, level] : others });
  }

  return (
    <>
      <fieldset className={styles.group} aria-describedby={hint}>
        <legend>{t('classes.form.levels')}</legend>
        <p id={hint} className={styles.hint}>
          {t('classes.form.levelsHint')}
        </p>
        <div className={choiceStyles.choices}>
          {SCHOOL_LEVELS.map((level) => (
            <label key={level} className={choiceStyles.choice}>
              <input
                type="checkbox"
                checked={value.chosen.includes(level)}
                onChange={(event) => toggle(level, event.currentTarget.checked)}
              />
              {level}
            </label>
          ))}
        </div>
      </fieldset>
      <TextInput
        label={t('classes.form.otherLevels')}
        value={value.others}
        maxLength={200}
        onChange={(event) => onChange({ ...value, others: event.currentTarget.value })}
      />
    </>
  );
}
