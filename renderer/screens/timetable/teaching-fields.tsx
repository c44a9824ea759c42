import { Select, TextInput } from '@mantine/core';
import { LESSON_MODES, type LessonMode } from '../../../core/timetable/lesson';
import { useTranslate } from '../../components/translation';
import styles from './timetable.module.css';

/** What slots and lessons have in common, as it is being typed. */
type Teaching = {
  readonly subject: string;
  readonly mode: LessonMode;
  readonly location: string;
};

type Props = {
  readonly teaching: Teaching;
  /** The call of a half-day has no subject. */
  readonly withSubject: boolean;
  readonly onChange: (part: Partial<Teaching>) => void;
};

const LONGEST = 200;

export function TeachingFields({ teaching, withSubject, onChange }: Props) {
  const t = useTranslate();
  return (
    <>
      {withSubject && (
        <TextInput
          label={t('timetable.lesson.subject')}
          placeholder={t('timetable.lesson.subjectExample')}
          value={teaching.subject}
          maxLength={LONGEST}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
      )}
      <div className={styles.pair}>
        <Select
          label={t('timetable.lesson.mode')}
          data={LESSON_MODES.map((mode) => ({
            value: mode,
            label: t(`attendance.lessonModes.${mode}`),
          }))}
          value={teaching.mode}
          onChange={(chosen) => {
            const mode = LESSON_MODES.find((one) => one === chosen);
            if (mode !== undefined) onChange({ mode });
          }}
        />
        <TextInput
          label={t('timetable.lesson.place')}
          placeholder={t('timetable.lesson.locationExample')}
          value={teaching.location}
          maxLength={LONGEST}
          onChange={(event) => onChange({ location: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
