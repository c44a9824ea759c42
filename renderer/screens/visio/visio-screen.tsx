import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { refreshDay, useDay } from '../../stores/day';
import { goTo } from '../../stores/navigation';
import { useRoomTests } from '../../stores/room-tests';
import { leaveRooms, readRooms, useRooms } from '../../stores/rooms';
import { ClassRooms } from './class-rooms';
import styles from './visio.module.css';

type Props = { readonly classId: string | null };

/** The rooms of every class, or of one. */
export function VisioScreen({ classId }: Props) {
  const t = useTranslate();
  const classes = useRooms((state) => state.classes);
  const error = useRooms((state) => state.error);
  const refused = useRoomTests((state) => state.refused);
  const timeZone = useDay((state) => state.day?.timeZone);

  useEffect(() => {
    void readRooms();
    // Hours are said in the time zone of the school year, which comes with the day.
    if (useDay.getState().day === null) void refreshDay();
    return leaveRooms;
  }, []);

  const shown = classes?.filter(({ id }) => classId === null || id === classId);
  return (
    <>
      <PageHeader title={t('visio.title')} subtitle={t('visio.subtitle')} />
      <div className={styles.screen}>
        {error !== null && (
          <ErrorNote error={error}>
            <Button onClick={() => void readRooms()}>{t('common.retry')}</Button>
          </ErrorNote>
        )}
        {refused !== null && <ErrorNote error={refused} />}
        {shown?.length === 0 && (
          <EmptyState title={t('visio.noClassTitle')} text={t('visio.noClassAdvice')}>
            <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
              {t('visio.toClasses')}
            </Button>
          </EmptyState>
        )}
        {timeZone !== undefined &&
          shown?.map((schoolClass) => (
            <ClassRooms key={schoolClass.id} schoolClass={schoolClass} timeZone={timeZone} />
          ))}
      </div>
    </>
  );
}
