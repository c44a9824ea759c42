import { describe, expect, it } from 'vitest';
import type { HostProfile } from '../../../../core/meeting/host-profile';
import { WELL_KNOWN_HOSTS } from '../../../../core/meeting/known-hosts';
import { recogniseLink } from '../../../../core/meeting/recognise-link';
import { ROOM_PRODUCTS, type RoomProduct } from '../../../../core/meeting/room';
import { knownId, shippedProfile } from '../../../../core/meeting/shipped-profiles';
import { parseWebAddress } from '../../../../core/meeting/web-address';
import { en } from '../../../../core/strings/en';
import { fr } from '../../../../core/strings/fr';

describe('what ships about a host', () => {
  it.each<[string, RoomProduct, Partial<HostProfile>]>([
    ['meet.jit.si', 'jitsi', { probe: 'jitsi', login: 'host', embedding: 'no', official: false }],
    ['rendez-vous.renater.fr', 'jitsi', { probe: 'jitsi', login: 'host', official: true }],
    ['jitsi.lycee.example', 'jitsi', { login: 'unknown', embedding: 'unknown', official: false }],
    ['lycee.cned.fr', 'cned', { probe: 'moodle', official: true }],
    ['classevirtuelle.cned.fr', 'cned', { probe: 'page', login: 'unknown', official: true }],
    ['visio-agents.education.fr', 'bbb', { probe: 'page', login: 'host', official: true }],
    ['bbb.lycee.example', 'bbb', { probe: 'bbb', login: 'unknown', official: false }],
    ['ent.example', 'edifice', { probe: 'edifice', login: 'everyone', official: true }],
    ['nuage03.apps.education.fr', 'nextcloud', { probe: 'nextcloud', official: true }],
    ['us02web.zoom.us', 'zoom', { probe: 'zoom', login: 'host', official: false }],
    ['teams.microsoft.com', 'teams', { probe: 'none', official: false }],
    ['meet.google.com', 'meet', { probe: 'none', official: false }],
    ['visio.ac-lyon.fr', 'jitsi', { probe: 'jitsi', official: true }],
    ['visio.ac-cueil.fr', 'jitsi', { probe: 'jitsi', official: false }],
    ['gouv.fr.example', 'page', { probe: 'page', official: false }],
  ])('%s as %s', (host, product, facts) => {
    expect(shippedProfile(host, product)).toMatchObject({ host, product, ...facts });
  });

  it('keeps the host’s login where the teacher names another tool, and tests that tool', () => {
    const profile = shippedProfile('lycee.cned.fr', 'page');
    expect(profile).toMatchObject({ probe: 'page', login: 'everyone', official: true });
    expect(shippedProfile('visio.numerique.gouv.fr', 'jitsi')).not.toHaveProperty('probeUrl');
  });

  it('is dated, and asks only addresses of the web', () => {
    for (const host of WELL_KNOWN_HOSTS) {
      const recognised = recogniseLink(host);
      if (!recognised.ok) throw new Error(host);
      const profile = shippedProfile(host, recognised.value.product);
      expect(profile.datedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (profile.probeUrl !== undefined) expect(parseWebAddress(profile.probeUrl).ok).toBe(true);
      expect(recognised.value.known).toBeDefined();
    }
  });

  it('says in both languages what is known of every tool and well-known host', () => {
    const hosts = ['unheard-of.example', ...WELL_KNOWN_HOSTS, 'nuage03.apps.education.fr'];
    const ids = hosts.flatMap((host) => ROOM_PRODUCTS.map((product) => knownId(host, product)));
    const told = ids.filter((id) => id !== undefined);
    expect([...new Set(told)].sort()).toEqual(Object.keys(fr.profiles.known).sort());
    expect(Object.keys(en.profiles.known).sort()).toEqual(Object.keys(fr.profiles.known).sort());
  });

  it('knows nothing of a page that it never saw', () => {
    expect(knownId('classe.example', 'page')).toBeUndefined();
  });
});
