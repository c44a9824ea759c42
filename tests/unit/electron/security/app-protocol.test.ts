import type { Protocol } from 'electron';
import { describe, expect, it } from 'vitest';
import { serveApp } from '../../../../electron/security/app-protocol';

type Handler = (request: { readonly url: string }) => Promise<Response>;

const photos: Record<string, Uint8Array> = {};

function open(): Handler {
  const handlers: Handler[] = [];
  const protocol = {
    handle: (_scheme: string, handler: Handler) => handlers.push(handler),
  } as unknown as Protocol;
  serveApp(protocol, '/nowhere', (id) => photos[id]);
  const [handler] = handlers;
  if (handler === undefined) throw new Error('nothing is served');
  return handler;
}

describe('the address of a photo', () => {
  it('gives the photo of that id, which no browser keeps', async () => {
    photos['id-1'] = Uint8Array.of(0xff, 0xd8, 0xff);
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
  ])('%s gives nothing', async (url) => {
    photos['id-1'] = Uint8Array.of(0xff, 0xd8, 0xff);
    expect((await open()({ url })).status).toBe(404);
  });
});
