import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { leaveOutage, openOutage } from '../../stores/outage-decision';
import { openRegister, useRegister } from '../../stores/register';
import { LeaveButton } from './leave-button';
import { RollCall } from './roll-call';
import { RollCallHeader } from './roll-call-header';
import styles from './rollcall.module.css';

export function RollcallScreen({ lessonId }: { readonly lessonId: string }) {
  const t = useTranslate();
  const sheet = useRegister((state) => (state.lessonId === lessonId ? state.sheet : null));
  const error = useRegister((state) => state.error);

  useEffect(() => {
    void openRegister(lessonId);
    void openOutage(lessonId);
    return leaveOutage;
  }, [lessonId]);

  if (sheet !== null && sheet.truth.roll.length > 0) return <RollCall sheet={sheet} />;
  if (sheet !== null) {
    const { lesson, className, timeZone } = sheet.truth;
    return (
      <div className={styles.page}>
        <RollCallHeader lesson={lesson} className={className} timeZone={timeZone} />
        <EmptyState title={t('rollcall.emptyRollTitle')} text={t('rollcall.emptyRollAdvice')}>
          <Button
            variant="filled"
            onClick={() => goTo({ screen: 'classes', classId: lesson.classId })}
          >
            {t('today.toClasses')}
          </Button>
        </EmptyState>
      </div>
    );
  }
  if (error === null) {
    return (
      <p className="soft" role="status">
        {t('rollcall.reading')}
      </p>
    );
  }
  return (
    <ErrorNote error={error}>
      <Button onClick={() => void openRegister(lessonId)}>{t('common.retry')}</Button>
      <LeaveButton />
    </ErrorNote>
  );
}
