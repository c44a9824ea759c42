import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBad, VERDICTS } from '../../../../core/reachability/observation';
import { JITSI, NOW, OFFICIAL, openMeetings, room } from './test-meetings';
import { value } from './test-registers';

describe('« La salle ne marche pas »', () => {
  it('in one press records the outage by the teacher’s word and opens the next room', async () => {
    const { meetings, store, journal, present } = openMeetings();
    expect(value(await meetings.report('monday'))).toMatchObject({
      kind: 'opened',
      roomId: 'jitsi',
    });
    expect(store.reportedOutages('monday')).toEqual([
      {
        id: expect.any(String),
        classId: '4A',
        lessonId: 'monday',
        roomId: 'official',
        host: 'official.example',
        source: 'teacher',
        startedAt: NOW,
        lastObservedAt: NOW,
      },
    ]);
    expect(journal.map(({ kind }) => kind)).toEqual(['reported', 'opened']);
    expect(present()).toBe('jitsi');
  });

  it('works in any state, a room that answers included', async () => {
    const { meetings, roomIs, present } = openMeetings();
    roomIs('official', 'up');
    await meetings.report('monday');
    expect(present()).toBe('jitsi');
  });

  it('leaves the window of the room that the class left, and none when no room is next', async () => {
    const { meetings, clock, leftFor } = openMeetings([OFFICIAL, JITSI]);
    await meetings.report('monday');
    await clock.advance(1000);
    expect(value(await meetings.report('monday'))).toEqual({ kind: 'offline-plan' });
    expect(leftFor()).toEqual(['monday jitsi']);
  });

  it('leaves no window for a room that is only opened beside', async () => {
    const { meetings, leftFor } = openMeetings();
    await meetings.open('monday', 'jitsi', true);
    expect(leftFor()).toEqual([]);
  });

  it('is about the room that is open: a second press moves on to the third', async () => {
    const { meetings, clock, reported, present } = openMeetings();
    await meetings.report('monday');
    await clock.advance(1000);
    await meetings.report('monday');
    expect(reported()).toEqual(['official', 'jitsi']);
    expect(present()).toBe('zoom');
  });

  it('gives the offline plan once every room was reported', async () => {
    const { meetings, clock, opened } = openMeetings();
    for (const _ of [1, 2]) {
      await meetings.report('monday');
      await clock.advance(1000);
    }
    expect(value(await meetings.report('monday'))).toEqual({ kind: 'offline-plan' });
    expect(opened()).toHaveLength(2);
  });

  it('records once what is pressed twice, when nothing opened meanwhile', async () => {
    const { meetings, reported, journal, breakSystem } = openMeetings();
    breakSystem();
    await meetings.report('monday');
    await meetings.report('monday');
    expect(reported()).toEqual(['official']);
    expect(journal).toHaveLength(1);
  });

  it('records the outage even where the next room waits for a notice', async () => {
    const { meetings, reported } = openMeetings([
      OFFICIAL,
      room('jitsi', { product: 'jitsi', url: JITSI.url }),
    ]);
    expect(value(await meetings.report('monday'))).toMatchObject({ kind: 'notice' });
    expect(reported()).toEqual(['official']);
  });
});

describe('taking the word back', () => {
  it('ends that outage, and the room may open again', async () => {
    const { meetings, reported, journal } = openMeetings();
    await meetings.report('monday');
    value(meetings.withdrawReport('monday', 'official'));
    expect(reported()).toEqual([]);
    expect(journal.at(-1)).toMatchObject({ kind: 'report-withdrawn', roomId: 'official' });
  });

  it('leaves the words against other rooms, and writes nothing where there was none', async () => {
    const { meetings, reported, journal } = openMeetings();
    await meetings.report('monday');
    value(meetings.withdrawReport('monday', 'jitsi'));
    expect(reported()).toEqual(['official']);
    expect(journal.map(({ kind }) => kind)).not.toContain('report-withdrawn');
  });
});

describe('whatever the chain and its states', () => {
  const step = fc.record({
    act: fc.constantFrom('report', 'report', 'fallBack', 'state', 'withdraw'),
    index: fc.nat(3),
    verdict: fc.constantFrom(...VERDICTS),
  });
  const chains = fc.boolean().chain((official) =>
    fc.integer({ min: 1, max: 4 }).map((count) =>
      Array.from({ length: count }, (_, index) =>
        room(`room-${index}`, {
          official: official && index === 0,
          acknowledgedAt: NOW,
        }),
      ),
    ),
  );

  /** One report, and what must be true of it. */
  async function reportOnce(school: ReturnType<typeof openMeetings>, first?: string) {
    const before = school.present() ?? first;
    const outcome = value(await school.meetings.report('monday'));
    const reported = school.reported();
    expect(reported).toContain(before);
    expect(new Set(reported).size).toBe(reported.length);
    if (outcome.kind !== 'opened') return expect(outcome).toEqual({ kind: 'offline-plan' });
    expect(outcome.roomId).not.toBe(before);
    expect(reported).not.toContain(outcome.roomId);
    expect(isBad(school.verdict(outcome.roomId) ?? 'unknown')).toBe(false);
  }

  it('a report never opens a room that was reported or is bad, nor the same twice in a row', async () => {
    await fc.assert(
      fc.asyncProperty(chains, fc.array(step, { maxLength: 12 }), async (chain, steps) => {
        const school = openMeetings(chain);
        for (const { act, index, verdict } of steps) {
          await school.clock.advance(1000);
          const id = `room-${index}`;
          if (act === 'report') await reportOnce(school, chain[0]?.id);
          else if (act === 'fallBack') await school.meetings.fallBack('monday');
          else if (act === 'withdraw') school.meetings.withdrawReport('monday', id);
          else school.roomIs(id, verdict);
        }
      }),
      { numRuns: 40 },
    );
  });
});
