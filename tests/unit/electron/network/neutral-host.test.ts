import { expect, it } from 'vitest';
import type { NeutralAnswer, Outcome } from '../../../../core/reachability/observation';
import { judgeNeutral } from '../../../../electron/network/neutral-host';

function answer(status: number, body = '', location?: string): Outcome {
  const headers = location === undefined ? {} : { location };
  return { kind: 'response', status, finalUrl: 'http://n.example/204', headers, body, ms: 1 };
}

function secure(status: number, body = ''): Outcome {
  return { ...answer(status, body), finalUrl: 'https://n.example/' } as Outcome;
}

it.each<[string, Outcome, NeutralAnswer]>([
  ['204', answer(204), 'ok'],
  ['an empty page', answer(200), 'ok'],
  ['the word of Firefox’s check', answer(200, 'success\n'), 'ok'],
  ['the word of Windows’s check', answer(200, 'Microsoft Connect Test'), 'ok'],
  ['any page over https', secure(200, '<html>Académie</html>'), 'ok'],
  ['an error over https', secure(503), 'failed'],
  ['a page', answer(200, '<html>Wi-Fi</html>'), 'portal'],
  ['511', answer(511), 'portal'],
  ['a redirect elsewhere', answer(302, '', 'http://portail.example/'), 'portal'],
  ['a redirect to https of the same host', answer(301, '', 'https://n.example/204'), 'ok'],
  ['a breakdown of the neutral host', answer(503), 'failed'],
  ['no answer', { kind: 'error', code: 'TIMED_OUT', ms: 1 }, 'failed'],
])('a neutral host that gives %s', (_name, outcome, expected) => {
  expect(judgeNeutral(outcome)).toBe(expected);
});
