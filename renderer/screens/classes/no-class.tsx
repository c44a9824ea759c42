import { useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { BusyButton } from '../../components/busy-button';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { openDemonstration } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { AddClassButton } from './add-class-button';
import { ImportButton } from './import/import-button';

/** The ways to a first class: a list, by hand, the demonstration. */
export function NoClass() {
  const t = useTranslate();
  const [opening, setOpening] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function demonstrate() {
    setOpening(true);
    const answer = await openDemonstration();
    setOpening(false);
    if (answer.ok) goTo({ screen: 'today' });
    else setError(answer.error);
  }

  return (
    <EmptyState title={t('classes.empty.title')} text={t('classes.empty.text')}>
      <ImportButton filled />
      <AddClassButton />
      <BusyButton busy={opening} onClick={() => void demonstrate()}>
        {t('classes.demonstration')}
      </BusyButton>
      {error !== null && <ErrorNote error={error} />}
    </EmptyState>
  );
}
