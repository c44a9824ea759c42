import { Radio } from '@mantine/core';
import { type SyntheticEvent, useEffect, useState } from 'react';
import type { ExportFormat } from '../../../core/contract/views';
import { BusyButton } from '../../components/busy-button';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { loadClasses } from '../../stores/classes';
import {
  exportLesson,
  exportMonth,
  forgetExport,
  readExportDay,
  useExports,
} from '../../stores/exports';
import { ExportOutcome } from './export-outcome';
import styles from './exports.module.css';
import { LessonChoice } from './lesson-choice';
import { MonthChoice } from './month-choice';

type Subject = 'lesson' | 'month';

export function ExportsScreen() {
  const t = useTranslate();
  const writing = useExports((state) => state.writing);
  const [subject, setSubject] = useState<Subject>('lesson');
  const [lessonId, setLessonId] = useState<string | null>(null);
  const [classMonth, setClassMonth] = useState<{ classId: string; month: string } | null>(null);
  const [format, setFormat] = useState<ExportFormat>('ods');
  const isReady = subject === 'lesson' ? lessonId !== null : classMonth !== null;

  useEffect(() => {
    forgetExport();
    void readExportDay(null);
    void loadClasses();
  }, []);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (subject === 'lesson' && lessonId !== null) void exportLesson(lessonId, format);
    if (subject === 'month' && classMonth !== null) {
      void exportMonth(classMonth.classId, classMonth.month, format);
    }
  }

  return (
    <>
      <PageHeader title={t('exportScreen.title')} subtitle={t('exportScreen.subtitle')} />
      <form className={styles.form} onSubmit={submit}>
        <Radio.Group
          label={t('exportScreen.what')}
          value={subject}
          onChange={(value) => {
            forgetExport();
            setSubject(value === 'month' ? 'month' : 'lesson');
          }}
        >
          <div className={styles.options}>
            <Radio value="lesson" label={t('exportScreen.lesson')} />
            <Radio value="month" label={t('exportScreen.month')} />
          </div>
        </Radio.Group>
        <div className={styles.choice}>
          {subject === 'lesson' ? (
            <LessonChoice lessonId={lessonId} onChoose={setLessonId} />
          ) : (
            <MonthChoice onChoose={setClassMonth} />
          )}
        </div>
        <Radio.Group
          label={t('exportScreen.format')}
          value={format}
          onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'ods')}
        >
          <div className={styles.options}>
            <Radio
              value="ods"
              label={t('exportScreen.ods')}
              description={t('exportScreen.odsAdvice')}
            />
            <Radio
              value="csv"
              label={t('exportScreen.csv')}
              description={t('exportScreen.csvAdvice')}
            />
          </div>
        </Radio.Group>
        <div>
          <BusyButton type="submit" variant="filled" size="lg" disabled={!isReady} busy={writing}>
            {t('exportScreen.export')}
          </BusyButton>
        </div>
        <ExportOutcome />
      </form>
    </>
  );
}
