import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRoom } from '../../../../core/meeting/choose-room';
import { isBad, VERDICTS, type Verdict } from '../../../../core/reachability/observation';

type Candidate = Parameters<typeof chooseRoom>[0][number];

const AT_8 = '2026-11-23T07:00:00.000Z';
const AT_8_05 = '2026-11-23T07:05:00.000Z';
const NEVER_A_NEXT = ['local-fault', 'wrong-address'];

/** A room in a state; without one it was never tested. */
function room(id: string, verdict?: Verdict, cause = 'error-page', at = AT_8): Candidate {
  return verdict === undefined ? { id } : { id, service: { verdict, cause, at } };
}

const reported = (candidate: Candidate): Candidate => ({ ...candidate, reportedAt: AT_8 });
const offline = (id: string, at = AT_8) => room(id, 'local-fault', 'offline', at);

describe('before any room was opened', () => {
  it('the first of the chain is opened, tested or not', () => {
    expect(chooseRoom([room('official'), room('jitsi')])).toEqual({
      mainAction: { kind: 'open', roomId: 'official' },
      nextRoomId: 'jitsi',
    });
  });

  it('a class without rooms opens nothing', () => {
    expect(chooseRoom([])).toEqual({ mainAction: { kind: 'none' } });
  });

  it.each(VERDICTS)('a bad state moves the class and no other does: %s', (verdict) => {
    const { mainAction } = chooseRoom([room('official', verdict), room('jitsi')]);
    expect(mainAction).toEqual(
      isBad(verdict)
        ? { kind: 'fall-back', roomId: 'jitsi' }
        : { kind: 'open', roomId: 'official' },
    );
  });

  it('the word of the teacher moves the class from a room that answers', () => {
    expect(chooseRoom([reported(room('official', 'up')), room('jitsi')]).mainAction).toEqual({
      kind: 'fall-back',
      roomId: 'jitsi',
    });
  });

  it.each(VERDICTS)('a fallback room is passed over where it cannot open: %s', (verdict) => {
    const chain = [room('official', 'down'), room('jitsi', verdict), room('zoom')];
    const passed = isBad(verdict) || NEVER_A_NEXT.includes(verdict);
    expect(chooseRoom(chain).nextRoomId).toBe(passed ? 'zoom' : 'jitsi');
  });

  it('when every room is bad there is the offline plan', () => {
    const chain = [room('official', 'down'), room('jitsi', 'overloaded'), reported(room('zoom'))];
    expect(chooseRoom(chain)).toEqual({ mainAction: { kind: 'offline-plan' } });
  });
});

describe('a class that has moved', () => {
  it('stays where it is when the official room recovers', () => {
    expect(chooseRoom([room('official', 'up'), room('jitsi', 'up')], 'jitsi')).toEqual({
      mainAction: { kind: 'open', roomId: 'jitsi' },
      nextRoomId: 'official',
    });
  });

  it('stays where it is when the word against the first room is taken back', () => {
    const chain = [room('official'), room('jitsi')];
    expect(chooseRoom([reported(room('official')), room('jitsi')], 'jitsi').mainAction).toEqual(
      chooseRoom(chain, 'jitsi').mainAction,
    );
  });

  it('goes on to the next room when the second fails as well', () => {
    const chain = [reported(room('official', 'up')), room('jitsi', 'down'), room('zoom')];
    expect(chooseRoom(chain, 'jitsi')).toEqual({
      mainAction: { kind: 'fall-back', roomId: 'zoom' },
      nextRoomId: 'zoom',
    });
  });

  it('goes back to the official room that has recovered when its own fails', () => {
    const chain = [room('official', 'up'), reported(room('jitsi', 'up')), room('zoom')];
    expect(chooseRoom(chain, 'jitsi').mainAction).toEqual({
      kind: 'fall-back',
      roomId: 'official',
    });
  });

  it('does not go back to a room that the teacher said to be dead, though it answers', () => {
    const chain = [reported(room('official', 'up')), reported(room('jitsi', 'up'))];
    expect(chooseRoom(chain, 'jitsi')).toEqual({ mainAction: { kind: 'offline-plan' } });
  });

  it('begins again at the first room when its own was removed from the chain', () => {
    expect(chooseRoom([room('official'), room('jitsi')], 'removed').mainAction).toEqual({
      kind: 'open',
      roomId: 'official',
    });
  });
});

describe('a laptop that is offline', () => {
  it('has the offline plan, and no next room: the fault would follow', () => {
    const plan = { mainAction: { kind: 'offline-plan' } };
    expect(chooseRoom([offline('official'), room('jitsi')])).toEqual(plan);
    expect(chooseRoom([reported(offline('official')), room('jitsi')])).toEqual(plan);
    expect(chooseRoom([room('official'), offline('jitsi')], 'jitsi')).toEqual(plan);
  });

  it('is so by the last test of all, whichever room it was about', () => {
    const since = [room('official', 'up', 'identified', AT_8), offline('jitsi', AT_8_05)];
    const over = [room('official', 'up', 'identified', AT_8_05), offline('jitsi', AT_8)];
    expect(chooseRoom(since).mainAction.kind).toBe('offline-plan');
    expect(chooseRoom(over).mainAction.kind).toBe('open');
  });

  it('is not one whose network asks for a login: the browser shows it', () => {
    const chain = [room('official', 'local-fault', 'captive-portal'), room('jitsi')];
    expect(chooseRoom(chain).mainAction).toEqual({ kind: 'open', roomId: 'official' });
  });
});

describe('whatever the states of a chain', () => {
  const candidate = fc.record({
    verdict: fc.option(fc.constantFrom(...VERDICTS), { nil: undefined }),
    offline: fc.boolean(),
    minute: fc.integer({ min: 0, max: 59 }),
    reported: fc.boolean(),
  });
  const chains = fc
    .tuple(fc.array(candidate, { maxLength: 6 }), fc.option(fc.integer({ min: 0, max: 7 })))
    .map(([states, opened]) => ({
      opened: opened === null ? undefined : `room-${opened}`,
      chain: states.map(({ verdict, offline: isOffline, minute, reported: isReported }, index) => {
        const cause = verdict === 'local-fault' && isOffline ? 'offline' : 'error-page';
        const at = `2026-11-23T07:${String(minute).padStart(2, '0')}:00.000Z`;
        const made = room(`room-${index}`, verdict, cause, at);
        return isReported ? reported(made) : made;
      }),
    }));
  const blocked = ({ reportedAt, service }: Candidate) =>
    reportedAt !== undefined || (service !== undefined && isBad(service.verdict));
  const unfit = (one: Candidate) =>
    blocked(one) || (one.service !== undefined && NEVER_A_NEXT.includes(one.service.verdict));

  it('the button opens a room of the chain that nothing speaks against, or says the plan', () => {
    fc.assert(
      fc.property(chains, ({ chain, opened }) => {
        const { mainAction, nextRoomId } = chooseRoom(chain, opened);
        const present = chain.find(({ id }) => id === opened) ?? chain[0];
        const next = chain.find(({ id }) => id === nextRoomId);
        const fit = chain.filter((one) => one !== present && !unfit(one));
        expect(mainAction.kind === 'none').toBe(chain.length === 0);
        if (nextRoomId !== undefined) expect(next).toBe(fit[0]);
        switch (mainAction.kind) {
          case 'open':
            expect(mainAction.roomId).toBe(present?.id);
            expect(present && blocked(present)).toBe(false);
            expect(next).toBe(fit[0]);
            break;
          case 'fall-back':
            expect(present && blocked(present)).toBe(true);
            expect(mainAction.roomId).toBe(nextRoomId);
            expect(next).toBe(fit[0]);
            break;
          default:
            expect(nextRoomId).toBeUndefined();
        }
      }),
    );
  });

  it('the offline plan means that nothing is left, or that the laptop is offline', () => {
    fc.assert(
      fc.property(chains, ({ chain, opened }) => {
        fc.pre(chooseRoom(chain, opened).mainAction.kind === 'offline-plan');
        const present = chain.find(({ id }) => id === opened) ?? chain[0];
        const nothingLeft = chain.every((one) => (one === present ? blocked(one) : unfit(one)));
        const offlineOnce = chain.some(({ service }) => service?.cause === 'offline');
        expect(nothingLeft || offlineOnce).toBe(true);
      }),
    );
  });
});
