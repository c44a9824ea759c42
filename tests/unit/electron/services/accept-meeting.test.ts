import { describe, expect, it } from 'vitest';
import type { MeetingLogEntry } from '../../../../core/participants/meeting-log';
import { readReminderFacts } from '../../../../electron/services/reminder-facts';
import { MINUTE } from '../hand-clock';
import { PARIS } from '../open-test-store';
import { openParticipants, ZOOM, zoom } from './test-participants';
import { value } from './test-registers';

const HOUR = 60 * MINUTE;

const LOG: readonly MeetingLogEntry[] = [
  { at: '2026-11-23T07:00:00Z', kind: 'opened' },
  { at: '2026-11-23T07:00:05Z', kind: 'entered' },
  { at: '2026-11-23T07:01:00Z', kind: 'joined', connection: 'a', name: ' Léa Abadie ' },
  { at: '2026-11-23T07:02:00Z', kind: 'joined', connection: 'b', name: '' },
  { at: '2026-11-23T07:02:30Z', kind: 'joined', connection: 'c', name: '' },
  { at: '2026-11-23T07:03:00Z', kind: 'joined', connection: 'd', name: 'Sonia Tremblay' },
];

/** The Monday lesson is held in the app; the clock stands at 8:30, the lesson ends at 8:55. */
function during() {
  const school = openParticipants();
  const { store, clock } = school;
  clock.sleep(Date.parse('2026-11-23T07:30:00Z') - Date.parse(clock.now()));
  const say = (...entries: readonly MeetingLogEntry[]) => {
    for (const entry of entries) store.addMeetingLog('monday', entry);
  };
  say(...LOG, { at: '2026-11-23T07:29:50Z', kind: 'seen' });
  const isAccepted = () =>
    readReminderFacts(store, PARIS, clock.now(), 0).find(({ id }) => id === 'monday')?.accepted;
  return { ...school, say, isAccepted };
}

/** Zoé comes after the acceptance, and the meeting ends with the lesson. */
function end({ say, clock }: ReturnType<typeof during>): void {
  say(
    { at: '2026-11-23T07:40:00Z', kind: 'joined', connection: 'e', name: 'Zoé Zola' },
    { at: '2026-11-23T07:55:00Z', kind: 'closed' },
  );
  clock.sleep(HOUR / 2);
}

describe('a meeting that was accepted while it went on', () => {
  it('asks again once it has seen more of the lesson', () => {
    const meeting = during();
    value(meeting.accept({ taken: ['lea'] }));
    expect(meeting.isAccepted()).toBe(true);
    end(meeting);
    expect(meeting.isAccepted()).toBe(false);
    expect(value(meeting.accept({ taken: ['lea', 'zoe'] })).dropped).toBe(2);
    expect(meeting.isAccepted()).toBe(true);
    expect(meeting.holds('Tremblay')).toBe(false);
  });

  it('loses its strangers when nothing reminds of it any more, and nobody of the class', () => {
    const meeting = during();
    const { accept, participants, holds, clock, store, marks, view } = meeting;
    value(accept({ taken: ['lea'] }));
    end(meeting);
    participants.tidyLogs();
    expect(holds('Tremblay')).toBe(true);
    clock.sleep(40 * HOUR);
    const [before, events] = [marks(), store.registerEvents('monday')];
    participants.tidyLogs();
    expect(holds('Tremblay')).toBe(false);
    expect([marks(), store.registerEvents('monday')]).toEqual([before, events]);
    expect(store.lessonReports('monday')).toMatchObject([
      { source: 'log', participants: [{ name: 'Léa Abadie' }, { name: 'Zoé Zola' }] },
    ]);
    expect(view().names.map(({ name }) => name)).toEqual(['Léa Abadie', 'Zoé Zola']);
    expect(store.logsAcceptedEarly()).toEqual([]);
  });

  it('keeps all names as long as nothing is accepted, or when that is undone', () => {
    const meeting = during();
    const { accept, participants, holds, clock, registers } = meeting;
    end(meeting);
    clock.sleep(40 * HOUR);
    participants.tidyLogs();
    expect(holds('Tremblay')).toBe(true);

    const other = during();
    value(other.accept({ taken: ['lea'] }));
    other.registers.undo('monday');
    end(other);
    other.clock.sleep(40 * HOUR);
    other.participants.tidyLogs();
    expect(other.holds('Tremblay')).toBe(true);
    expect([accept({ taken: ['lea'] }).ok, registers.undo('monday').ok]).toEqual([true, true]);
  });

  it('does not keep the vault from opening when they cannot be taken out', () => {
    const meeting = during();
    value(meeting.accept({ taken: ['lea'] }));
    end(meeting);
    meeting.clock.sleep(40 * HOUR);
    meeting.breakStore('dropNamesFromLog');
    meeting.participants.tidyLogs();
    expect(meeting.told.at(-1)).toBe('log the logs of meetings');
    expect(meeting.store.lessonReports('monday')).toMatchObject([
      { participants: [{ name: 'Léa Abadie' }] },
    ]);
  });

  it('tells those who gave no name apart, also when it is over', () => {
    const meeting = during();
    const { view, participants, accept, store } = meeting;
    const unnamed = () => view().names.filter(({ name }) => name === 'Fellow Jitster');
    const second = unnamed().find(({ spans }) => spans[0]?.from === '2026-11-23T07:02:30Z');
    const named = { lessonId: 'monday', reportId: 'log', place: second?.place ?? -1 };
    value(participants.join(named, ['noe']));
    value(accept({ taken: ['lea', 'noe'] }));
    expect(unnamed().map(({ pupilIds }) => pupilIds)).toEqual([[], ['noe']]);
    end(meeting);
    value(accept({ taken: ['lea', 'noe', 'zoe'] }));
    expect(unnamed().flatMap(({ pupilIds }) => pupilIds)).toEqual(['noe']);
    expect(view().proposals.map(({ change }) => change)).toEqual(['same', 'same', 'same']);
    expect(store.lessonReports('monday')).toMatchObject([{ participants: { length: 3 } }]);
  });
});

describe('an acceptance', () => {
  it('is reminded of again when it is undone, and not when it is done again', () => {
    const { accept, registers, isAccepted } = during();
    expect(isAccepted()).toBe(false);
    value(accept({ taken: ['lea'] }));
    expect(isAccepted()).toBe(true);
    registers.undo('monday');
    expect(isAccepted()).toBe(false);
    registers.redo('monday');
    expect(isAccepted()).toBe(true);
  });

  it('that changes no mark is undone with the names that it learned', async () => {
    const { paste, accept, join, store, registers, marks } = openParticipants();
    await paste(ZOOM);
    value(accept({ taken: ['lea'] }));
    await paste(zoom(['Loulou', '08:00:30', '08:55:00']));
    join('Loulou', 'lea');
    const before = marks();
    expect(value(accept({ taken: ['lea'] }))).toMatchObject({ marked: 0, learned: 1 });
    expect(marks()).toEqual(before);
    registers.undo('monday');
    expect(store.aliases('4A')).toEqual([]);
    expect(marks()).toEqual(before);
    registers.redo('monday');
    expect(store.aliases('4A')).toMatchObject([{ name: 'Loulou', pupilId: 'lea' }]);
  });
});
