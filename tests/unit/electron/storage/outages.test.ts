import { describe, expect, it } from 'vitest';
import { addClass, openTestSchool } from '../test-school';

/** Monday 23 November 2026, lesson from 8:00 to 8:55 in Paris. */
const LESSON = ['2026-11-23T07:00:00Z', '2026-11-23T07:55:00Z'] as const;

function openOutages() {
  const { store } = openTestSchool();
  addClass(store, '6B', []);
  return {
    add(id: string, from: string, to: string | null, classId = '4A'): void {
      store.addOutage({ id, classId, source: 'probe', startedAt: from, lastObservedAt: from });
      if (to !== null) store.endOutage(id, to);
    },
    observe: store.observeOutage,
    end: store.endOutage,
    met: () => store.outagesOfClass('4A', ...LESSON).map(({ id }) => id),
  };
}

describe('the outages that a lesson meets', () => {
  it('are those of its class, in order, the ones that go on too', () => {
    const { add, met } = openOutages();
    add('going on', '2026-11-23T07:30:00.250Z', null);
    add('over', '2026-11-23T06:30:00.250Z', '2026-11-23T07:10:00.500Z');
    add('of another class', '2026-11-23T07:10:00.000Z', null, '6B');
    expect(met()).toEqual(['over', 'going on']);
  });

  it('are not those that ended when it began, nor those that began when it ended', () => {
    const { add, met } = openOutages();
    add('before', '2026-11-23T06:30:00.000Z', '2026-11-23T07:00:00.000Z');
    add('after', '2026-11-23T07:55:00.000Z', null);
    expect(met()).toEqual([]);
  });

  it('are not lost when the clock was put back before they ended', () => {
    const { add, met, observe, end } = openOutages();
    add('seen for ten minutes', '2026-11-23T07:05:00.000Z', null);
    observe('seen for ten minutes', '2026-11-23T07:15:00.000Z');
    observe('seen for ten minutes', '2026-11-23T06:16:00.000Z');
    end('seen for ten minutes', '2026-11-23T06:20:00.000Z');
    expect(met()).toEqual(['seen for ten minutes']);
  });

  it('are told to the millisecond', () => {
    const { add, met } = openOutages();
    add('just inside', '2026-11-23T06:30:00.000Z', '2026-11-23T07:00:00.001Z');
    add('also', '2026-11-23T07:54:59.999Z', null);
    expect(met()).toEqual(['just inside', 'also']);
  });
});
