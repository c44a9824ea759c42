import { describe, expect, it } from 'vitest';
import { createMeetingLogService } from '../../../../electron/services/meeting-log-service';
import { VaultLocked } from '../../../../electron/services/ports';
import { createHandClock, SECOND } from '../hand-clock';
import { emptyDisk, fillDisk } from '../open-test-store';
import { openTestSchool } from '../test-school';

function open() {
  const school = openTestSchool();
  const clock = createHandClock('2026-11-23T07:02:00.500Z');
  let isLocked = false;
  const told: string[] = [];
  const faults: string[] = [];
  const log = createMeetingLogService({
    store() {
      if (isLocked) throw new VaultLocked();
      return school.store;
    },
    now: clock.now,
    after: clock.after,
    tell: (lessonId) => told.push(lessonId),
    log: (message) => faults.push(message),
  });
  const written = () => school.store.meetingLog('monday');
  return {
    ...{ ...school, clock, log, told, faults, written },
    kinds: () => written().map(({ kind }) => kind),
    lock: (is: boolean) => {
      isLocked = is;
    },
  };
}

const LEA = { kind: 'joined', connection: 'c1', name: 'Léa' } as const;

describe('the log of a meeting', () => {
  it('says that the window opened in the same turn, with its instant to the second', () => {
    const { log, written } = open();
    log.begin('monday');
    expect(written()).toEqual([{ at: '2026-11-23T07:02:00Z', kind: 'opened' }]);
  });

  it('has each line with the instant at which it came, whenever it was written', async () => {
    const { log, written, clock } = open();
    const meeting = log.begin('monday');
    meeting.record({ kind: 'entered' });
    await clock.advance(3 * SECOND);
    meeting.record(LEA);
    meeting.close();
    await clock.advance(SECOND);
    expect(written()).toEqual([
      { at: '2026-11-23T07:02:00Z', kind: 'opened' },
      { at: '2026-11-23T07:02:00Z', kind: 'entered' },
      { at: '2026-11-23T07:02:03Z', ...LEA },
      { at: '2026-11-23T07:02:03Z', kind: 'closed' },
    ]);
  });

  it('is on the disk a fifth of a second after, and loses no more to a crash', async () => {
    const { log, kinds, clock } = open();
    const meeting = log.begin('monday');
    meeting.record(LEA);
    expect(kinds()).toEqual(['opened']);
    await clock.advance(200);
    expect(kinds()).toEqual(['opened', 'joined']);
  });

  it('says every 25 s that the meeting goes on, while the teacher is in it', async () => {
    const { log, kinds, clock } = open();
    const meeting = log.begin('monday');
    await clock.advance(60 * SECOND);
    expect(kinds()).toEqual(['opened']);
    meeting.record({ kind: 'entered' });
    await clock.advance(60 * SECOND);
    expect(kinds()).toEqual(['opened', 'entered', 'seen', 'seen']);
    meeting.record({ kind: 'exited' });
    await clock.advance(60 * SECOND);
    expect(kinds().slice(4)).toEqual(['exited']);
    meeting.close();
    await clock.advance(60 * SECOND);
    expect(clock.waiting()).toBe(0);
  });

  it('has nothing after the window is gone, and its end once', async () => {
    const { log, kinds, clock } = open();
    const meeting = log.begin('monday');
    meeting.close();
    meeting.record(LEA);
    meeting.close();
    await clock.advance(SECOND);
    expect(kinds()).toEqual(['opened', 'closed']);
  });

  it('waits while the vault is locked, and is written at the unlocking with its instants', async () => {
    const { log, written, clock, lock } = open();
    const meeting = log.begin('monday');
    await clock.advance(SECOND);
    lock(true);
    meeting.record(LEA);
    await clock.advance(60 * SECOND);
    lock(false);
    log.settle();
    expect(written().slice(1)).toEqual([{ at: '2026-11-23T07:02:01Z', ...LEA }]);
    log.settle();
    expect(written()).toHaveLength(2);
  });

  it('waits while the disk is full as well', async () => {
    const { log, written, clock, database, faults } = open();
    const meeting = log.begin('monday');
    await clock.advance(SECOND);
    fillDisk(database);
    for (let i = 0; i < 400; i += 1) meeting.record({ ...LEA, name: 'L'.repeat(120) });
    await clock.advance(SECOND);
    expect(faults).not.toEqual([]);
    emptyDisk(database);
    log.settle();
    expect(written()).toHaveLength(401);
  });

  it('leaves a lesson aside that is no more, and keeps the others', async () => {
    const { log, kinds, clock } = open();
    log.begin('gone');
    log.begin('monday');
    await clock.advance(SECOND);
    expect(kinds()).toEqual(['opened']);
  });

  it('is slowed down where an instance invents people without end, and never loses its end', async () => {
    const { log, written, kinds, clock } = open();
    const meeting = log.begin('monday');
    for (let second = 0; second < 10; second += 1) {
      for (let i = 0; i < 10_000; i += 1) meeting.record(LEA);
      await clock.advance(SECOND);
    }
    meeting.close();
    await clock.advance(SECOND);
    expect(written().length).toBeLessThan(600);
    expect(kinds().at(-1)).toBe('closed');
  });

  it('tells the screens once a second, however much comes', async () => {
    const { log, told, clock } = open();
    const meeting = log.begin('monday');
    for (let i = 0; i < 100; i += 1) meeting.record(LEA);
    await clock.advance(900);
    expect(told).toEqual([]);
    await clock.advance(100);
    expect(told).toEqual(['monday']);
  });
});
