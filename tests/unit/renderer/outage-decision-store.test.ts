import { beforeEach, describe, expect, it } from 'vitest';
import type { RegisterProgress } from '../../../core/contract/register-views';
import type { LessonOutage } from '../../../core/contract/watch-requests';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { decideOutage, leaveOutage, openOutage, useOutageDecision } = await import(
  '../../../renderer/stores/outage-decision'
);

const OUTAGE: LessonOutage = {
  spans: [{ source: 'probe', host: 'cours.exemple.fr', from: '2026-11-23T07:02:00Z' }],
  undecided: ['lea'],
  accepted: [],
  setAside: [],
  proposedWording: 'Panne.',
};
const PROGRESS: RegisterProgress = {
  lessonId: 'monday',
  state: 'open',
  revision: 2,
  marks: {},
  counts: {
    onRoll: 0,
    present: 0,
    absent: 0,
    late: 0,
    left: 0,
    unreachable: 0,
    exempted: 0,
    unknown: 0,
  },
  canUndo: true,
  canRedo: false,
};
const accept = { pupilIds: ['lea'], decision: 'accepted', wording: 'Panne.' } as const;

beforeEach(() => {
  host.forget();
  leaveOutage();
});

describe('the outage of the open roll call', () => {
  it('is read again when the day changes, and not after the page was left', async () => {
    void openOutage('monday');
    await host.answer('register:outage', success(null));
    expect(useOutageDecision.getState().outage).toBeNull();
    host.announce('day:changed', {});
    await host.answer('register:outage', success(OUTAGE));
    expect(useOutageDecision.getState().outage).toEqual(OUTAGE);
    leaveOutage();
    const asked = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked).toHaveLength(asked);
  });

  it('is not that of a lesson left meanwhile', async () => {
    void openOutage('monday');
    void openOutage('tuesday');
    await host.answer('register:outage', success(OUTAGE));
    expect(useOutageDecision.getState().outage).toBeNull();
  });
});

describe('a decision', () => {
  beforeEach(async () => {
    void openOutage('monday');
    await host.answer('register:outage', success(OUTAGE));
  });

  it('is sent once, however often it is pressed, and told', async () => {
    const first = decideOutage(accept);
    expect(await decideOutage(accept)).toBe(false);
    await host.answer('register:decide-outage', success(PROGRESS));
    expect(await first).toBe(true);
    expect(useOutageDecision.getState()).toMatchObject({
      isDeciding: false,
      news: { decision: 'accepted', count: 1 },
    });
  });

  it('that main refuses says why, and can be taken again', async () => {
    const refused = decideOutage(accept);
    await host.answer('register:decide-outage', failure({ code: 'nothing-to-decide' }));
    expect(await refused).toBe(false);
    expect(useOutageDecision.getState()).toMatchObject({
      isDeciding: false,
      news: null,
      refused: { code: 'nothing-to-decide' },
    });
  });
});
