import { describe, expect, it } from 'vitest';
import { describeObservation } from '../../../../core/reachability/describe-observation';
import { createBudget } from '../../../../electron/network/budget';
import { createProbe } from '../../../../electron/network/probe';
import { createFakeNet, type NetAnswer } from './fake-net';

const ROOM = 'https://visio.example/salle';
const PAGE = { kind: 'page', url: ROOM, expect: 'Rejoindre' } as const;
const HEALTHY: NetAnswer = { status: 200, body: '<button>Rejoindre</button>' };
const NEUTRAL = 'http://neutral.example/204';

function openProbe(
  answer: (url: string, count: number) => NetAnswer,
  sets?: (url: string) => string | null,
) {
  let time = Date.parse('2026-11-23T07:00:00Z');
  let count = 0;
  const now = () => new Date(time).toISOString();
  const fake = createFakeNet(({ url }) => {
    count += 1;
    return url === NEUTRAL ? { status: 204 } : answer(url, count);
  }, sets);
  const budget = createBudget({ now });
  const probe = createProbe({
    ...fake,
    userAgent: 'Continuo/test',
    now,
    budget,
    neutralHosts: () => [NEUTRAL],
    fingerprint: () => 'home',
  });
  return {
    ...fake,
    budget,
    look: () => probe.look(PAGE, { asker: 'watch', patience: 4000 }),
    needs: () => probe.needs(PAGE),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    paths: () => fake.requests.map(({ url }) => url.replace('https://visio.example', '')),
  };
}

function redirect(location: string): NetAnswer {
  return { status: 302, headers: { location } };
}

describe('a look', () => {
  it('at a healthy room is one request, and no neutral host is asked', async () => {
    const { look, requests } = openProbe(() => HEALTHY);
    expect(await look()).toMatchObject({ neutral: [], outcome: { status: 200 } });
    expect(requests).toHaveLength(1);
  });

  it('keeps the hops of its way', async () => {
    const { look } = openProbe((url) => (url === ROOM ? redirect('/entree') : HEALTHY));
    const seen = await look();
    expect(seen.redirects).toEqual([{ status: 302, url: 'https://visio.example/entree' }]);
    expect(describeObservation(seen, { method: 'GET', url: ROOM })).toContain(
      '302 -> https://visio.example/entree',
    );
  });

  it('ends at once where two addresses lead to each other', async () => {
    const { look, paths } = openProbe((url) => redirect(url === ROOM ? '/autre' : '/salle'));
    expect((await look()).outcome).toMatchObject({ code: 'TOO_MANY_REDIRECTS' });
    expect(paths()).toEqual(['/salle', '/autre', NEUTRAL]);
  });

  it('goes through a site that sets a cookie and sends back to itself', async () => {
    let isKnown = false;
    const { look, cookies } = openProbe(
      () => {
        const answer = isKnown ? HEALTHY : redirect('/salle');
        isKnown = true;
        return answer;
      },
      () => 'seen',
    );
    expect((await look()).outcome).toMatchObject({ status: 200 });
    expect(cookies()).toEqual([]);
  });

  it('says so when its budget ends on the way', async () => {
    const { look, requests } = openProbe((_url, count) => redirect(`/salle/${count}`));
    const seen = await look();
    expect(seen.outcome).toMatchObject({ code: 'BUDGET_SPENT' });
    expect(seen.redirects).toHaveLength(4);
    expect(requests).toHaveLength(4);
  });

  it('holds back from a host that asks for it', async () => {
    const { look, budget } = openProbe(() => ({ status: 503, headers: { 'retry-after': '120' } }));
    await look();
    expect(budget.free('visio.example', 'watch')).toBe(0);
    expect(budget.counters()).toMatchObject([
      { host: 'neutral.example', lastMinute: 1 },
      { host: 'visio.example', lastMinute: 1, heldUntil: '2026-11-23T07:02:00.000Z' },
    ]);
  });

  it('uses the word of a neutral host again for 20 seconds', async () => {
    const { look, pass, requests } = openProbe(() => ({ error: 'CONNECTION_REFUSED' }));
    const neutral = () => requests.filter(({ url }) => url === NEUTRAL).length;
    expect(await look()).toMatchObject({ neutral: ['ok'] });
    pass(5000);
    expect(await look()).toMatchObject({ neutral: ['ok'] });
    expect(neutral()).toBe(1);
    pass(15_000);
    await look();
    expect(neutral()).toBe(2);
  });

  it('at a host comes after the one before it', async () => {
    const { look, requests } = openProbe(
      () => ({ ...(HEALTHY as object), after: 30 }) as NetAnswer,
    );
    await Promise.all([look(), look()]);
    const [first, second] = requests.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(25);
  });
});

describe('a room whose door redirects', () => {
  it('is asked directly every other time, once that was proven to be the same', async () => {
    const { look, pass, paths, needs } = openProbe((url) =>
      url === ROOM ? redirect('/entree') : HEALTHY,
    );
    await look();
    expect(paths()).toEqual(['/salle', '/entree', '/entree']);
    expect(needs()).toBe(1);
    pass(61_000);
    for (const _ of [1, 2, 3, 4]) {
      await look();
      pass(31_000);
    }
    expect(paths().slice(3)).toEqual([
      ...['/salle', '/entree'],
      ...['/entree'],
      ...['/salle', '/entree'],
      ...['/entree'],
    ]);
  });

  it('is walked whole each time where the second address is good only once', async () => {
    const { look, pass, paths, needs } = openProbe((url, count) => {
      if (url === ROOM) return redirect(`/ticket/${count}`);
      return url.endsWith(`/ticket/${count - 1}`) ? HEALTHY : { status: 403 };
    });
    await look();
    expect(needs()).toBe(2);
    pass(61_000);
    await look();
    expect(paths().slice(3)).toHaveLength(2);
  });
});
