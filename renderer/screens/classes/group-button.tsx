import { Button } from '@mantine/core';
import { useState } from 'react';
import { fetchedLater } from '../../components/fetched-later';
import { useTranslate } from '../../components/translation';

const GroupForm = fetchedLater(async () => (await import('./group-form')).GroupForm);

/** On the page of a group, where a class has the import of its list. */
export function GroupButton({ groupId }: { readonly groupId: string }) {
  const t = useTranslate();
  const [changing, setChanging] = useState(false);
  const close = () => setChanging(false);
  return (
    <>
      <Button onClick={() => setChanging(true)}>{t('classes.groups.change')}</Button>
      {changing && <GroupForm groupId={groupId} onDone={close} onClose={close} />}
    </>
  );
}
