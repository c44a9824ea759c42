import { describe, expect, it } from 'vitest';
import type { MeetingFailure, MeetingWord } from '../../../../core/contract/meeting-room';
import { success } from '../../../../core/shared/result';
import {
  createMeetingRoomService,
  type OpenMeetingWindow,
} from '../../../../electron/services/meeting-room-service';
import { createHandClock, MINUTE } from '../hand-clock';
import { PARIS } from '../open-test-store';
import { lesson, openTestSchool } from '../test-school';
import { JITSI, NOW } from './test-meetings';

const LEA = { kind: 'joined', connection: 'c1', name: 'Léa' } as const;

type Window = {
  readonly say: (word: MeetingWord) => void;
  readonly given: Parameters<OpenMeetingWindow>[0];
  state: 'open' | 'focused' | 'closed' | 'left' | MeetingFailure;
};

function open() {
  const { store } = openTestSchool();
  const clock = createHandClock(NOW);
  const windows: Window[] = [];
  const log: string[] = [];
  const browser: string[] = [];
  const rollCalls: string[] = [];
  const reported: string[] = [];
  const asked: number[] = [];
  const answers: boolean[] = [];
  const rooms = createMeetingRoomService({
    store: () => store,
    now: clock.now,
    timeZone: () => PARIS,
    look: () => ({ language: 'fr', textSize: 'larger' }),
    meetingLog: {
      begin(lessonId) {
        log.push(`${lessonId} opened`);
        return {
          record: ({ kind }) => void log.push(`${lessonId} ${kind}`),
          close: () => void log.push(`${lessonId} closed`),
        };
      },
    },
    openWindow(given) {
      const window: Window = { given, say: given.onWord, state: 'open' };
      windows.push(window);
      return {
        focus: () => {
          window.state = 'focused';
        },
        close() {
          window.state = 'closed';
          given.onClosed();
        },
        leave() {
          window.state = 'left';
          given.onClosed();
        },
        askToLeave: async (others) => {
          asked.push(others);
          return answers.shift() ?? false;
        },
        showElsewhere: (failure) => {
          window.state = failure;
        },
      };
    },
    open: async (address) => {
      browser.push(address);
      return success(null);
    },
    showRollCall: (lessonId) => rollCalls.push(lessonId),
    reportRoom: (lessonId) => reported.push(lessonId),
    tellDay: () => undefined,
  });
  const monday = lesson({ id: 'monday', subject: 'Français' });
  const profile = () => store.findHostProfile('meet.example');
  const told = { browser, rollCalls, reported, asked, answers };
  return { store, clock, rooms, windows, log, ...told, monday, profile };
}

describe('a room in a window of the app', () => {
  it('knows its instance, its room, and what it is called here; no option, no pupil', () => {
    const { rooms, windows, monday } = open();
    rooms.open(monday, JITSI);
    expect(windows[0]?.given.facts).toEqual({
      instance: 'https://meet.example',
      domain: 'meet.example',
      roomName: 'bcdfg-hjkmnp-qrstv-wxyz23',
      language: 'fr',
      textSize: 'larger',
      className: '4A',
      subject: 'Français',
      isLinkCopied: true,
    });
  });

  it('says nothing of the clipboard where the pupils have its address already', () => {
    const { rooms, windows, monday } = open();
    rooms.open(monday, { ...JITSI, official: true });
    expect(windows[0]?.given.facts.isLinkCopied).toBe(false);
  });

  it('is brought forward where it is open already', () => {
    const { rooms, windows, monday } = open();
    rooms.open(monday, JITSI);
    rooms.open(monday, JITSI);
    expect(windows.map(({ state }) => state)).toEqual(['focused']);
  });

  it('is left for the next room of the same lesson: the class has moved', () => {
    const { rooms, windows, log, monday } = open();
    rooms.open(monday, JITSI);
    rooms.open(monday, { ...JITSI, id: 'other', url: 'https://other.example/salle' });
    expect(windows.map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(log).toEqual(['monday opened', 'monday closed', 'monday opened']);
  });

  it('stays beside that of another lesson, unless its own lesson is over', async () => {
    const { rooms, windows, clock, monday } = open();
    const next = lesson({
      id: 'next',
      start: '2026-11-23T08:00:00Z',
      end: '2026-11-23T08:55:00Z',
    });
    rooms.open(monday, JITSI);
    rooms.open(next, { ...JITSI, url: 'https://meet.example/next' });
    expect(windows.map(({ state }) => state)).toEqual(['open', 'open']);
    await clock.advance(56 * MINUTE);
    rooms.open(lesson({ id: 'third' }), { ...JITSI, url: 'https://meet.example/third' });
    expect(windows.map(({ state }) => state)).toEqual(['closed', 'open', 'open']);
  });

  it('opens in the browser when the instance refuses, once, and is remembered so', () => {
    const { rooms, windows, log, browser, monday, profile } = open();
    rooms.open(monday, JITSI);
    windows[0]?.say({ kind: 'failed', failure: 'refused' });
    windows[0]?.say({ kind: 'failed', failure: 'silent' });
    expect(browser).toHaveLength(1);
    expect(browser[0]?.startsWith(JITSI.url)).toBe(true);
    expect(windows[0]?.state).toBe('refused');
    expect(log).toEqual(['monday opened', 'monday closed']);
    expect(profile()).toMatchObject({ embedding: 'no', datedOn: '2026-11-23' });
  });

  it.each(['unreachable', 'silent'] as const)(
    'opens in the browser when it is %s, which says nothing of the next time',
    (failure) => {
      const { rooms, windows, browser, monday, profile } = open();
      rooms.open(monday, JITSI);
      windows[0]?.say({ kind: 'failed', failure });
      expect(browser).toHaveLength(1);
      expect(profile()).toBeUndefined();
      rooms.open(monday, JITSI);
      expect(windows.map(({ state }) => state)).toEqual(['closed', 'open']);
    },
  );

  it('does what its buttons say, and nothing with another address or lesson', () => {
    const { rooms, windows, browser, rollCalls, reported, monday } = open();
    rooms.open(monday, JITSI);
    windows[0]?.say({ kind: 'to-roll-call' });
    expect(rollCalls).toEqual(['monday']);
    windows[0]?.say({ kind: 'to-browser' });
    expect(browser).toEqual([expect.stringContaining(JITSI.url)]);
    expect(windows[0]?.state).toBe('left');
    rooms.open(monday, JITSI);
    windows[1]?.say({ kind: 'room-failed' });
    expect(reported).toEqual(['monday']);
    expect(windows[1]?.state).toBe('open');
  });

  it('is left at once where nobody else is, and where the conference has ended by itself', () => {
    const { rooms, windows, asked, monday } = open();
    rooms.open(monday, JITSI);
    windows[0]?.say(LEA);
    windows[0]?.say({ kind: 'left', connection: 'c1' });
    windows[0]?.say({ kind: 'quit' });
    rooms.open(monday, JITSI);
    windows[1]?.say(LEA);
    windows[1]?.say({ kind: 'over' });
    expect(windows.map(({ state }) => state)).toEqual(['left', 'closed']);
    expect(asked).toEqual([]);
  });

  it('asks before the teacher leaves others in it, one question at a time', async () => {
    const { rooms, windows, asked, answers, monday } = open();
    answers.push(false, true);
    rooms.open(monday, JITSI);
    windows[0]?.say(LEA);
    windows[0]?.say({ ...LEA, name: 'Léa' });
    windows[0]?.say({ kind: 'joined', connection: 'c2', name: 'Tom' });
    windows[0]?.say({ kind: 'quit' });
    windows[0]?.say({ kind: 'quit' });
    await Promise.resolve();
    expect([asked, windows[0]?.state]).toEqual([[2], 'open']);
    windows[0]?.say({ kind: 'quit' });
    await Promise.resolve();
    expect([asked, windows[0]?.state]).toEqual([[2, 2], 'left']);
  });

  it('knows how many would be left alone, were the app to end', () => {
    const { rooms, windows, monday } = open();
    rooms.open(monday, JITSI);
    windows[0]?.say(LEA);
    rooms.open(lesson({ id: 'next' }), { ...JITSI, url: 'https://meet.example/next' });
    windows[1]?.say({ ...LEA, connection: 'd1' });
    expect(rooms.others()).toBe(2);
    windows[1]?.say({ kind: 'exited' });
    windows[0]?.say({ kind: 'failed', failure: 'silent' });
    expect(rooms.others()).toBe(0);
    rooms.leaveAll();
    expect(windows.map(({ state }) => state)).toEqual(['closed', 'closed']);
  });

  it('goes when its class went on to another room, and stays for its own', () => {
    const { rooms, windows, monday } = open();
    rooms.open(monday, JITSI);
    rooms.leaveFor('monday', JITSI.id);
    rooms.leaveFor('other', 'x');
    expect(windows[0]?.state).toBe('open');
    rooms.leaveFor('monday', 'next');
    expect(windows[0]?.state).toBe('left');
  });
});
