import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveChooser, serveMeeting } from '../../../../electron/security/meeting-protocol';

type Handler = (request: { readonly url: string }) => Promise<Response>;

const INSTANCE = 'https://meet.example:8443';

function open(serve: (protocol: Protocol, root: string) => void): Handler {
  const root = mkdtempSync(join(tmpdir(), 'continuo-pages-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'assets'));
  for (const page of ['index', 'meeting', 'stage', 'chooser', 'assets/odd']) {
    writeFileSync(join(root, `${page}.html`), `<meta content="__CSP_NONCE__">${page}`);
  }
  writeFileSync(join(root, 'assets/meeting-1.js'), 'one()');
  let handler: Handler | undefined;
  serve({ handle: (_: string, given: Handler) => (handler = given) } as unknown as Protocol, root);
  if (handler === undefined) throw new Error('nothing is served');
  return handler;
}

const meeting = () => open((protocol, root) => serveMeeting(protocol, root, INSTANCE));
const policyOf = (answer: Response) =>
  new Map(
    (answer.headers.get('content-security-policy') ?? '')
      .split('; ')
      .map((line): [string, string] => [line.split(' ')[0] ?? '', line.replace(/^\S+ ?/, '')]),
  );

describe('the pages of a meeting', () => {
  it('our page runs our scripts alone, and frames the stage alone', async () => {
    const answer = await meeting()({ url: 'continuo://meeting/' });
    const policy = policyOf(answer);
    expect(await answer.text()).toMatch(/content="[\w+/=]{24}">meeting$/);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('frame-src')).toBe('continuo://stage');
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect([...policy.values()].join()).not.toContain('meet.example');
  });

  it('the stage runs and frames this instance and no other, and reaches nothing beside', async () => {
    const policy = policyOf(await meeting()({ url: 'continuo://stage/' }));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe(`'self' ${INSTANCE}`);
    expect(policy.get('frame-src')).toBe(INSTANCE);
    expect(policy.get('frame-ancestors')).toBe('continuo://meeting');
    for (const open of ['connect-src', 'img-src', 'media-src', 'worker-src', 'object-src']) {
      expect(policy.has(open)).toBe(false);
    }
  });

  it('what is built with them is there', async () => {
    const answer = await meeting()({ url: 'continuo://stage/assets/meeting-1.js' });
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    'continuo://app/',
    'continuo://app/photos/id-1',
    'continuo://chooser/',
    'continuo://meeting/index.html',
    'continuo://meeting/stage.html',
    'continuo://stage/meeting.html',
    'continuo://meeting/assets/odd.html',
    'continuo://meeting/assets/../index.html',
    'continuo://meeting/assets/%2e%2e/index.html',
    'continuo://meeting/assets/..%2findex.html',
    'continuo://__proto__/',
    'continuo://meeting.evil/',
    'nonsense',
  ])('%s is not', async (url) => {
    expect((await meeting()({ url })).status).toBe(404);
  });
});

it('the choice of a screen has its own page, and none of those of a meeting', async () => {
  const serve = open(serveChooser);
  expect(await (await serve({ url: 'continuo://chooser/' })).text()).toContain('chooser');
  expect((await serve({ url: 'continuo://meeting/' })).status).toBe(404);
  expect((await serve({ url: 'continuo://stage/' })).status).toBe(404);
});
