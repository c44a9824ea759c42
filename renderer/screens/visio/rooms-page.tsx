import { Button, Select } from '@mantine/core';
import { useEffect } from 'react';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { leaveRooms, readRooms, useRooms } from '../../stores/rooms';
import { showRoomsOf, useVisioPage } from '../../stores/visio-page';
import { ChainSummary } from './chain-summary';
import styles from './rooms.module.css';
import { RoomsOfClass } from './rooms-of-class';

/** No id of a class: those of all classes. */
const ALL = '';

/** The rooms of one class, with what goes with them, or those of every class at a glance. */
export function RoomsPage() {
  const t = useTranslate();
  const classes = useRooms((state) => state.classes);
  const error = useRooms((state) => state.error);
  const classId = useVisioPage((state) => state.classId);
  const chosen = classes?.length === 1 ? classes[0] : classes?.find((one) => one.id === classId);

  useEffect(() => {
    void readRooms();
    return leaveRooms;
  }, []);

  if (classes?.length === 0) return <NoClass />;
  return (
    <div className={styles.page}>
      {error !== null && (
        <ErrorNote error={error}>
          <Button onClick={() => void readRooms()}>{t('common.retry')}</Button>
        </ErrorNote>
      )}
      {classes !== null && classes.length > 1 && (
        <Select
          className={styles.chooser}
          label={t('rooms.schoolClass')}
          allowDeselect={false}
          data={[
            { value: ALL, label: t('rooms.allClasses') },
            ...classes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={chosen?.id ?? ALL}
          onChange={(id) => showRoomsOf(id === null || id === ALL ? null : id)}
        />
      )}
      {chosen === undefined ? (
        classes !== null && (
          <>
            <p className={styles.lead}>{t('rooms.lead')}</p>
            {classes.map((one) => (
              <ChainSummary key={one.id} schoolClass={one} />
            ))}
          </>
        )
      ) : (
        <RoomsOfClass key={chosen.id} schoolClass={chosen} />
      )}
    </div>
  );
}

function NoClass() {
  const t = useTranslate();
  return (
    <EmptyState title={t('rooms.noClassTitle')} text={t('rooms.noClassAdvice')}>
      <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
        {t('rooms.toClasses')}
      </Button>
    </EmptyState>
  );
}
