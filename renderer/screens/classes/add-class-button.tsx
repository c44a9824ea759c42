import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { ClassForm } from './class-form';

/** A class without a list: its page comes next, where its pupils are added. */
export function AddClassButton() {
  const t = useTranslate();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Button onClick={() => setAdding(true)}>{t('classes.add')}</Button>
      {adding && (
        <ClassForm
          known={null}
          onDone={(classId) => goTo({ screen: 'classes', classId })}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
