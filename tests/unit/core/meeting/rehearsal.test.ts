import { describe, expect, it } from 'vitest';
import {
  REHEARSAL_CODES,
  type RehearsalFacts,
  type RehearsedRoom,
  rehearse,
} from '../../../../core/meeting/rehearsal';
import { ROOM_FAULTS } from '../../../../core/meeting/room-fault';
import { VERDICTS } from '../../../../core/reachability/observation';

const UP = { verdict: 'up', cause: 'identified' } as const;

function room(id: string, given: Partial<RehearsedRoom> = {}): RehearsedRoom {
  return {
    id,
    host: `${id}.exemple.fr`,
    official: id === 'official',
    login: 'none',
    acknowledged: true,
    faults: [],
    testable: true,
    service: UP,
    ...given,
  };
}

const READY: RehearsalFacts = {
  chain: [room('official'), room('jitsi')],
  message: 'Bonjour, voici la salle : https://jitsi.exemple.fr/abc',
  pupils: 28,
  pupilsWithoutAddress: 0,
  sheet: { outdated: false },
  work: 'Exercice 4 page 112.',
};

function found(changed: Partial<RehearsalFacts>) {
  return rehearse({ ...READY, ...changed })
    .filter(({ outcome }) => outcome !== 'ok')
    .map(({ code, outcome }) => `${outcome}: ${code}`);
}

describe('a rehearsal', () => {
  it('has nothing to say against a chain that is ready', () => {
    expect(found({})).toEqual([]);
    expect(rehearse(READY).map(({ code }) => code)).toEqual([
      'hosts-apart',
      'room-up',
      'link-fine',
      'room-up',
      'link-fine',
      'message-fine',
      'addresses-all',
      'sheet-fine',
      'work-fine',
    ]);
  });

  it('misses a room to fall back to, and an official one', () => {
    expect(found({ chain: [] })).toContain('failed: no-room');
    expect(found({ chain: [room('official')] })).toEqual(['failed: no-fallback']);
    expect(found({ chain: [room('jitsi'), room('zoom')] })).toEqual(['warning: no-official']);
  });

  it('sees that one outage would take several rooms, and worse, all of them', () => {
    const host = 'visio.exemple.fr';
    const two = [room('official', { host }), room('jitsi', { host })];
    expect(found({ chain: two })).toEqual(['failed: one-host']);
    expect(found({ chain: [...two, room('zoom')] })).toEqual(['warning: one-host']);
  });

  it.each([
    ['down', 'failed: room-bad'],
    ['overloaded', 'failed: room-bad'],
    ['wrong-address', 'failed: room-wrong-address'],
    ['local-fault', 'failed: room-local'],
    ['degraded', 'warning: room-slow'],
    ['unknown', 'warning: room-unknown'],
  ] as const)('says of a room that is %s: %s', (verdict, said) => {
    const jitsi = room('jitsi', { service: { verdict, cause: 'no-answer' } });
    expect(found({ chain: [room('official'), jitsi] })).toEqual([said]);
    const step = rehearse({ ...READY, chain: [room('official'), jitsi] }).find(
      ({ roomId, outcome }) => roomId === 'jitsi' && outcome !== 'ok',
    );
    expect(step?.facts).toMatchObject({ host: 'jitsi.exemple.fr', cause: 'no-answer' });
  });

  it('does not take a room that no test proves for one that works', () => {
    const { service: _, ...untested } = room('teams', { testable: false });
    expect(found({ chain: [room('official'), untested] })).toEqual(['warning: room-not-testable']);
  });

  it('looks at the links, at who has to log in, and at the notice', () => {
    const doubtful = room('zoom', {
      faults: ['zoom-number', 'zoom-no-password'],
      login: 'host',
      acknowledged: false,
    });
    expect(found({ chain: [room('official', { login: 'everyone' }), doubtful] })).toEqual([
      'failed: zoom-number',
      'warning: zoom-no-password',
      'warning: login-host',
      'warning: notice-unseen',
    ]);
  });

  it('reads the message as the pupils will', () => {
    expect(found({ message: 'Bonjour {prénom}, voici le lien.' })).toEqual([
      'warning: message-placeholder',
    ]);
  });

  it('counts who has an address, and looks at the sheet and at the work', () => {
    expect(found({ pupilsWithoutAddress: 3 })).toEqual(['warning: addresses-some']);
    expect(found({ pupilsWithoutAddress: 28 })).toEqual(['warning: addresses-none']);
    expect(found({ pupils: 0 })).toEqual(['warning: no-pupil']);
    expect(found({ sheet: { outdated: true }, work: ' ' })).toEqual([
      'failed: sheet-outdated',
      'warning: work-missing',
    ]);
    const { sheet: _, ...without } = READY;
    expect(rehearse(without).map(({ code }) => code)).toContain('sheet-missing');
  });

  it('has a code for every fault of a link, and an answer to every verdict', () => {
    expect(REHEARSAL_CODES).toEqual(expect.arrayContaining([...ROOM_FAULTS]));
    for (const verdict of VERDICTS) {
      const [answer] = rehearse({
        ...READY,
        chain: [room('official', { service: { verdict, cause: 'slow' } })],
      }).filter(({ roomId }) => roomId === 'official');
      expect(REHEARSAL_CODES).toContain(answer?.code);
    }
  });
});
