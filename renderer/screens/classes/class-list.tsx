import { useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import { BusyButton } from '../../components/busy-button';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { openDemonstration, useClasses } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { ClassRows } from './class-rows';
import { GroupList } from './group-list';
import { ImportButton } from './import-button';
import { ImportStatus } from './import-status';

export function ClassList() {
  const t = useTranslate();
  const list = useClasses((state) => state.list);
  const error = useClasses((state) => state.error);

  return (
    <>
      <PageHeader title={t('classes.title')}>
        {list !== null && list.length > 0 && <ImportButton />}
      </PageHeader>
      <ImportStatus />
      {error !== null && <ErrorNote error={error} />}
      {list !== null && list.length === 0 && <NoClass />}
      {list !== null && list.length > 0 && (
        <>
          <ClassRows
            label={t('classes.list')}
            classes={list.filter(({ kind }) => kind === 'class')}
          />
          <GroupList groups={list.filter(({ kind }) => kind === 'group')} />
        </>
      )}
    </>
  );
}

function NoClass() {
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
      <BusyButton busy={opening} onClick={() => void demonstrate()}>
        {t('classes.demonstration')}
      </BusyButton>
      {error !== null && <ErrorNote error={error} />}
    </EmptyState>
  );
}
