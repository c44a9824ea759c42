import { Button } from '@mantine/core';
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
  readonly onNext: () => void;
  readonly onTakeBack: () => void;
};

/** Who was picked at random, and how far round the class we are. */
export function RandomPick({ view, error, isLarge, onNext, onTakeBack }: Props) {
  const t = useTranslate();
  const last = view?.last ?? null;
  return (
    <div className={styles.pick} data-large={isLarge}>
      {/* Always there, so that screen readers listen to it. */}
      <p role="status" className={styles.picked}>
        {last !== null && (
          <>
            <span className="visually-hidden">{t('seating.pick.picked')} </span>
            <PupilPhoto
              photo={last.photo}
              name={`${last.lastName} ${last.firstName}`.trim()}
              size={isLarge ? 'large' : 'small'}
            />
            <span className={styles.names}>
              <strong>{last.firstName || last.lastName}</strong>{' '}
              {last.firstName !== '' && <span className={styles.lastName}>{last.lastName}</span>}
            </span>
          </>
        )}
      </p>
      <div className={styles.actions}>
        <Button onMouseDown={(event) => event.preventDefault()} onClick={onNext}>
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
          <span className="soft">
            {t('seating.pick.remaining', { count: view.remaining, pupils: view.pupils })}
          </span>
        )}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
