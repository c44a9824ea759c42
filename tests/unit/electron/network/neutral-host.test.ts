import { expect, it } from 'vitest';
import type { NeutralAnswer, Outcome } from '../../../../core/reachability/observation';
import { judgeNeutral } from '../../../../electron/network/neutral-host';

function answer(status: number, body = '', location?: string): Outcome {
  const headers = location === undefined ? {} : { location };
  return { kind: 'response', status, finalUrl: 'http://n.example/204', headers, body, ms: 1 };
}

it.each<[string, Outcome, NeutralAnswer]>([
  ['204', answer(204), 'ok'],
  ['an empty page', answer(200), 'ok'],
  ['a page', answer(200, '<html>Wi-Fi</html>'), 'portal'],
  ['511', answer(511), 'portal'],
  ['a redirect elsewhere', answer(302, '', 'http://portail.example/'), 'portal'],
  ['a redirect to https of the same host', answer(301, '', 'https://n.example/204'), 'ok'],
  ['a breakdown of the neutral host', answer(503), 'failed'],
  ['no answer', { kind: 'error', code: 'TIMED_OUT', ms: 1 }, 'failed'],
])('a neutral host that gives %s', (_name, outcome, expected) => {
  expect(judgeNeutral(outcome)).toBe(expected);
});
