import { useState } from 'react';
import type { PupilNote } from '../../../../core/contract/class-views';
import { useTranslate } from '../../../components/translation';
import { addNote } from '../../../stores/pupil-page';
import { useSchoolDay } from '../../../stores/school-day';
import { NoteForm } from './note-form';
import { NoteRow } from './note-row';
import styles from './pupil-page.module.css';

type Props = { readonly pupilId: string; readonly notes: readonly PupilNote[] };

/** The id of the field for a note to come. */
export const NEW_NOTE = 'new-note';

/** The teacher's notes about a pupil, the newest first. */
export function PupilNotes({ pupilId, notes }: Props) {
  const t = useTranslate();
  const today = useSchoolDay((state) => state.today?.date);
  const [said, setSaid] = useState('');
  // A form for each note to come: what was typed for the last one is gone with it.
  const [written, setWritten] = useState(0);
  return (
    <section aria-labelledby="pupil-notes" className={styles.section}>
      <h2 id="pupil-notes">{t('pupils.notes.title')}</h2>
      <p className="soft">{t('pupils.notes.lead')}</p>
      {today !== undefined && (
        <NoteForm
          key={written}
          fieldId={NEW_NOTE}
          date={today}
          text=""
          submit={t('pupils.notes.add')}
          isMain
          takesFocus={written > 0}
          onSubmit={(date, text) => addNote(pupilId, date, text)}
          onDone={() => {
            setWritten(written + 1);
            setSaid(t('pupils.notes.saved'));
          }}
        />
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {notes.length === 0 && <p className="soft">{t('pupils.notes.none')}</p>}
      <ul className={styles.notes}>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} onSaid={setSaid} />
        ))}
      </ul>
    </section>
  );
}
