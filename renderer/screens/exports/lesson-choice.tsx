import { Select } from '@mantine/core';
import { useEffect } from 'react';
import type { DayView, LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { DateField } from '../../components/date-field';
import { useTranslation } from '../../components/translation';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import { readExportDay, useExportFacts } from '../../stores/export-facts';
import type { KnownOfSchool } from './choice-of-draft';
import styles from './exports.module.css';
import { likeliest } from './likeliest-lesson';

/** A day, then one of its lessons. */
export function LessonChoice({ known }: { readonly known: Pick<KnownOfSchool, 'today'> }) {
  const { t, language } = useTranslation();
  const day = useExportFacts((state) => state.day);
  const drafted = useExportDraft((state) => state.date);
  const lessonId = useExportDraft((state) => state.lessonId);

  const date = drafted ?? known.today;

  useEffect(() => {
    void readExportDay(date);
  }, [date]);

  useEffect(() => {
    if (day?.date !== date || day.lessons.some(({ id }) => id === lessonId)) return;
    changeDraft({ lessonId: likeliest(day.lessons, new Date().toISOString()) });
  }, [day, date, lessonId]);

  if (day === null) return null;
  const chosen = day.lessons.find(({ id }) => id === lessonId);
  function inWords({ start, className, subject }: LessonView, { timeZone }: DayView): string {
    const words = { start: formatTime(start, timeZone, language), className, subject };
    return subject === ''
      ? t('exportScreen.lessonLineWithoutSubject', words)
      : t('exportScreen.lessonLine', words);
  }
  return (
    <>
      <div className={styles.span}>
        <DateField
          className={styles.middle}
          label={t('exportScreen.date')}
          value={date}
          onChange={(chosenDate) => changeDraft({ date: chosenDate })}
        />
        {day.lessons.length > 0 && (
          <Select
            className={styles.long}
            label={t('exportScreen.chooseLesson')}
            allowDeselect={false}
            data={day.lessons.map((lesson) => ({ value: lesson.id, label: inWords(lesson, day) }))}
            value={chosen?.id ?? null}
            onChange={(id) => changeDraft({ lessonId: id })}
          />
        )}
      </div>
      {day.lessons.length === 0 && (
        <p role="status" className="soft">
          {t('exportScreen.noLesson')}
        </p>
      )}
      {chosen !== undefined && chosen.register.state !== 'done' && (
        <p className="soft">{t('exportScreen.notDone')}</p>
      )}
    </>
  );
}
