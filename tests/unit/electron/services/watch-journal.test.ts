import { describe, expect, it } from 'vitest';
import { createWatchRecorder } from '../../../../electron/services/watch-recorder';
import { MINUTE, SECOND } from '../hand-clock';
import { openWatch } from './test-watch';

const EIGHT = '2026-11-23T07:00:00.000Z';

describe('the journal', () => {
  it('gets each change of state with the looks that led to it and the first one after it', async () => {
    const { watch, clock, facts, goDownAt } = openWatch(EIGHT);
    goDownAt((look) => look >= 2 && look <= 5);
    watch.start();
    await clock.advance(5 * MINUTE);
    const told = facts.map((fact) =>
      fact.kind === 'probe'
        ? `probe ${fact.verdict} ${fact.observedAt.slice(14, 19)}`
        : fact.kind === 'state'
          ? `state ${fact.verdict} since ${fact.since.slice(14, 19)}`
          : fact.kind,
    );
    expect(told).toEqual([
      'watch-began',
      'probe up 00:00',
      'state up since 00:00',
      'probe up 00:30',
      'probe down 01:00',
      'probe down 01:05',
      'state down since 01:00',
      'probe down 01:35',
      'probe up 02:35',
      'probe up 03:05',
      'state up since 02:35',
      'probe up 03:35',
    ]);
  });

  it('gets nothing of a single loss', async () => {
    const { watch, clock, facts, goDownAt } = openWatch(EIGHT);
    goDownAt((look) => look === 3);
    watch.start();
    await clock.advance(5 * MINUTE);
    expect(facts.filter(({ kind }) => kind === 'state')).toHaveLength(1);
  });

  it('gets the state that was seen at each look', async () => {
    const { watch, clock, seen } = openWatch(EIGHT);
    watch.start();
    await clock.advance(MINUTE);
    expect(seen).toMatchObject([
      { verdict: 'up', at: '2026-11-23T07:00:00.000Z' },
      { verdict: 'up', at: '2026-11-23T07:00:30.000Z', mostGap: 2 * MINUTE },
      { verdict: 'up', at: '2026-11-23T07:01:00.000Z' },
    ]);
  });

  it('gets a bad state from its first look on, as its outage, and nothing of a look on trial', async () => {
    const { watch, clock, seen, outages, goDownAt } = openWatch(EIGHT);
    goDownAt((look) => look > 0);
    watch.start();
    await clock.advance(34 * SECOND);
    expect(seen).toMatchObject([{ verdict: 'up', at: '2026-11-23T07:00:00.000Z' }]);
    await clock.advance(SECOND);
    expect(seen.slice(1)).toMatchObject([
      { verdict: 'down', at: '2026-11-23T07:00:30.000Z' },
      { verdict: 'down', at: '2026-11-23T07:00:35.000Z' },
    ]);
    expect(outages()).toMatchObject([{ startedAt: '2026-11-23T07:00:30.000Z' }]);
  });

  it('says when the watch over a service begins and ends', async () => {
    const { watch, clock, facts, store } = openWatch(EIGHT);
    watch.start();
    await clock.advance(SECOND);
    store.putRooms('4A', []);
    watch.start();
    expect(facts.at(-1)).toMatchObject({ kind: 'watch-ended', host: 'visio.example' });
  });

  it('says that the watch ends with the program, and the outage with it', async () => {
    const { watch, clock, facts, outages, goDown } = openWatch(EIGHT);
    goDown();
    watch.start();
    await clock.advance(MINUTE);
    watch.stop();
    expect(facts.at(-1)).toMatchObject({ kind: 'watch-ended' });
    expect(outages()).toMatchObject([{ endedAt: '2026-11-23T07:00:35.000Z' }]);
  });
});

describe('looks that wait for too long', () => {
  it('are dropped from the oldest on, and said to be not observed', () => {
    const service = {
      key: 'one',
      host: 'one.example',
      profile: { kind: 'page', url: 'https://one.example/' },
    } as const;
    const written: unknown[] = [];
    let locked = true;
    const recorder = createWatchRecorder({
      store: () => openWatch(EIGHT).store,
      newId: () => 'id',
      isLocked: () => locked,
      journal: { record: (fact) => written.push(fact), observed: (look) => written.push(look.at) },
      mostWaiting: 2,
    });
    for (const at of ['1', '2', '3', '4']) {
      const look = { verdict: 'up', cause: 'identified', at, mostGap: 1 } as const;
      recorder.add({ service, at, facts: [], looks: [look] });
    }
    expect(written).toEqual([]);
    locked = false;
    recorder.flush();
    expect(written).toMatchObject([
      { kind: 'not-observed', why: 'locked', from: '1', to: '2', host: 'one.example' },
      '3',
      '4',
    ]);
  });

  it('do not wait for ever behind one that cannot be written', () => {
    const service = {
      key: 'one',
      host: 'one.example',
      profile: { kind: 'page', url: 'https://one.example/' },
    } as const;
    const written: string[] = [];
    let locked = true;
    const { store } = openWatch(EIGHT);
    const recorder = createWatchRecorder({
      store: () => store,
      newId: () => 'id',
      isLocked: () => locked,
      journal: {
        record: () => undefined,
        observed({ at }) {
          if (at === '2') throw new Error('a bug');
          written.push(at);
        },
      },
    });
    for (const at of ['1', '2', '3']) {
      const look = { verdict: 'up', cause: 'identified', at, mostGap: 1 } as const;
      recorder.add({ service, at, facts: [], looks: [look] });
    }
    locked = false;
    expect(() => recorder.flush()).toThrow('a bug');
    expect(written).toContain('3');
    recorder.flush();
    expect(written.at(-1)).toBe('3');
  });
});
