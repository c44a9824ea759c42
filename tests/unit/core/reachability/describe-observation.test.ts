import { expect, it } from 'vitest';
import { describeObservation } from '../../../../core/reachability/describe-observation';
import { answered, failed, ROOM } from './observations';

const request = { method: 'GET', url: ROOM.url };

it('tells the IT service what was asked and what answered', () => {
  const seen = answered({ status: 503, headers: { 'retry-after': '300' } });
  expect(describeObservation(seen, request)).toBe(
    'GET https://classevirtuelle.example/salle/12 · HTTP 503 · retry-after 300 · 300 ms · neutral ok/ok',
  );
  expect(describeObservation(failed('TIMED_OUT', []), request)).toBe(
    'GET https://classevirtuelle.example/salle/12 · net::ERR_TIMED_OUT · 300 ms',
  );
});

it('stays one short line, whatever a server writes', () => {
  const seen = answered({ status: 503, headers: { 'retry-after': '9'.repeat(200_000) } });
  expect(describeObservation(seen, request).length).toBeLessThan(200);
});

it('keeps what may let anybody in to itself', () => {
  const url = 'https://classevirtuelle.example/entree?jeton=abc';
  const redirects = [{ status: 302, url: 'https://ent.example/cas?ticket=ST-12' }];
  const seen = { ...answered({ status: 200, finalUrl: 'https://ent.example/fin#cle' }), redirects };
  const line = describeObservation(seen, { method: 'GET', url });
  expect(line).toContain('/entree?jeton=*** · 302 -> https://ent.example/cas?ticket=***');
  expect(line).not.toMatch(/abc|ST-12|cle/);
});

it('tells each hop of the way', () => {
  const url = 'https://classevirtuelle.example/entree';
  const seen = { ...answered({ status: 200 }), redirects: [{ status: 302, url: ROOM.url }] };
  expect(describeObservation(seen, { method: 'GET', url })).toBe(
    `GET ${url} · 302 -> ${ROOM.url} · HTTP 200 · 300 ms · neutral ok/ok`,
  );
});
