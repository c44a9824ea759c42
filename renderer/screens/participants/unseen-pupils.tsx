import { type PointerEvent, useId } from 'react';
import type { ParticipantsView, ProposalView } from '../../../core/contract/participant-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import type { PointerDrag } from '../../components/use-pointer-drag';
import styles from './join-panel.module.css';
import { pupilSpot, type SeenName } from './name-lists';

type Props = {
  readonly view: ParticipantsView;
  readonly unseen: readonly ProposalView[];
  /** The name that waits for its pupil. */
  readonly held: SeenName | null;
  /** There is a name to choose. */
  readonly isAsking: boolean;
  readonly drag: PointerDrag | null;
  readonly onDrag: (event: PointerEvent, id: string) => void;
  readonly onChoose: (pupilId: string) => void;
};

/** The pupils of the roll whom no report names. */
export function UnseenPupils({ view, unseen, held, isAsking, drag, onDrag, onChoose }: Props) {
  const t = useTranslate();
  const titleId = useId();
  const pupils = unseen.flatMap(({ pupilId }) => {
    const entry = view.roll.find((one) => one.pupilId === pupilId);
    return entry === undefined
      ? []
      : [{ pupilId, pupil: pupilName(entry), spot: pupilSpot(pupilId) }];
  });
  return (
    <div className={styles.list}>
      <h3 id={titleId}>
        {t('participants.join.pupils')} <span className="soft">({unseen.length})</span>
      </h3>
      {pupils.length === 0 && <p className="soft">{t('participants.join.pupilsNone')}</p>}
      <p className={styles.holding} role="status" data-asking={isAsking}>
        {held !== null && t('participants.join.holding', { name: held.written })}
        {held === null && isAsking && pupils.length > 0 && (
          <span className={styles.first}>{t('participants.join.first')}</span>
        )}
      </p>
      <ul aria-labelledby={titleId} className={styles.pupils}>
        {pupils.map(({ pupilId, pupil, spot }) => (
          <li key={pupilId}>
            <button
              type="button"
              id={spot}
              data-spot
              data-walk="pupil"
              data-pupil={pupilId}
              data-over={drag?.over === spot}
              data-ready={held !== null || drag !== null}
              aria-disabled={held === null}
              aria-label={
                held === null
                  ? pupil
                  : t('participants.join.takeFor', { name: held.written, pupil })
              }
              className={styles.pupil}
              onPointerDown={(event) => onDrag(event, spot)}
              onClick={() => onChoose(pupilId)}
            >
              {pupil}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
