import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceState } from '../../../../core/contract/watch-views';
import {
  type AlertFacts,
  type AlertRoom,
  alertsOf,
  nextAlertChange,
} from '../../../../core/meeting/alerts';
import { CAUSES } from '../../../../core/reachability/cause';
import { VERDICTS } from '../../../../core/reachability/observation';

/** Paris, 26 April 2021: the lesson is from 8:00 to 8:55. */
const at = (hour: string) => `2021-04-26T${hour}:00Z`;
const [START, END] = [at('06:00'), at('06:55')];

function state(change: Partial<ServiceState> = {}): ServiceState {
  return { verdict: 'up', cause: 'identified', detail: '', at: START, since: START, ...change };
}

const down = state({ verdict: 'down', cause: 'error-page', since: at('05:58') });

function room(id: string, change: Partial<AlertRoom> = {}): AlertRoom {
  return { id, product: 'moodle', official: true, url: `https://${id}.example/`, ...change };
}

const jitsi = room('jitsi', { product: 'jitsi', official: false });

function lesson(change: Partial<AlertFacts> = {}): AlertFacts {
  return {
    id: 'monday',
    className: '4A',
    start: START,
    end: END,
    mode: 'remote',
    status: 'planned',
    rooms: [room('official', { service: down }), jitsi],
    ...change,
  };
}

const inJitsi = {
  roomId: 'jitsi',
  official: false,
  url: 'https://jitsi.example/#config.startWithAudioMuted=true',
  openedAt: at('06:03'),
};

describe('an outage of the official room', () => {
  it('is told with the room to fall back to, and since when', () => {
    expect(alertsOf([lesson()], at('06:02'))).toEqual([
      {
        lessonId: 'monday',
        className: '4A',
        start: START,
        end: END,
        kind: 'outage',
        official: true,
        verdict: 'down',
        cause: 'error-page',
        since: at('05:58'),
        action: { kind: 'fall-back', roomId: 'jitsi' },
        tool: 'jitsi',
      },
    ]);
  });

  it('interrupts from 5 minutes before the start to the end, and not outside', () => {
    const told = (hour: string) => alertsOf([lesson()], at(hour)).length;
    expect(['05:54', '05:55', '06:54', '06:55'].map(told)).toEqual([0, 1, 1, 0]);
  });

  it('of a lesson on site or cancelled interrupts nobody', () => {
    expect(alertsOf([lesson({ mode: 'on-site' })], START)).toEqual([]);
    expect(alertsOf([lesson({ status: 'cancelled' })], START)).toEqual([]);
    expect(alertsOf([lesson({ mode: 'hybrid' })], START)).toHaveLength(1);
  });

  it('that the teacher reported counts on site too, whatever the tests say', () => {
    const dead = room('official', { service: state(), reportedAt: at('06:02') });
    const reported = lesson({ mode: 'on-site', rooms: [dead, jitsi] });
    expect(alertsOf([reported], at('06:03'))).toMatchObject([
      { kind: 'outage', verdict: 'up', since: at('06:02'), action: { kind: 'fall-back' } },
    ]);
  });

  it('is over for a class that has moved', () => {
    expect(alertsOf([lesson({ meeting: inJitsi })], at('06:04'))).toEqual([]);
  });

  it('is over for a class that moved before rooms had ids', () => {
    const { roomId: _unknown, ...byAddress } = inJitsi;
    expect(alertsOf([lesson({ meeting: byAddress })], at('06:04'))).toEqual([]);
  });

  it('without another room leads to the offline plan', () => {
    const alone = lesson({ rooms: [room('official', { service: down })] });
    expect(alertsOf([alone], START)).toMatchObject([{ action: { kind: 'offline-plan' } }]);
  });

  it('of the room that the class moved to is told as well', () => {
    const rooms = [room('official', { service: down }), { ...jitsi, service: down }];
    const zoom = room('zoom', { product: 'zoom', official: false });
    const moved = lesson({ rooms: [...rooms, zoom], meeting: inJitsi });
    expect(alertsOf([moved], at('06:10'))).toMatchObject([
      { kind: 'outage', official: false, action: { roomId: 'zoom' }, tool: 'zoom' },
    ]);
  });
});

describe('the return of the official room', () => {
  const back = room('official', { service: state({ since: at('06:20'), at: at('06:30') }) });
  const moved = lesson({ rooms: [back, jitsi], meeting: inJitsi, recoveredAt: at('06:20') });

  it('is told to a class that has moved, and moves nobody', () => {
    expect(alertsOf([moved], at('06:21'))).toMatchObject([
      { kind: 'recovered', official: true, since: at('06:20'), action: { roomId: 'jitsi' } },
    ]);
  });

  it('is no news before a move, in a class that met there, or where the tests saw no outage', () => {
    const { meeting: _moved, ...notMoved } = moved;
    const { recoveredAt: _seen, ...neverSeenDown } = moved;
    const url = 'https://official.example/';
    const official = { roomId: 'official', official: true, url, openedAt: at('06:03') };
    for (const quiet of [notMoved, neverSeenDown, { ...moved, meeting: official }]) {
      expect(alertsOf([quiet], at('06:21'))).toEqual([]);
    }
    expect(alertsOf([{ ...moved, recoveredAt: at('06:01') }], at('06:21'))).toEqual([]);
  });

  it('never concerns a class whose first room is Jitsi', () => {
    expect(alertsOf([{ ...moved, rooms: [{ ...jitsi, service: state() }] }], at('06:21'))).toEqual(
      [],
    );
  });
});

describe('a laptop that reaches nothing', () => {
  const offline = state({ verdict: 'local-fault', cause: 'offline', since: at('06:10') });

  it('is told by the last test, whichever room it was of', () => {
    const older = room('official', { service: state({ at: at('06:05') }) });
    const newer = { ...jitsi, service: { ...offline, at: at('06:10') } };
    expect(alertsOf([lesson({ rooms: [older, newer] })], at('06:11'))).toMatchObject([
      { kind: 'offline', cause: 'offline', since: at('06:10'), action: { kind: 'offline-plan' } },
    ]);
    const again = { ...older, service: state({ at: at('06:12') }) };
    expect(alertsOf([lesson({ rooms: [again, newer] })], at('06:13'))).toEqual([]);
  });

  it('is not told of a filter that stops one service', () => {
    const blocked = state({ verdict: 'local-fault', cause: 'blocked-here' });
    expect(alertsOf([lesson({ rooms: [room('official', { service: blocked })] })], START)).toEqual(
      [],
    );
  });
});

describe('several alerts', () => {
  it('begin with the lesson that is on, then the sooner to come', () => {
    const given = [
      lesson({ id: 'in 5', start: at('06:59'), end: at('07:50') }),
      lesson({ id: 'on' }),
      lesson({ id: 'in 3', start: at('06:57'), end: at('07:50') }),
      lesson({ id: 'on since', start: at('05:00') }),
    ];
    const order = alertsOf(given, at('06:54')).map(({ lessonId }) => lessonId);
    expect(order).toEqual(['on', 'on since', 'in 3', 'in 5']);
  });

  it('are at most one a lesson, whatever the states of its rooms', () => {
    const anyService = fc.record({
      verdict: fc.constantFrom(...VERDICTS),
      cause: fc.constantFrom(...CAUSES),
      detail: fc.constant(''),
      at: fc.constantFrom(at('06:01'), at('06:02')),
      since: fc.constantFrom(at('05:50'), at('06:00')),
    });
    const anyChain = fc.array(fc.option(anyService, { nil: undefined }), { maxLength: 4 });
    fc.assert(
      fc.property(anyChain, fc.nat(4), (services, opened) => {
        const rooms = services.map((service, index) =>
          room(String(index), { official: index === 0, ...(service !== undefined && { service }) }),
        );
        const url = `https://${opened}.example/`;
        const meeting = { roomId: String(opened), official: opened === 0, url, openedAt: START };
        for (const given of [lesson({ rooms }), lesson({ rooms, meeting })]) {
          const alerts = alertsOf([given], at('06:10'));
          expect(alerts.length).toBeLessThanOrEqual(1);
          // What falls back always says to which tool.
          for (const { action, tool } of alerts) {
            expect('roomId' in action).toBe(tool !== undefined);
          }
        }
      }),
    );
  });
});

describe('the next change', () => {
  it('is when a lesson comes near, begins or ends', () => {
    const next = (hour: string) => nextAlertChange([lesson()], at(hour));
    expect(['05:00', '05:55', '06:00', '06:55'].map(next)).toEqual([
      '2021-04-26T05:55:00Z',
      '2021-04-26T06:00:00Z',
      '2021-04-26T06:55:00Z',
      null,
    ]);
  });
});
