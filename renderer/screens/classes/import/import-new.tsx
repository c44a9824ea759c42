import { Checkbox } from '@mantine/core';
import { pupilName } from '../../../../core/roster/pupil-name';
import { useTranslate } from '../../../components/translation';
import type { PlannedLine } from '../../../stores/import-choices';
import { decideLine } from '../../../stores/import-decisions';
import { ImportLine } from './import-line';
import { chosenCandidate } from './match-decision';

type Props = { readonly planned: PlannedLine };

/** A pupil whom nobody of the school year comes near; perhaps one of the years before. */
export function ImportNew({ planned: { line, decision } }: Props) {
  const t = useTranslate();
  const name = pupilName(line.listed);
  const earlier = chosenCandidate(line, line.proposed)?.earlier;
  return (
    <ImportLine
      line={line}
      box={
        <Checkbox
          label={<strong>{name}</strong>}
          aria-label={t('merge.screen.take', { name })}
          checked={decision.kind !== 'leave-out'}
          onChange={(event) =>
            decideLine(
              line.row,
              event.currentTarget.checked ? line.proposed : { kind: 'leave-out' },
            )
          }
        />
      }
    >
      {earlier !== undefined && <p className="soft">{t('merge.screen.knownBefore', earlier)}</p>}
    </ImportLine>
  );
}
