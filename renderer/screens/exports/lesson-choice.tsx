import { Select } from '@mantine/core';
import { useEffect } from 'react';
import type { DayView, LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { DateField } from '../../components/date-field';
import { useTranslation } from '../../components/translation';
import { forgetExport, readExportDay, useExports } from '../../stores/exports';
import styles from './exports.module.css';

type Props = {
  readonly lessonId: string | null;
  readonly onChoose: (lessonId: string | null) => void;
};

export function LessonChoice({ lessonId, onChoose }: Props) {
  const { t, language } = useTranslation();
  const day = useExports((state) => state.day);

  useEffect(() => onChoose(day === null ? null : likeliest(day)), [day, onChoose]);

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
      <DateField
        className={styles.long}
        label={t('exportScreen.date')}
        value={day.date}
        onChange={(date) => {
          forgetExport();
          void readExportDay(date);
        }}
      />
      {day.lessons.length === 0 ? (
        <p role="status" className="soft">
          {t('exportScreen.noLesson')}
        </p>
      ) : (
        <Select
          className={styles.long}
          label={t('exportScreen.chooseLesson')}
          data={day.lessons.map((lesson) => ({ value: lesson.id, label: inWords(lesson, day) }))}
          value={chosen?.id ?? null}
          onChange={(id) => {
            forgetExport();
            onChoose(id);
          }}
        />
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
