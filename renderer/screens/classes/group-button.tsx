import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from '../../components/translation';

const GroupForm = lazy(async () => ({ default: (await import('./group-form')).GroupForm }));

/** On the page of a group, where a class has the import of its list. */
export function GroupButton({ groupId }: { readonly groupId: string }) {
  const t = useTranslate();
  const [changing, setChanging] = useState(false);
  const close = () => setChanging(false);
  return (
    <>
      <Button onClick={() => setChanging(true)}>{t('classes.groups.change')}</Button>
      {changing && (
        <Suspense fallback={null}>
          <GroupForm groupId={groupId} onDone={close} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
