import { pupilName } from '../../../../core/roster/pupil-name';
import type { PlannedLine } from '../../../stores/import-choices';
import { decideLine } from '../../../stores/import-decisions';
import { ImportChanges } from './import-changes';
import { ImportLine } from './import-line';
import styles from './import-preview.module.css';
import { chosenCandidate } from './match-decision';

type Props = { readonly planned: PlannedLine };

/** A pupil who was recognised for sure; of whom the list may say something new. */
export function ImportMatch({ planned: { line, decision } }: Props) {
  const candidate = chosenCandidate(line, decision);
  return (
    <ImportLine line={line}>
      {candidate !== undefined && decision.kind === 'match' && (
        <fieldset className={styles.question} aria-label={pupilName(line.listed)}>
          <ImportChanges
            candidate={candidate}
            decision={decision}
            onDecide={(decided) => decideLine(line.row, decided)}
          />
        </fieldset>
      )}
    </ImportLine>
  );
}
