import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import { fetchedLater } from '../../components/fetched-later';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import styles from './class-list.module.css';
import { ClassRows } from './class-rows';

const GroupForm = fetchedLater(async () => (await import('./group-form')).GroupForm);

type Props = {
  readonly groups: readonly ClassSummary[];
  /** Of a school year that is over. */
  readonly isReadOnly: boolean;
};

/** Under the classes: parts of one or several of them. */
export function GroupList({ groups, isReadOnly }: Props) {
  const t = useTranslate();
  const [adding, setAdding] = useState(false);
  if (isReadOnly && groups.length === 0) return null;
  return (
    <section aria-labelledby="groups" className={styles.groups}>
      <div className={styles.groupsHead}>
        <h2 id="groups">{t('classes.groups.title')}</h2>
        {!isReadOnly && <Button onClick={() => setAdding(true)}>{t('classes.groups.add')}</Button>}
      </div>
      {groups.length === 0 ? (
        <p className={styles.lead}>{t('classes.groups.lead')}</p>
      ) : (
        <ClassRows label={t('classes.groups.list')} classes={groups} isReadOnly={isReadOnly} />
      )}
      {adding && (
        <GroupForm
          groupId={null}
          onDone={(classId) => goTo({ screen: 'classes', classId })}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
