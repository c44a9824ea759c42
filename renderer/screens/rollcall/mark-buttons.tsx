import type { MouseEvent } from 'react';
import { useTranslate } from '../../components/translation';
import { focusRoll } from './focus-roll';
import styles from './mark-buttons.module.css';
import type { MarkKind } from './perform-action';
import type { RowState } from './row-state';

const KINDS = ['present', 'absent', 'late', 'left', 'unreachable'] as const;

type Props = Pick<RowState, 'mark' | 'isDeclared' | 'minutesLate' | 'minutesEarly'> & {
  readonly pupil: string;
  /** With the whole word: the bar under the seating plan. */
  readonly isLarge?: boolean;
  readonly onMark: (kind: MarkKind) => void;
};

/** P A R S I, always all five: what can be pressed must be seen before it is needed. */
export function MarkButtons(props: Props) {
  const t = useTranslate();
  const { pupil, isLarge = false, onMark } = props;
  return (
    <span className={isLarge ? styles.apart : styles.together}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          tabIndex={isLarge ? 0 : -1}
          className={isLarge ? styles.word : styles.letter}
          data-kind={kind}
          title={t(`rollcall.kinds.${kind}`)}
          {...(!isLarge && { 'aria-label': t(`rollcall.say.${kind}`, { pupil }) })}
          aria-pressed={isPressed(kind, props)}
          onMouseDown={keepFocus}
          onClick={() => onMark(kind)}
        >
          <span className={styles.key} aria-hidden={isLarge}>
            {t(`rollcall.letters.${kind}`)}
          </span>
          {isLarge && (
            <span>
              {t(`rollcall.kinds.${kind}`)} <span className="visually-hidden">{pupil}</span>
            </span>
          )}
        </button>
      ))}
    </span>
  );
}

function isPressed(kind: MarkKind, state: Omit<Props, 'onMark' | 'pupil'>): boolean {
  if (kind === 'late') return state.minutesLate > 0;
  if (kind === 'left') return state.minutesEarly > 0;
  return state.mark === kind && !state.isDeclared;
}

/**
 * The keyboard stays with the pupils: Enter goes on to validate, not to press this button again.
 * Minutes that are being typed are left first, which saves them.
 */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
  if (document.activeElement instanceof HTMLInputElement) focusRoll();
}
