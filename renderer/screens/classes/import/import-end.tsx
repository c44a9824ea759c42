import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RosterPreview } from '../../../../core/contract/roster-views';
import { BusyButton } from '../../../components/busy-button';
import { ErrorNote } from '../../../components/error-note';
import { focusPage } from '../../../components/focus-page';
import { useTranslate } from '../../../components/translation';
import {
  chosenGroups,
  enteringRows,
  type PlannedClass,
  planImport,
} from '../../../stores/import-choices';
import { type ImportTotals, importTotals } from '../../../stores/import-totals';
import {
  cancelImport,
  confirmImport,
  useRosterImport,
  whenCompared,
} from '../../../stores/roster-import';
import styles from './import-preview.module.css';
import { totalsInWords } from './totals-in-words';

type Props = {
  readonly preview: RosterPreview;
  readonly planned: readonly PlannedClass[];
  /** True when something must be filled in first; it says so. */
  readonly refuse: () => boolean;
};

/** What would be written, in a sentence, and the two ways out; always in sight. */
export function ImportEnd({ preview, planned, refuse }: Props) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  const error = useRosterImport((state) => state.error);
  const choices = useRosterImport((state) => state.choices);
  const [isOld, setOld] = useState(false);
  const totals = importTotals(planned, enteringRows(preview, chosenGroups(preview, choices)));
  const isNothing = totals.asIs && !changesGroups(preview, chosenGroups(preview, choices));
  const isSame = isNothing && planned.some(({ chosen }) => chosen) && totals.leftOut === 0;

  async function write(): Promise<void> {
    // A name that was just typed: what has been seen is written, and nothing else.
    await whenCompared();
    const { step, choices: now } = useRosterImport.getState();
    if (step?.kind !== 'preview') return;
    const entering = enteringRows(step.preview, chosenGroups(step.preview, now));
    const found = importTotals(planImport(step.preview, now), entering);
    const hasChanged = !isSameTotals(found, totals);
    setOld(hasChanged);
    if (!hasChanged && !refuse()) await confirmImport();
  }

  return (
    <div className={styles.end}>
      {error !== null && <ErrorNote error={error} />}
      <p role="status" className={styles.summary}>
        {said()}
      </p>
      <div className={styles.buttons}>
        {!isNothing && (
          <BusyButton variant="filled" busy={phase === 'writing'} onClick={() => void write()}>
            {t('merge.screen.write')}
          </BusyButton>
        )}
        <Button
          onClick={() => {
            cancelImport();
            focusPage();
          }}
        >
          {t(isSame ? 'merge.screen.close' : 'classes.preview.cancel')}
        </Button>
      </div>
    </div>
  );

  function said(): string {
    if (phase === 'writing') return t('common.saving');
    if (phase === 'comparing') return t('merge.screen.comparing');
    if (isOld) return t('merge.screen.previewChanged');
    if (isSame) return t('merge.screen.sameFile');
    if (isNothing) return t('merge.screen.notChosen');
    if (totals.asIs) return t('merge.screen.onlyGroups');
    if (totals.learns && isNobody(totals)) return t('merge.screen.onlyAnswers');
    return t('merge.screen.summary', { facts: totalsInWords(t, totals) });
  }
}

/** A group that is there already, with all whom the list puts into it, is no change. */
function changesGroups({ groups }: RosterPreview, chosen: readonly string[]): boolean {
  return groups.some(
    ({ name, exists, entering }) => chosen.includes(name) && (!exists || entering.length > 0),
  );
}

function isNobody({ added, changed, gone, leftOut }: ImportTotals): boolean {
  return added + changed + gone + leftOut === 0;
}

function isSameTotals(a: ImportTotals, b: ImportTotals): boolean {
  return a.added === b.added && a.changed === b.changed && a.gone === b.gone;
}
