import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../core/reachability/observation';
import { nextStep } from '../../../../electron/network/redirect-walk';

function redirect(location: string): Outcome {
  return { kind: 'response', status: 302, finalUrl: '', headers: { location }, body: '', ms: 1 };
}

describe('a redirect', () => {
  it('of a page is followed, relative or not', () => {
    expect(nextStep(['https://a.example/x/y'], redirect('../z'), 'page')).toEqual({
      kind: 'go',
      url: 'https://a.example/z',
    });
  });

  it('of an API path is the answer itself', () => {
    const visited = ['https://ent.example/auth/context'];
    expect(nextStep(visited, redirect('/auth/login?callback=%2F'), 'edifice').kind).toBe('stay');
  });

  it('of an API path that only moved is followed', () => {
    const visited = ['http://jitsi.example/config.js'];
    expect(nextStep(visited, redirect('https://jitsi.example/config.js'), 'jitsi').kind).toBe('go');
  });

  it('is followed five times and no more', () => {
    const visited = ['1', '2', '3', '4', '5'].map((step) => `https://a.example/${step}`);
    expect(nextStep(visited, redirect('/6'), 'page').kind).toBe('go');
    expect(nextStep([...visited, 'https://a.example/6'], redirect('/7'), 'page').kind).toBe(
      'too-many',
    );
  });

  it('to another scheme than the web’s is not followed', () => {
    expect(nextStep(['https://a.example/'], redirect('file:///etc/passwd'), 'page').kind).toBe(
      'stay',
    );
  });
});
