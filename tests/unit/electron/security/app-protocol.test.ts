import type { Protocol } from 'electron';
import { describe, expect, it } from 'vitest';
import { serveApp } from '../../../../electron/security/app-protocol';

type Handler = (request: { readonly url: string }) => Promise<Response>;

const photos = new Map<string, Uint8Array>();

function open(): Handler {
  const handlers: Handler[] = [];
  const protocol = {
    handle: (_scheme: string, handler: Handler) => handlers.push(handler),
  } as unknown as Protocol;
  serveApp(protocol, '/nowhere', async (id) => photos.get(id));
  const [handler] = handlers;
  if (handler === undefined) throw new Error('nothing is served');
  return handler;
}

describe('the address of a photo', () => {
  it('gives the photo of that id, which no browser keeps', async () => {
    photos.set('id-1', Uint8Array.of(0xff, 0xd8, 0xff));
    const answer = await open()({ url: 'continuo://app/photos/id-1' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0xff, 0xd8, 0xff]);
  });

  it.each([
    'continuo://app/photos/gone',
    'continuo://other/photos/id-1',
    'continuo://app/photos/id-1/more',
    'continuo://app/photos/..%2fid-1',
    'continuo://app/photos/',
    'continuo://app/photos',
    'continuo://app/photos/.',
    'continuo://app/photos/..',
    'continuo://app/photos/../photos/../id-1',
    'continuo://app/photos/../../../../../../etc/passwd',
    'continuo://app/photos/%2e%2e/%2e%2e/etc/hosts.svg',
    'continuo://app/photos/..%5c..%5cid-1',
    'continuo://app/photos/%252e%252e%252fid-1',
    'continuo://app/photos/id-1%00',
    'continuo://app/photos/id-1%',
    'continuo://app/photos/id-1.jpg',
    'continuo://app/photos/id%2d1',
    'continuo://app/photos/ID-1',
    'continuo://app/PHOTOS/id-1',
    'continuo://app//photos/id-1',
    'continuo://app/photos//id-1',
    'continuo://app.evil/photos/id-1',
    'continuo:///photos/id-1',
    'continuo://app/photos/__proto__',
    `continuo://app/photos/${'a'.repeat(65)}`,
    `continuo://app/photos/${'a'.repeat(1_000_000)}`,
    `continuo://app/photos/${'../'.repeat(100_000)}id-1`,
    'nonsense',
  ])('%s gives nothing', async (url) => {
    photos.set('id-1', Uint8Array.of(0xff, 0xd8, 0xff));
    expect((await open()({ url })).status).toBe(404);
  });

  it('of one that cannot be read gives nothing either', async () => {
    const handlers: Handler[] = [];
    const protocol = {
      handle: (_scheme: string, handler: Handler) => handlers.push(handler),
    } as unknown as Protocol;
    serveApp(protocol, '/nowhere', () => {
      throw new Error('the disk is gone');
    });
    const answer = await handlers[0]?.({ url: 'continuo://app/photos/id-1' });
    expect(answer?.status).toBe(404);
  });
});
