import type { MergeDoubt } from '../../../../core/roster/merging/merge';
import { pupilName } from '../../../../core/roster/pupil-name';
import { RadioLine } from '../../../components/radio-line';
import { useTranslation } from '../../../components/translation';
import type { PlannedLine } from '../../../stores/import-choices';
import { decideLine } from '../../../stores/import-decisions';
import { ImportChanges } from './import-changes';
import { ImportLine } from './import-line';
import styles from './import-preview.module.css';
import { pupilInWords } from './listed-words';
import { chosenCandidate, matchDecision } from './match-decision';

type Props = { readonly planned: PlannedLine };

/** A line that the teacher is asked about: why, whom it may be, and what becomes of it. */
export function ImportDoubt({ planned: { line, decision } }: Props) {
  const { t, language } = useTranslation();
  const candidate = chosenCandidate(line, decision);
  const hasCandidates = line.candidates.length > 0;

  function choose(value: string): void {
    const chosen = line.candidates.find(({ pupilId }) => pupilId === value);
    if (chosen !== undefined) decideLine(line.row, matchDecision(line, chosen));
    else decideLine(line.row, { kind: value === 'add' ? 'add' : 'leave-out' });
  }

  return (
    <ImportLine line={line}>
      <fieldset className={styles.question} aria-label={pupilName(line.listed)}>
        {line.doubt !== undefined && <Why doubt={line.doubt} listed={line.listed} />}
        <RadioLine
          legend={t('merge.screen.decision')}
          value={decision.kind === 'match' ? decision.pupilId : decision.kind}
          choices={[
            ...line.candidates.map((one) => ({
              value: one.pupilId,
              label: t('merge.screen.sameAs', { name: pupilInWords(t, language, one) }),
            })),
            {
              value: 'add',
              label: t(hasCandidates ? 'merge.screen.someoneElse' : 'merge.screen.add'),
            },
            { value: 'leave-out', label: t('merge.screen.leaveOut') },
          ]}
          onChange={choose}
        />
        {candidate !== undefined && decision.kind === 'match' && (
          <ImportChanges
            candidate={candidate}
            decision={decision}
            onDecide={(decided) => decideLine(line.row, decided)}
          />
        )}
      </fieldset>
    </ImportLine>
  );
}

type WhyProps = {
  readonly doubt: MergeDoubt;
  readonly listed: { readonly lastName: string; readonly firstName: string };
};

function Why({ doubt, listed }: WhyProps) {
  const { t } = useTranslation();
  return (
    <p>
      {t(`merge.doubts.${doubt}`)}
      {doubt === 'name-split' && listed.firstName !== '' && (
        <> {t('classes.preview.readAs', listed)}</>
      )}
    </p>
  );
}
