import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AppError } from '../../core/contract/errors';
import type { PickView } from '../../core/contract/seating-views';
import { ErrorNote } from './error-note';
import { PupilPhoto } from './pupil-photo';
import styles from './random-pick.module.css';
import { useTranslate } from './translation';

type Props = {
  /** Null until it is known. */
  readonly view: PickView | null;
  readonly error: AppError | null;
  /** To be read from the back of the room. */
  readonly isLarge: boolean;
  /** How it picks: said until somebody was picked. */
  readonly lead: string;
  /** At the end of the buttons. */
  readonly children?: ReactNode;
  readonly onNext: () => void;
  readonly onTakeBack: () => void;
};

/**
 * Who was picked at random, and how far round the class we are. The buttons stay where they are,
 * whoever is picked.
 */
export function RandomPick(props: Props) {
  const { view, error, isLarge, lead, children, onNext, onTakeBack } = props;
  const t = useTranslate();
  const last = view?.last ?? null;
  const picked = useRef<HTMLParagraphElement>(null);
  const isAwaited = useRef(false);

  // Below the buttons is often below the window. A pick of before is left where it is.
  useEffect(() => {
    if (last === null || !isAwaited.current) return;
    isAwaited.current = false;
    picked.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);

  function next(): void {
    isAwaited.current = true;
    onNext();
  }

  return (
    <div className={styles.pick} data-large={isLarge}>
      <div className={styles.actions}>
        <Button
          onMouseDown={(event) => event.preventDefault()}
          onClick={({ detail }) => {
            // A double click would pick somebody whose name nobody has read.
            if (detail < 2) next();
          }}
        >
          {t('seating.pick.next')}
        </Button>
        {/* Not disabled: the keyboard would lose its place after the first of a round. */}
        <Button
          onMouseDown={(event) => event.preventDefault()}
          aria-disabled={last === null}
          onClick={() => {
            if (last !== null) onTakeBack();
          }}
        >
          {t('seating.pick.takeBack')}
        </Button>
        {view !== null && (
          <span className={`soft ${styles.remaining}`}>
            {t('seating.pick.remaining', { count: view.remaining, pupils: view.pupils })}
          </span>
        )}
        {children}
      </div>
      {/* Always there, so that screen readers listen to it. */}
      <p ref={picked} role="status" className={styles.picked}>
        {last !== null && (
          <>
            <span className="visually-hidden">{t('seating.pick.picked')} </span>
            <PupilPhoto pupil={last} size={isLarge ? 'large' : 'small'} />
            <span className={styles.names}>
              <strong>{last.firstName || last.lastName}</strong>{' '}
              {last.firstName !== '' && <span className={styles.lastName}>{last.lastName}</span>}
            </span>
          </>
        )}
      </p>
      {last === null && <p className="soft">{lead}</p>}
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
