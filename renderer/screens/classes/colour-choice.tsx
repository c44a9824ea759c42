import { useId } from 'react';
import { CLASS_COLOURS, type ClassColour } from '../../../core/roster/school-class';
import choiceStyles from '../../components/choices.module.css';
import { ClassMark } from '../../components/class-mark';
import { useTranslate } from '../../components/translation';
import styles from './class-form.module.css';

type Props = {
  readonly value: ClassColour | null;
  readonly onChange: (colour: ClassColour | null) => void;
};

/** Radio buttons: each colour has its name, so that it need not be seen. */
export function ColourChoice({ value, onChange }: Props) {
  const t = useTranslate();
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{t('classes.form.colour')}</legend>
      <div className={choiceStyles.choices}>
        {[null, ...CLASS_COLOURS].map((colour) => (
          <label key={colour} className={choiceStyles.choice}>
            <input
              type="radio"
              name={group}
              checked={value === colour}
              onChange={() => onChange(colour)}
            />
            {colour !== null && <ClassMark colour={colour} />}
            {t(colour === null ? 'classes.form.noColour' : `classes.form.colours.${colour}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
