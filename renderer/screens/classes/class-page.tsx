import { useEffect } from 'react';
import type { ClassView } from '../../../core/contract/class-views';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { loadClass, useClasses } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import styles from './class-page.module.css';
import { ClassRooms } from './class-rooms';
import { GroupButton } from './group-button';
import { ImportButton } from './import-button';
import { ImportStatus } from './import-status';
import { RosterTable } from './roster-table';

type Props = { readonly classId: string };

export function ClassPage({ classId }: Props) {
  const t = useTranslate();
  const shown = useClasses((state) => state.shown);
  const error = useClasses((state) => state.error);

  useEffect(() => {
    void loadClass(classId);
  }, [classId]);

  return (
    <>
      {shown?.id === classId ? (
        <OneClass shown={shown} />
      ) : (
        <PageHeader title={t('classes.title')} eyebrow={<BackToClasses />} />
      )}
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}

function OneClass({ shown }: { readonly shown: ClassView }) {
  const t = useTranslate();
  const isGroup = shown.kind === 'group';
  return (
    <>
      <PageHeader
        title={shown.name}
        eyebrow={<BackToClasses />}
        subtitle={t('classes.pupils', { count: shown.pupils.length })}
      >
        {isGroup ? <GroupButton groupId={shown.id} /> : <ImportButton />}
      </PageHeader>
      <ImportStatus />
      <div className={styles.columns}>
        <section aria-labelledby="class-pupils" className={styles.pupils}>
          <h2 id="class-pupils">{t('classes.roster.title')}</h2>
          {shown.pupils.length === 0 ? (
            <p className="soft">{t(isGroup ? 'classes.groups.empty' : 'classes.roster.empty')}</p>
          ) : (
            <RosterTable pupils={shown.pupils} />
          )}
        </section>
        <section aria-labelledby="class-rooms" className={styles.rooms}>
          <h2 id="class-rooms">{t('classes.rooms.title')}</h2>
          <ClassRooms classId={shown.id} rooms={shown.rooms} />
        </section>
      </div>
    </>
  );
}

function BackToClasses() {
  const t = useTranslate();
  return (
    <button type="button" className="link-button" onClick={() => goTo({ screen: 'classes' })}>
      {t('classes.back')}
    </button>
  );
}
