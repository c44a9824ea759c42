import { Select } from '@mantine/core';
import { useEffect } from 'react';
import type { DayView, LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { DateField } from '../../components/date-field';
import { useTranslation } from '../../components/translation';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import { readExportDay, useExportFacts } from '../../stores/export-facts';
import styles from './exports.module.css';

/** A day, then one of its lessons: the one that was called last is proposed. */
export function LessonChoice() {
  const { t, language } = useTranslation();
  const day = useExportFacts((state) => state.day);
  const lessonId = useExportDraft((state) => state.lessonId);

  useEffect(() => {
    if (day === null || day.lessons.some(({ id }) => id === lessonId)) return;
    changeDraft({ lessonId: likeliest(day) });
  }, [day, lessonId]);

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
          value={day.date}
          onChange={(date) => void readExportDay(date)}
        />
        {day.lessons.length > 0 && (
          <Select
            className={styles.middle}
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

/** The last lesson whose roll call was validated, else begun, else the first one. */
function likeliest({ lessons }: DayView): string | null {
  const last = (state: LessonView['register']['state']) =>
    lessons.findLast((lesson) => lesson.register.state === state);
  return (last('done') ?? last('open') ?? lessons[0])?.id ?? null;
}
