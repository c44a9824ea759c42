import { randomBytes } from 'node:crypto';
import type { Protocol } from 'electron';
import { readBuiltFile } from './built-files';

export const APP_SCHEME = 'continuo';
/** The one origin of our own screens. */
export const APP_ORIGIN = `${APP_SCHEME}://app`;

/** Must be registered before the app is ready. */
export const appScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: false },
};

/** The photos of pupils, by their ids. */
const PHOTO = /^\/photos\/([\w-]{1,64})$/;

/**
 * Serves the built screens and the photos of pupils, and nothing else, on a scheme of our own with
 * the strictest policy that they run with. The nonce is for the styles that Mantine and
 * react-remove-scroll insert.
 * @param photo The JPEG of a photo; nothing while the vault is locked.
 */
export function serveApp(
  protocol: Protocol,
  root: string,
  photo: (id: string) => Promise<Uint8Array | undefined>,
): void {
  protocol.handle(APP_SCHEME, async (request) => {
    try {
      const { host, pathname } = new URL(request.url);
      const photoId = PHOTO.exec(pathname)?.[1];
      if (host !== 'app') return notFound();
      if (photoId !== undefined) return photoAnswer(await photo(photoId));
      return await fileAnswer(root, pathname === '/' ? '/index.html' : pathname, policy);
    } catch {
      // No such file, or an address that does not decode.
      return notFound();
    }
  });
}

/** A built file; a page with its policy, and with the nonce that the policy names. */
export async function fileAnswer(
  root: string,
  path: string,
  policyOf: (nonce: string) => string,
): Promise<Response> {
  const { type, bytes, isPage } = await readBuiltFile(root, path);
  if (!isPage) return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  const nonce = randomBytes(16).toString('base64');
  const page = new TextDecoder().decode(bytes).replace('__CSP_NONCE__', nonce);
  return new Response(page, {
    headers: { 'content-type': type, 'content-security-policy': policyOf(nonce) },
  });
}

/** Never kept by the browser: a photo leaves with the vault. */
function photoAnswer(jpeg: Uint8Array | undefined): Response {
  if (jpeg === undefined) return notFound();
  return new Response(new Uint8Array(jpeg), {
    headers: {
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

export function notFound(): Response {
  return new Response('', { status: 404 });
}

/** The policy of a page of ours that loads nothing but what is built with it. */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
