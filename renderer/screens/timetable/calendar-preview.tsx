import { Button, Checkbox } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { CalendarPreview as Preview } from '../../../core/contract/timetable-views';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { focusFirst } from '../../components/focus-first';
import { focusPage } from '../../components/focus-page';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import {
  cancelCalendar,
  confirmCalendar,
  startCalendar,
  useCalendarImport,
} from '../../stores/calendar-import';
import { useClasses } from '../../stores/classes';
import { choiceOf, chosenLessons, firstChoice } from './audience-choices';
import { AudienceList } from './audience-list';
import { CalendarFacts } from './calendar-facts';
import styles from './calendar-preview.module.css';

type Props = {
  readonly preview: Preview;
  readonly onDone: () => void;
};

/** What the file holds and where it goes. Leaving this page leaves nothing behind. */
export function CalendarPreview({ preview, onDone }: Props) {
  const t = useTranslate();
  const phase = useCalendarImport((state) => state.phase);
  const error = useCalendarImport((state) => state.error);
  const classes = useClasses((state) => state.list) ?? [];
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(() => preview.audiences.map(firstChoice));
  const [closed, setClosed] = useState(preview.closed.length > 0);
  const count = chosenLessons(preview.audiences, values);
  const isNothing = count === 0 && !closed;

  // The page took the place of another: the keyboard begins at its first field or button.
  useEffect(() => {
    document.getElementById('page')?.scrollTo(0, 0);
    focusFirst(form.current);
  }, []);

  async function write(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (phase === 'writing' || isNothing) return;
    const choices = preview.audiences.map(({ name }, index) =>
      choiceOf(name, values[index] ?? 'leave-out'),
    );
    if (await confirmCalendar(choices, closed)) onDone();
  }

  return (
    <>
      <PageHeader
        title={t('timetable.calendar.title')}
        eyebrow={t('timetable.calendar.file', {
          producer: t(`timetable.calendar.producers.${preview.producer}`),
          file: preview.fileName,
        })}
        subtitle={t('timetable.calendar.nothingYet')}
      >
        <Button onClick={() => void startCalendar()}>{t('timetable.calendar.again')}</Button>
      </PageHeader>
      <form ref={form} className={styles.form} onSubmit={(event) => void write(event)} noValidate>
        <CalendarFacts preview={preview} />
        {preview.audiences.length > 0 && (
          <AudienceList
            audiences={preview.audiences}
            classes={classes}
            values={values}
            onChange={(changed) => setValues([...changed])}
          />
        )}
        {preview.closed.length > 0 && (
          <Checkbox
            label={t('timetable.calendar.takeClosed')}
            checked={closed}
            onChange={(event) => setClosed(event.currentTarget.checked)}
          />
        )}
        {error !== null && <ErrorNote error={error} />}
        <div className={styles.actions}>
          {!isNothing && (
            <BusyButton type="submit" variant="filled" busy={phase === 'writing'}>
              {t('timetable.calendar.confirm', { count })}
            </BusyButton>
          )}
          <Button
            onClick={() => {
              cancelCalendar();
              focusPage();
            }}
          >
            {t('timetable.calendar.cancel')}
          </Button>
          <span role="status" className="soft">
            {phase === 'writing' && t('common.saving')}
            {isNothing && t('timetable.calendar.nothingChosen')}
          </span>
        </div>
      </form>
    </>
  );
}
