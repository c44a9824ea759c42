import { describe, expect, it } from 'vitest';
import { createNoteService } from '../../../../electron/services/note-service';
import { openCalls } from './test-calls';
import { value } from './test-registers';

function openNotes() {
  const calls = openCalls();
  let told = 0;
  const tellClasses = () => {
    told += 1;
  };
  const notes = createNoteService({ ...calls.ports, tellClasses });
  return { ...calls, notes, told: () => told };
}

const monday = { pupilId: 'lea', date: '2026-11-23', text: ' A aidé Noé. ' };

describe('a note about a pupil', () => {
  it('is kept with its date, the newest first', () => {
    const { notes, store, told } = openNotes();
    const first = value(notes.add(monday));
    value(notes.add({ ...monday, date: '2026-11-24', text: 'Rendez-vous avec la famille.' }));
    expect(first).toEqual({ ...monday, text: 'A aidé Noé.', id: 'id-1' });
    expect(store.notesOf('lea').map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-23']);
    expect(told()).toBe(2);
  });

  it('can be changed and removed', () => {
    const { notes, store } = openNotes();
    const { id } = value(notes.add(monday));
    value(notes.change(id, '2026-11-20', 'Autre chose'));
    expect(store.notesOf('lea')).toMatchObject([{ id, date: '2026-11-20', text: 'Autre chose' }]);
    value(notes.remove(id));
    expect(store.notesOf('lea')).toEqual([]);
  });

  it('is refused when it says nothing, and of what nobody knows', () => {
    const { notes, told } = openNotes();
    const { id } = value(notes.add(monday));
    const refusals = [
      notes.add({ ...monday, text: ' \n ' }),
      notes.add({ ...monday, pupilId: 'gone' }),
      notes.change(id, monday.date, ''),
      notes.change('gone', monday.date, 'x'),
      notes.remove('gone'),
    ].map((answer) => !answer.ok && answer.error.code);
    expect(refusals).toEqual([
      'note-empty',
      'pupil-unknown',
      'note-empty',
      'note-unknown',
      'note-unknown',
    ]);
    expect(told()).toBe(1);
  });
});
