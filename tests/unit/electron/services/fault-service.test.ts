import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../core/strings/translate';
import { createFaultService } from '../../../../electron/services/fault-service';
import { failed } from '../../core/reachability/observations';
import { PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';

const SERVICE = {
  key: 'page https://cv.example/',
  host: 'cv.example',
  profile: { kind: 'page', url: 'https://cv.example/', expect: 'Rejoindre' },
} as const;

function openFaults(given: { readonly looked: boolean }) {
  const { store } = openTestSchool();
  store.putRooms('4A', [
    {
      id: 'official',
      classId: '4A',
      product: 'page',
      official: true,
      url: 'https://cv.example/',
      madeAt: '2026-11-20T08:00:00Z',
    },
  ]);
  const span = { service: SERVICE.key, host: SERVICE.host, cause: 'identified' };
  const add = (id: string, from: string, to: string) =>
    store.addSpan({ id, ...span, verdict: 'up', from, to });
  add('today', '2026-11-23T06:00:00Z', '2026-11-23T06:55:00Z');
  add('last week', '2026-11-16T06:00:00Z', '2026-11-16T06:55:00Z');
  return createFaultService({
    store: () => store,
    now: () => '2026-11-23T07:02:00.000Z',
    timeZone: () => PARIS,
    lastLook: () =>
      given.looked
        ? {
            state: {
              verdict: 'local-fault',
              cause: 'network-silent',
              detail: '',
              at: '2026-11-23T07:01:58Z',
              since: '2026-11-23T06:58:00Z',
            },
            observation: failed('NAME_NOT_RESOLVED', ['failed', 'failed']),
            service: SERVICE,
          }
        : undefined,
    system: () => 'Continuo 0.4.0 · linux x64',
    neutralHosts: () => ['https://un.example', 'https://deux.example'],
    translate: () => createTranslator('fr'),
  });
}

describe('« À qui la faute ? » of a room', () => {
  it('names the culprit of the last look, with the states of the last day', () => {
    const answer = openFaults({ looked: true }).read('official');
    expect(answer).toMatchObject({
      ok: true,
      value: { culprit: 'network', cause: 'network-silent' },
    });
    const report = answer.ok ? answer.value.report : '';
    expect(report).toContain('2026-11-23 07:00:00 +01:00 – 2026-11-23 07:55:00 +01:00');
    expect(report).not.toContain('2026-11-16');
  });

  it('names nobody’s class, pupil or lesson', () => {
    const answer = openFaults({ looked: true }).read('official');
    expect(answer.ok && answer.value.report).not.toMatch(/4A|Léa|ABADIE|Français/);
  });

  it('cannot be told before the first look, nor of a room that is gone', () => {
    expect(openFaults({ looked: false }).read('official')).toMatchObject({
      error: { code: 'service-unknown' },
    });
    expect(openFaults({ looked: true }).read('gone')).toMatchObject({
      error: { code: 'room-unknown' },
    });
  });
});
