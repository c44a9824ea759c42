import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { lessonMinutes } from '../../../core/attendance/lesson-span';
import { formatTime } from '../../../core/strings/format-time';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate, useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { openRegister, useRegister } from '../../stores/register';
import type { RegisterSheet } from '../../stores/register-sheet';
import { KeysHelp } from './keys-help';
import { minutesLateOf } from './minutes-late-of';
import { RollCallBar } from './roll-call-bar';
import { RollCallNews } from './roll-call-news';
import { RollList } from './roll-list';
import styles from './rollcall.module.css';
import { TypedKeys } from './typed-keys';
import { useRollCallKeys } from './use-roll-call-keys';

export function RollcallScreen({ lessonId }: { readonly lessonId: string }) {
  const t = useTranslate();
  const sheet = useRegister((state) => (state.lessonId === lessonId ? state.sheet : null));
  const error = useRegister((state) => state.error);

  useEffect(() => {
    void openRegister(lessonId);
  }, [lessonId]);

  if (sheet !== null) return <RollCall sheet={sheet} />;
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
      <Button onClick={() => goTo({ screen: 'today' })}>{t('rollcall.backToToday')}</Button>
    </ErrorNote>
  );
}

function RollCall({ sheet }: { readonly sheet: RegisterSheet }): ReactNode {
  const { t, language } = useTranslation();
  const { lesson, className, timeZone, roll } = sheet.truth;
  const context = {
    rows: roll.length,
    lessonMinutes: lessonMinutes(lesson),
    minutesLateOf,
  };
  const { keys, moveTo } = useRollCallKeys(context);
  const hours = t('today.hours', {
    start: formatTime(lesson.start, timeZone, language),
    end: formatTime(lesson.end, timeZone, language),
  });
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('rollcall.titleOf', { className })}
        subtitle={lesson.subject === '' ? hours : `${lesson.subject}, ${hours}`}
        eyebrow={
          <button type="button" className="link-button" onClick={() => goTo({ screen: 'today' })}>
            {t('rollcall.backToToday')}
          </button>
        }
      />
      {roll.length === 0 ? (
        <EmptyState title={t('rollcall.emptyRollTitle')} text={t('rollcall.emptyRollAdvice')}>
          <Button
            variant="filled"
            onClick={() => goTo({ screen: 'classes', classId: lesson.classId })}
          >
            {t('today.toClasses')}
          </Button>
        </EmptyState>
      ) : (
        <div className={styles.screen}>
          <RollCallBar sheet={sheet}>
            <TypedKeys keys={keys} context={context} />
          </RollCallBar>
          <RollCallNews truth={sheet.truth} />
          <RollList sheet={sheet} cursor={keys.cursor} onMove={moveTo} />
          <KeysHelp />
        </div>
      )}
    </div>
  );
}
