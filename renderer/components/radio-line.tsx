import { useId } from 'react';
import choiceStyles from './choices.module.css';
import styles from './radio-line.module.css';

type Choice<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** When the label is in another language than the page. */
  readonly lang?: string;
};

type Props<V extends string> = {
  readonly legend: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
};

/** A few choices side by side; the arrows move between them as in any group of radio buttons. */
export function RadioLine<V extends string>({ legend, value, choices, onChange }: Props<V>) {
  const group = useId();
  return (
    <fieldset className={styles.line}>
      <legend>{legend}</legend>
      <div className={choiceStyles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={choiceStyles.choice} lang={choice.lang}>
            <input
              type="radio"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
