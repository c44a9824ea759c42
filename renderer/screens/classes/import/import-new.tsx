import { Checkbox } from '@mantine/core';
import { useTranslate } from '../../../components/translation';
import type { PlannedLine } from '../../../stores/import-choices';
import { decideLine } from '../../../stores/import-decisions';
import { pupilName } from '../pupil-name';
import { ImportLine } from './import-line';

type Props = { readonly planned: PlannedLine };

/** A pupil whom nobody in the vault comes near. */
export function ImportNew({ planned: { line, decision } }: Props) {
  const t = useTranslate();
  const name = pupilName(line.listed);
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
    />
  );
}
