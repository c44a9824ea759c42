import type { PupilNote } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import { failure, type Result, success } from '../../core/shared/result';
import type { Clock, NewId, OpenStore } from './ports';

export type NoteService = ReturnType<typeof createNoteService>;

/** What the teacher writes about a pupil, for the teacher alone. */
export function createNoteService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly tellClasses: () => void;
}) {
  return {
    add(typed: Omit<PupilNote, 'id'>): Result<PupilNote, AppError> {
      const store = ports.store();
      if (store.findPupil(typed.pupilId) === undefined) return failure({ code: 'pupil-unknown' });
      const text = typed.text.trim();
      if (text === '') return failure({ code: 'note-empty' });
      const note = { ...typed, text, id: ports.newId() };
      store.transaction(() => store.addNote(note, ports.now()));
      ports.tellClasses();
      return success(note);
    },

    change(noteId: string, date: string, typed: string): Result<null, AppError> {
      const store = ports.store();
      const note = store.findNote(noteId);
      if (note === undefined) return failure({ code: 'note-unknown' });
      const text = typed.trim();
      if (text === '') return failure({ code: 'note-empty' });
      store.transaction(() => store.changeNote({ ...note, date, text }, ports.now()));
      ports.tellClasses();
      return success(null);
    },

    remove(noteId: string): Result<null, AppError> {
      const store = ports.store();
      if (store.findNote(noteId) === undefined) return failure({ code: 'note-unknown' });
      store.transaction(() => store.removeNote(noteId));
      ports.tellClasses();
      return success(null);
    },
  };
}
