import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { openParticipants, useParticipants } from '../../stores/participants';
import { ReportColumns } from './report-columns';
import { Review } from './review';

/** « Qui était dans la visio ? »: the reports of one lesson, and what becomes of them. */
export function ParticipantsScreen({ lessonId }: { readonly lessonId: string }) {
  const t = useTranslate();
  const view = useParticipants((state) => (state.lessonId === lessonId ? state.view : null));
  const unread = useParticipants((state) => state.unread);
  const columns = useParticipants((state) => state.columns);

  useEffect(() => {
    void openParticipants(lessonId);
  }, [lessonId]);

  if (view !== null && columns !== null) {
    return <ReportColumns key={columns.token} step={columns} />;
  }
  if (view !== null) return <Review view={view} />;
  if (unread === null) {
    return (
      <p className="soft" role="status">
        {t('participants.reading')}
      </p>
    );
  }
  return (
    <ErrorNote error={unread}>
      <Button onClick={() => void openParticipants(lessonId)}>{t('common.retry')}</Button>
    </ErrorNote>
  );
}
