import type { Pupil } from '../../../core/roster/pupil';
import { pupilName } from '../../../core/roster/pupil-name';
import { goTo } from '../../stores/navigation';
import styles from './roster-table.module.css';

type Props = {
  readonly pupil: Pupil;
  /** The class from which their page is opened. */
  readonly classId: string;
  /** What is shown of the name; the whole name when absent. */
  readonly text?: string;
};

/** The name of a pupil, leading to their page. */
export function PupilLink({ pupil, classId, text }: Props) {
  return (
    <button
      // Coming back from that page, the keyboard is here again.
      id={`pupil-link-${pupil.id}`}
      type="button"
      className={`link-button ${styles.name}`}
      onClick={() => goTo({ screen: 'classes', classId, pupilId: pupil.id })}
    >
      {text === undefined ? (
        pupilName(pupil)
      ) : (
        <>
          {text}
          <span className="visually-hidden"> {pupil.firstName}</span>
        </>
      )}
    </button>
  );
}
