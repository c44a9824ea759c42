import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../core/reachability/observation';
import { isLoop, nextStep } from '../../../../electron/network/redirect-walk';

function redirect(location: string): Outcome {
  return { kind: 'response', status: 302, finalUrl: '', headers: { location }, body: '', ms: 1 };
}

function visit(url: string, cookies = '') {
  return { url, cookies };
}

describe('a redirect', () => {
  it('of a page is followed, relative or not', () => {
    expect(nextStep([visit('https://a.example/x/y')], redirect('../z'), 'page')).toEqual({
      kind: 'go',
      url: 'https://a.example/z',
    });
  });

  it('of an API path is the answer itself', () => {
    const visited = [visit('https://ent.example/auth/context')];
    expect(nextStep(visited, redirect('/auth/login?callback=%2F'), 'edifice').kind).toBe('stay');
  });

  it('of an API path that only moved is followed', () => {
    const visited = [visit('http://jitsi.example/config.js')];
    expect(nextStep(visited, redirect('https://jitsi.example/config.js'), 'jitsi').kind).toBe('go');
  });

  it('is followed five times and no more', () => {
    const visited = ['1', '2', '3', '4', '5'].map((step) => visit(`https://a.example/${step}`));
    expect(nextStep(visited, redirect('/6'), 'page').kind).toBe('go');
    expect(nextStep([...visited, visit('https://a.example/6')], redirect('/7'), 'page').kind).toBe(
      'too-many',
    );
  });

  it('to another scheme than the web’s is not followed', () => {
    expect(
      nextStep([visit('https://a.example/')], redirect('file:///etc/passwd'), 'page').kind,
    ).toBe('stay');
  });

  it('that leads to a request made before is a loop', () => {
    const visited = [visit('https://a.example/1'), visit('https://a.example/2')];
    expect(isLoop(visited, visit('https://a.example/1'))).toBe(true);
    expect(isLoop(visited, visit('https://a.example/3'))).toBe(false);
  });

  it('back to where a cookie was set on the way is none', () => {
    const visited = [visit('https://a.example/'), visit('https://a.example/cookie')];
    expect(isLoop(visited, visit('https://a.example/', 'seen=1'))).toBe(false);
  });

  it('to another place of the same page is the same request', () => {
    expect(nextStep([visit('https://a.example/')], redirect('/#salle'), 'page')).toEqual({
      kind: 'go',
      url: 'https://a.example/',
    });
  });
});
