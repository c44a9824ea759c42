import { describe, expect, it } from 'vitest';
import { VaultLocked } from '../../../../electron/services/ports';
import { JITSI, NOW, OFFICIAL, openMeetings, room, ZOOM } from './test-meetings';
import { value } from './test-registers';

describe('falling back', () => {
  it('has the link and the French message in the clipboard before the browser opens', async () => {
    const { meetings, left, clipboard, roomIs } = openMeetings();
    roomIs('official', 'down');
    const outcome = value(await meetings.fallBack('monday'));
    expect(outcome).toMatchObject({ kind: 'opened', roomId: 'jitsi', message: clipboard() });
    expect(left).toHaveLength(1);
    expect(left[0]?.clipboard).toBe(clipboard());
    expect(clipboard()).toMatch(/La classe virtuelle habituelle ne fonctionne pas. Le cours de 8/);
    expect(clipboard().split('\n')).toContain(`${JITSI.url}#config.startWithAudioMuted=true`);
  });

  it('asks the browser in the same turn as the click: nothing is awaited before', () => {
    const { meetings, left, roomIs } = openMeetings();
    roomIs('official', 'down');
    void meetings.fallBack('monday');
    expect(left).toHaveLength(1);
  });

  it('tests nothing', async () => {
    const { meetings, probed } = openMeetings();
    await meetings.fallBack('monday');
    expect(probed).toEqual([]);
  });

  it('opens the same room for the teacher as for the pupils, each in their own way', async () => {
    const { meetings, opened } = openMeetings();
    const outcome = value(await meetings.fallBack('monday'));
    expect(opened()[0]).toContain('prejoinConfig');
    expect(opened()[0]?.startsWith(JITSI.url)).toBe(true);
    expect(outcome).toMatchObject({ url: expect.not.stringContaining('prejoinConfig') });
  });

  it('is recorded with its hour, the address for the pupils and a line of the journal', async () => {
    const { meetings, store, journal, told } = openMeetings();
    await meetings.fallBack('monday');
    expect(store.lastMeeting('monday')).toEqual({
      roomId: 'jitsi',
      product: 'jitsi',
      official: false,
      url: `${JITSI.url}#config.startWithAudioMuted=true`,
      openedAt: NOW,
    });
    const lesson = { classId: '4A', lessonId: 'monday', roomId: 'jitsi', host: 'meet.example' };
    expect(journal).toEqual([{ kind: 'opened', fallback: true, ...lesson }]);
    expect(told()).toBe(1);
  });

  it('passes over a room that is down', async () => {
    const { meetings, present, roomIs } = openMeetings();
    roomIs('official', 'down');
    roomIs('jitsi', 'overloaded');
    await meetings.fallBack('monday');
    expect(present()).toBe('zoom');
  });

  it('pressed again opens the room that the class is in, not a third one', async () => {
    const { meetings, opened, present, roomIs } = openMeetings();
    roomIs('official', 'down');
    await meetings.fallBack('monday');
    await meetings.fallBack('monday');
    expect(present()).toBe('jitsi');
    expect(opened()).toHaveLength(2);
  });

  it('goes on to the next room once the second is down as well', async () => {
    const { meetings, clock, present, roomIs } = openMeetings();
    roomIs('official', 'down');
    await meetings.fallBack('monday');
    await clock.advance(1000);
    roomIs('jitsi', 'down');
    await meetings.fallBack('monday');
    expect(present()).toBe('zoom');
  });

  it('gives the offline plan when every room is bad or the laptop is offline', async () => {
    const { meetings, left, roomIs } = openMeetings();
    for (const { id } of [OFFICIAL, JITSI, ZOOM]) roomIs(id, 'down');
    expect(value(await meetings.fallBack('monday'))).toEqual({ kind: 'offline-plan' });
    for (const { id } of [OFFICIAL, JITSI, ZOOM]) roomIs(id, 'local-fault', 'offline');
    expect(value(await meetings.fallBack('monday'))).toEqual({ kind: 'offline-plan' });
    expect(left).toEqual([]);
  });

  it('gives the offline plan when the class has only its usual room', async () => {
    const { meetings } = openMeetings([OFFICIAL]);
    expect(value(await meetings.fallBack('monday'))).toEqual({ kind: 'offline-plan' });
  });
});

describe('a tool that the class never used', () => {
  const unknown = room('jitsi', { product: 'jitsi', url: 'https://meet.example/bcdfg' });

  it('opens nothing and copies nothing before the teacher was told what leaves for whom', async () => {
    const { meetings, left, clipboard, store } = openMeetings([OFFICIAL, unknown]);
    expect(value(await meetings.fallBack('monday'))).toEqual({
      kind: 'notice',
      roomId: 'jitsi',
      product: 'jitsi',
      host: 'meet.example',
    });
    expect(left).toEqual([]);
    expect(clipboard()).toBe('what was copied before');
    expect(store.lastMeeting('monday')).toBeUndefined();
  });

  it('opens without a word where it belongs to the State', async () => {
    const bbb = room('bbb', { product: 'bbb', url: 'https://visio-agents.education.fr/abc' });
    const { meetings } = openMeetings([OFFICIAL, bbb]);
    expect(value(await meetings.fallBack('monday'))).toMatchObject({ kind: 'opened' });
  });

  it('opens without a word where the teacher says that it is official', async () => {
    const { meetings, store } = openMeetings([OFFICIAL, unknown]);
    store.putHostProfile({
      host: 'meet.example',
      product: 'jitsi',
      probe: 'jitsi',
      login: 'none',
      embedding: 'unknown',
      official: true,
      datedOn: '2026-11-01',
    });
    expect(value(await meetings.fallBack('monday'))).toMatchObject({ kind: 'opened' });
  });
});

describe('opening the official room', () => {
  it('leaves the clipboard as it was: the pupils have that address', async () => {
    const { meetings, opened, clipboard, journal } = openMeetings();
    const outcome = value(await meetings.open('monday', 'official', false));
    const { url } = OFFICIAL;
    expect(outcome).toEqual({ kind: 'opened', roomId: 'official', url, message: null });
    expect(opened()).toEqual([url]);
    expect(clipboard()).toBe('what was copied before');
    expect(journal).toMatchObject([{ kind: 'opened', fallback: false }]);
  });

  it('tests it first and asks the teacher when the test is bad', async () => {
    const { meetings, left, probed, roomIs } = openMeetings();
    roomIs('official', 'overloaded', 'queue');
    expect(value(await meetings.open('monday', 'official', false))).toEqual({
      kind: 'doubtful',
      roomId: 'official',
      verdict: 'overloaded',
      cause: 'queue',
      nextRoomId: 'jitsi',
    });
    expect(probed).toEqual(['official']);
    expect(left).toEqual([]);
  });

  it('never holds back a teacher who wants to open it anyway', async () => {
    const { meetings, opened, probed, roomIs } = openMeetings();
    roomIs('official', 'down');
    await meetings.open('monday', 'official', true);
    expect(probed).toEqual([]);
    expect(opened()).toEqual([OFFICIAL.url]);
  });

  it.each(['fallBack', 'report'] as const)(
    'opens nothing any more when the teacher did not wait for the test: %s',
    async (act) => {
      const { meetings, opened, present, holdTest } = openMeetings();
      const release = holdTest();
      const opening = meetings.open('monday', 'official', false);
      value(await meetings[act]('monday'));
      release();
      expect(value(await opening)).toEqual({ kind: 'overtaken' });
      expect(opened()).toHaveLength(1);
      expect(present()).toBe('jitsi');
    },
  );

  it('opens once when the teacher does not wait for the test', async () => {
    const { meetings, opened, holdTest } = openMeetings();
    const release = holdTest();
    const opening = meetings.open('monday', 'official', false);
    value(await meetings.open('monday', 'official', true));
    release();
    await opening;
    expect(opened()).toEqual([OFFICIAL.url]);
  });

  it('opens a room that no test can judge', async () => {
    const { meetings, opened } = openMeetings();
    await meetings.open('monday', 'official', false);
    expect(opened()).toHaveLength(1);
  });

  it('tests no fallback room: its click is the one of 8:02', async () => {
    const { meetings, probed, opened } = openMeetings();
    await meetings.open('monday', 'zoom', false);
    expect(probed).toEqual([]);
    expect(opened()).toEqual([ZOOM.url]);
  });
});

describe('the clean session', () => {
  it('tries the official page beside the class, which stays where it is', async () => {
    const { meetings, left, present, journal } = openMeetings();
    await meetings.fallBack('monday');
    value(await meetings.openClean('monday', 'official'));
    expect(left.at(-1)).toMatchObject({ what: 'clean', address: OFFICIAL.url });
    expect(present()).toBe('jitsi');
    expect(journal.at(-1)).toMatchObject({ kind: 'opened-clean', roomId: 'official' });
  });
});

describe('what goes wrong on the way', () => {
  it('no browser opens: the link is in the clipboard, nothing is recorded, the next try works', async () => {
    const { meetings, store, clipboard, breakSystem, present } = openMeetings();
    breakSystem();
    const answer = await meetings.fallBack('monday');
    expect(answer).toEqual({ ok: false, error: { code: 'open-failed' } });
    expect(clipboard()).toContain(JITSI.url);
    expect(store.lastMeeting('monday')).toBeUndefined();
    breakSystem(false);
    value(await meetings.fallBack('monday'));
    expect(present()).toBe('jitsi');
  });

  it('a meeting that cannot be recorded has opened the room all the same', async () => {
    const { meetings, opened, clipboard, database } = openMeetings();
    database.script(`CREATE TRIGGER refuse BEFORE INSERT ON meeting
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    await expect(meetings.fallBack('monday')).rejects.toThrow('no room');
    expect(opened()).toHaveLength(1);
    expect(clipboard()).toContain(JITSI.url);
  });

  it('a report that cannot be recorded moves the class all the same', async () => {
    const { meetings, opened, clipboard, database } = openMeetings();
    database.script(`CREATE TRIGGER refuse BEFORE INSERT ON outage
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    await expect(meetings.report('monday')).rejects.toThrow('no room');
    expect(opened()).toHaveLength(1);
    expect(clipboard()).toContain(JITSI.url);
  });

  it('the vault is locked while the browser starts: it says that nothing was recorded', async () => {
    const { meetings, lock, store } = openMeetings();
    const opening = meetings.fallBack('monday');
    lock();
    await expect(opening).rejects.toThrow(VaultLocked);
    expect(store.lastMeeting('monday')).toBeUndefined();
  });

  it.each([
    ['a lesson that does not exist', 'sunday', 'jitsi', 'lesson-unknown'],
    ['a room of another class or of none', 'monday', 'elsewhere', 'room-unknown'],
  ])('%s opens and copies nothing', async (_, lessonId, roomId, code) => {
    const { meetings, left, clipboard } = openMeetings();
    const refused = { ok: false, error: { code } };
    expect(await meetings.open(lessonId, roomId, true)).toEqual(refused);
    expect(await meetings.openClean(lessonId, roomId)).toEqual(refused);
    expect(left).toEqual([]);
    expect(clipboard()).toBe('what was copied before');
  });

  it('a class without rooms has nothing to open nor to report', async () => {
    const { meetings } = openMeetings([]);
    const missing = { ok: false, error: { code: 'room-missing' } };
    expect(await meetings.fallBack('monday')).toEqual(missing);
    expect(await meetings.report('monday')).toEqual(missing);
  });
});
