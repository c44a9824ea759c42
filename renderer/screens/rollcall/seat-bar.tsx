import { Button } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { HourFields } from './hour-fields';
import { MarkButtons } from './mark-buttons';
import type { MarkKind } from './perform-action';
import { outageWords, type RowState, stateWords } from './row-state';
import styles from './seating-view.module.css';

type Props = {
  readonly number: number;
  readonly name: string;
  readonly state: RowState;
  readonly vigilance: string;
  readonly longest: number;
  readonly onMark: (kind: MarkKind, minutes?: number) => void;
  readonly onDetails: () => void;
};

/** Always there under the plan: what can be said of the chosen pupil, large enough for a thumb. */
export function SeatBar(props: Props) {
  const t = useTranslate();
  const { number, name, state, vigilance, longest, onMark, onDetails } = props;
  const notes = [stateWords(state, t), outageWords(state, t), state.remarks, vigilance].filter(
    (words) => words !== '',
  );
  return (
    <section className={styles.bar} aria-label={t('rollcall.plan.selected')}>
      <p className={styles.chosen}>
        <strong>
          {number} · {name}
        </strong>{' '}
        <span className="soft">{notes.join(' · ')}</span>{' '}
        <HourFields
          name={name}
          minutesLate={state.minutesLate}
          minutesEarly={state.minutesEarly}
          longest={longest}
          onMinutes={onMark}
        />
      </p>
      <div className={styles.actions}>
        <MarkButtons
          pupil={name}
          mark={state.mark}
          isDeclared={state.isDeclared}
          minutesLate={state.minutesLate}
          minutesEarly={state.minutesEarly}
          isLarge
          onMark={onMark}
        />
        <Button aria-label={t('rollcall.details.openOf', { pupil: name })} onClick={onDetails}>
          {t('rollcall.details.open')}
        </Button>
      </div>
    </section>
  );
}
