import { Checkbox } from '@mantine/core';
import { pupilName } from '../../../../core/roster/pupil-name';
import { RadioLine } from '../../../components/radio-line';
import { useTranslation } from '../../../components/translation';
import type { PlannedLine } from '../../../stores/import-choices';
import { decideLine } from '../../../stores/import-decisions';
import { ImportLine } from './import-line';
import styles from './import-preview.module.css';
import { pupilInWords } from './listed-words';
import { chosenCandidate } from './match-decision';

type Props = { readonly planned: PlannedLine };

/** A pupil whom nobody of the school year comes near; perhaps one of the years before. */
export function ImportNew({ planned: { line, decision } }: Props) {
  const { t, language } = useTranslation();
  const name = pupilName(line.listed);
  const candidate = chosenCandidate(line, line.proposed);
  const known = candidate?.earlier === undefined ? undefined : candidate;
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
      {known !== undefined && decision.kind !== 'leave-out' && (
        <fieldset className={styles.question} aria-label={name}>
          <RadioLine
            legend={t('merge.screen.who')}
            value={decision.kind}
            choices={[
              {
                value: 'match',
                label: t('merge.screen.sameAs', { name: pupilInWords(t, language, known) }),
              },
              { value: 'add', label: t('merge.screen.someoneElse') },
            ]}
            onChange={(value) =>
              decideLine(line.row, value === 'add' ? { kind: 'add' } : line.proposed)
            }
          />
        </fieldset>
      )}
    </ImportLine>
  );
}
