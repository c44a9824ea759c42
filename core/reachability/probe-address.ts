import { assertNever } from '../shared/assert-never';
import type { Result } from '../shared/result';
import { failure, success } from '../shared/result';
import { parseAddress } from './answer';
import type { ServiceProfile } from './observation';

/** The one request that a probe makes. `body` is JSON, only with `POST`. */
export type ProbeRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
};

/** Moodle's public configuration, open to everybody (protocols.md §2.2). */
const MOODLE_PUBLIC_CONFIG = JSON.stringify([
  { index: 0, methodname: 'tool_mobile_get_public_config', args: {} },
]);

/** Moodle's own folders: what stands before one of them is the root of the site. */
const MOODLE_FOLDER =
  /\/(login|course|mod|my|user|lib|admin|message|calendar|grade|webservice|local|cv|index\.php)(\/.*)?$/;
const NEXTCLOUD_FOLDER =
  /\/(index\.php|apps|call|s|f|login|remote\.php|ocs|public\.php|status\.php)(\/.*)?$/;

/**
 * The address that proves which software answers (DESIGN §6), from the address of any page of the
 * service. Fails where the profile's address is not one of the web.
 */
export function probeAddress(profile: ServiceProfile): Result<ProbeRequest, 'bad-address'> {
  const address = parseAddress(profile.url);
  if (address === null || !/^https?:$/.test(address.protocol)) return failure('bad-address');
  const get = (url: string) => success<ProbeRequest>({ method: 'GET', url });
  switch (profile.kind) {
    case 'page':
      return get(`${address.origin}${address.pathname}${address.search}`);
    case 'moodle':
      return success({
        method: 'POST',
        url: `${siteRoot(address, MOODLE_FOLDER)}/lib/ajax/service-nologin.php`,
        body: MOODLE_PUBLIC_CONFIG,
      });
    case 'edifice':
      return get(`${address.origin}/auth/context`);
    case 'bbb':
      return get(`${address.origin}/bigbluebutton/api`);
    case 'jitsi':
      return get(`${address.origin}/config.js`);
    case 'nextcloud':
      return get(`${siteRoot(address, NEXTCLOUD_FOLDER)}/status.php`);
    case 'zoom':
      return get('https://status.zoom.us/api/v2/status.json');
    default:
      return assertNever(profile.kind);
  }
}

function siteRoot(address: URL, folder: RegExp): string {
  return `${address.origin}${address.pathname.replace(folder, '').replace(/\/+$/, '')}`;
}
