import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MeetingLogEntry } from '../../../../core/participants/meeting-log';
import { lesson } from '../test-school';
import { openParticipants, ZOOM, zoom } from './test-participants';
import { PRESENT, value } from './test-registers';

describe('accepting', () => {
  it('is one event with its reports, and only pupils are kept', async () => {
    const { paste, accept, store, holds, view, join } = openParticipants();
    await paste(ZOOM);
    join('Titi', 'noe');
    expect(value(accept({ taken: ['lea', 'noe'], absent: ['zoe'] }))).toMatchObject({
      ...{ marked: 3, leftAlone: 0, learned: 1, dropped: 1, files: [] },
      register: { counts: { present: 1, late: 1, absent: 1 } },
    });
    expect(store.registerEvents('monday')).toMatchObject([
      { kind: 'mark-many', cause: 'participants' },
    ]);
    expect(store.lessonReports('monday')).toMatchObject([
      { tool: 'zoom', participants: [{ name: 'Léa ABADIE' }, { name: 'Titi', joinedBy: 'hand' }] },
    ]);
    expect(holds('Tremblay')).toBe(false);
    expect(view()).toMatchObject({
      reports: [{ kept: true, participants: 2, joined: 2 }],
      proposals: [{ change: 'same' }, { change: 'same' }, { kind: 'not-seen' }],
    });
  });

  it('twice changes nothing more', async () => {
    const { paste, accept, store } = openParticipants();
    await paste(ZOOM);
    accept({ taken: ['lea'], absent: ['zoe'] });
    expect(value(accept({ taken: ['lea'], absent: ['zoe'] })).marked).toBe(0);
    expect(store.registerEvents('monday')).toHaveLength(1);
  });

  it('of nothing is refused, and so is a pupil who is not on the roll', async () => {
    const { paste, accept, view } = openParticipants();
    await paste(zoom(['Sonia Tremblay', '08:00:00', '08:56:00']));
    expect(view().isKeptChanged).toBe(false);
    expect(accept({})).toEqual({ ok: false, error: { code: 'nothing-to-accept' } });
    expect(accept({ taken: ['gone'] })).toEqual({
      ok: false,
      error: { code: 'pupil-not-on-roll' },
    });
  });

  it('keeps the minutes and the names of a report where every mark stands by hand', async () => {
    const { paste, accept, join, view, marks, registers, store } = openParticipants();
    for (const id of ['lea', 'noe', 'zoe']) registers.mark('monday', id, PRESENT);
    const before = marks();
    await paste(ZOOM);
    join('Titi', 'noe');
    expect(view().isKeptChanged).toBe(true);
    expect(value(accept({}))).toMatchObject({ marked: 0, learned: 1, dropped: 1 });
    expect(marks()).toEqual(before);
    expect(store.lessonReports('monday')).toMatchObject([
      { participants: [{ name: 'Léa ABADIE', pupilIds: ['lea'] }, { pupilIds: ['noe'] }] },
    ]);
    expect(view().isKeptChanged).toBe(false);
    expect(accept({})).toEqual({ ok: false, error: { code: 'nothing-to-accept' } });
  });

  it('drops who was detached again, and the report that was taken out', async () => {
    const { paste, accept, store, join, view, participants } = openParticipants();
    await paste(ZOOM);
    await paste(zoom(['Noé Baron', '08:00:00', '08:55:00']));
    accept({ taken: ['lea', 'noe'] });
    expect(view().isKeptChanged).toBe(false);
    join('Léa ABADIE');
    expect(view().isKeptChanged).toBe(true);
    join('Léa ABADIE', 'lea');
    expect(view().isKeptChanged).toBe(false);
    join('Léa ABADIE');
    const second = view().names.find(({ name }) => name === 'Noé Baron')?.reportId ?? '';
    participants.removeReport('monday', second);
    expect(store.lessonReports('monday')).toHaveLength(2);
    expect(value(accept({})).marked).toBe(0);
    expect(store.lessonReports('monday')).toMatchObject([{ participants: [] }]);
  });

  it('again, after it was undone, learns its names again, but those that were forgotten', async () => {
    const { paste, accept, join, registers, store, participants } = openParticipants();
    await paste(zoom(['Titi', '08:00:00', '08:55:00'], ['Loulou', '08:00:00', '08:55:00']));
    join('Titi', 'noe');
    join('Loulou', 'lea');
    expect(value(accept({ taken: ['noe', 'lea'] })).learned).toBe(2);
    const loulou = store.aliases('4A').find(({ name }) => name === 'Loulou')?.id ?? '';
    value(participants.forgetAlias(loulou));
    registers.undo('monday');
    expect(store.aliases('4A')).toEqual([]);
    expect(value(accept({ taken: ['noe', 'lea'] })).learned).toBe(1);
    expect(store.aliases('4A')).toMatchObject([{ name: 'Titi', pupilId: 'noe' }]);
    registers.undo('monday');
    expect(store.aliases('4A')).toEqual([]);
  });

  it('corrects a validated register, and undoing it gives back what was validated', async () => {
    const { paste, accept, registers, marks, join } = openParticipants();
    registers.mark('monday', 'zoe', { presence: 'absent', evidence: 'seen', comment: 'Grippe' });
    registers.validate('monday');
    const before = marks();
    await paste(ZOOM);
    join('Titi', 'zoe');
    value(accept({ taken: ['lea', 'zoe'], replacing: ['zoe'], absent: ['noe'] }));
    expect(marks()).toMatchObject({
      lea: { evidence: 'participants' },
      noe: { presence: 'absent', evidence: 'participants', attended: { minutes: 0 } },
      zoe: { presence: 'present', comment: 'Grippe' },
    });
    registers.undo('monday');
    expect(marks()).toEqual(before);
    registers.redo('monday');
    expect(marks().lea).toMatchObject({ evidence: 'participants' });
  });

  it('leaves nothing on the disk of a process that is killed before its end', async () => {
    const { paste, accept, join, store, diskAt } = openParticipants();
    await paste(ZOOM);
    join('Titi', 'noe');
    const killed = diskAt('addAlias', () => value(accept({ taken: ['lea', 'noe'] })));
    for (const [vault, count] of [
      [killed, 0],
      [store, 1],
    ] as const) {
      expect(vault.registerEvents('monday')).toHaveLength(count);
      expect(vault.lessonReports('monday')).toHaveLength(count);
      expect(vault.aliases('4A')).toHaveLength(count);
    }
  });

  it('that fails in between leaves the vault as it was, and the draft on the screen', async () => {
    for (const act of ['addAlias', 'putLessonReports', 'addRegisterEvent'] as const) {
      const { paste, accept, join, store, breakStore, holds, database } = openParticipants();
      await paste(ZOOM);
      join('Titi', 'noe');
      breakStore(act);
      expect(() => accept({ taken: ['noe'] })).toThrow('killed');
      expect(store.registerEvents('monday')).toEqual([]);
      expect(store.lessonReports('monday')).toEqual([]);
      expect(store.aliases('4A')).toEqual([]);
      expect(holds('Titi')).toBe(false);
      expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    }
  });
});

describe('the files of accepted reports', () => {
  it('are deleted when the teacher agrees, and nothing else is', async () => {
    const { choose, write, accept, participants } = openParticipants();
    const path = write('zoom.csv', ZOOM);
    const other = write('autre.csv', ZOOM);
    await choose('zoom.csv');
    expect(value(accept({ taken: ['lea'] })).files).toEqual(['zoom.csv']);
    expect(existsSync(path)).toBe(true);
    expect(value(await participants.deleteFiles('monday'))).toEqual({ left: [] });
    expect([existsSync(path), existsSync(other)]).toEqual([false, true]);
  });

  it('stay, and are named, when they are no more what was read, or a link', async () => {
    const { choose, write, accept, participants, folder } = openParticipants();
    const path = write('zoom.csv', ZOOM);
    const target = write('ailleurs.csv', zoom(['Noé Baron', '08:00:00', '08:55:00']));
    symlinkSync(target, joinPath(folder, 'lien.csv'));
    await choose('zoom.csv', 'lien.csv');
    accept({ taken: ['lea', 'noe'] });
    writeFileSync(path, `${ZOOM}\r\n`);
    expect(value(await participants.deleteFiles('monday'))).toEqual({
      left: ['zoom.csv', 'lien.csv'],
    });
    expect([existsSync(path), existsSync(target)]).toEqual([true, true]);
  });

  it('can be deleted still when it was undone and is accepted again, while their report is kept', async () => {
    const { choose, write, accept, participants, registers, view } = openParticipants();
    write('zoom.csv', ZOOM);
    await choose('zoom.csv');
    accept({ taken: ['lea'] });
    registers.undo('monday');
    expect(value(accept({ taken: ['lea'] })).files).toEqual(['zoom.csv']);
    participants.removeReport('monday', view().reports[0]?.id ?? '');
    expect(value(accept({})).files).toEqual([]);
    expect(value(await participants.deleteFiles('monday'))).toEqual({ left: [] });
  });

  it('are not remembered of what was refused, nor after the lock', async () => {
    const { choose, write, accept, participants, lock, unlock } = openParticipants();
    const path = write('zoom.csv', ZOOM);
    await choose('zoom.csv');
    expect(value(await participants.deleteFiles('monday'))).toEqual({ left: [] });
    accept({ taken: ['lea'] });
    lock();
    unlock();
    expect(value(await participants.deleteFiles('monday'))).toEqual({ left: [] });
    expect(existsSync(path)).toBe(true);
  });
});

describe('a meeting in the app', () => {
  const log: readonly MeetingLogEntry[] = [
    { at: '2026-11-23T07:00:00Z', kind: 'opened' },
    { at: '2026-11-23T07:00:05Z', kind: 'entered' },
    { at: '2026-11-23T07:01:00Z', kind: 'joined', connection: 'a', name: 'Léa Abadie' },
    { at: '2026-11-23T07:10:00Z', kind: 'joined', connection: 'b', name: 'Titi' },
    { at: '2026-11-23T07:10:30Z', kind: 'joined', connection: 'c', name: 'Sonia Tremblay' },
  ];

  function during() {
    const school = openParticipants();
    // The clock of the test stands at 9:05: the log is told until then.
    for (const entry of log) school.store.addMeetingLog('monday', entry);
    const say = (kind: 'seen' | 'closed', at = '2026-11-23T08:04:50Z') =>
      school.store.addMeetingLog('monday', { at, kind });
    return { ...school, say };
  }

  it('is a report that grows, without anything being given', () => {
    const { view, say } = during();
    say('seen');
    expect(view().reports).toMatchObject([{ id: 'log', live: true, kept: false, source: 'log' }]);
    expect(view().names.find(({ name }) => name === 'Léa Abadie')).toMatchObject({
      ...{ pupilIds: ['lea'], there: true },
    });
  });

  it('keeps its names while it goes on, and loses those of nobody when it is accepted after', () => {
    const { join, accept, say, holds, view, store } = during();
    say('seen');
    expect(join('Titi', 'noe').ok).toBe(true);
    expect(value(accept({ taken: ['lea', 'noe'] })).dropped).toBe(0);
    expect(holds('Tremblay')).toBe(true);
    expect(view().names.find(({ name }) => name === 'Titi')).toMatchObject({
      ...{ pupilIds: ['noe'], joinedBy: 'hand' },
    });
    say('closed', '2026-11-23T08:04:55Z');
    expect(value(accept({ taken: ['lea', 'noe'] })).dropped).toBe(1);
    expect(holds('Tremblay')).toBe(false);
    expect(store.lessonReports('monday')).toMatchObject([{ source: 'log', tool: 'jitsi' }]);
    expect(view().reports).toMatchObject([{ id: 'log', kept: true, live: false, joined: 2 }]);
    expect(holds('Titi')).toBe(true);
  });

  it('of another lesson is kept beside it', () => {
    const { accept, say, store, participants } = during();
    say('closed', '2026-11-23T08:00:00Z');
    store.addLesson(lesson({ id: 'again' }));
    for (const entry of log) store.addMeetingLog('again', entry);
    accept({ taken: ['lea'] });
    value(participants.accept('again', { taken: ['lea'], replacing: [], absent: [] }));
    expect(store.lessonReports('monday')).toHaveLength(1);
    expect(store.lessonReports('again')).toHaveLength(1);
  });
});
