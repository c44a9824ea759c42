import { addressName } from '../reachability/address-name';
import type { ServiceProfile } from '../reachability/observation';
import { probeAddress } from '../reachability/probe-address';
import type { WatchedService } from '../reachability/watched-service';
import type { HostProfile } from './host-profile';
import type { Room } from './room';

/**
 * What is asked to know how the service of a room is; null where no test proves anything. A room
 * with an expected text of its own is tested on its own page, whatever its host says.
 */
export function watchedService(
  room: Pick<Room, 'url' | 'expect'>,
  profile: Pick<HostProfile, 'probe' | 'probeUrl' | 'expect'>,
): WatchedService | null {
  const asked = serviceProfile(room, profile);
  if (asked === null) return null;
  const request = probeAddress(asked);
  if (!request.ok) return null;
  const { url } = request.value;
  // The journal names services by their key, and its lines leave the vault.
  const key = [asked.kind, addressName(url)].join(' ');
  return {
    key: asked.expect === undefined ? key : `${key} ${asked.expect}`,
    host: new URL(url).host,
    profile: asked,
  };
}

function serviceProfile(
  room: Pick<Room, 'url' | 'expect'>,
  profile: Pick<HostProfile, 'probe' | 'probeUrl' | 'expect'>,
): ServiceProfile | null {
  const own = written(room.expect);
  if (own !== undefined) return { kind: 'page', url: room.url, expect: own };
  if (profile.probe === 'none') return null;
  const url = profile.probeUrl ?? room.url;
  const expect = profile.probe === 'page' ? written(profile.expect) : undefined;
  return { kind: profile.probe, url, ...(expect === undefined ? {} : { expect }) };
}

function written(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}
