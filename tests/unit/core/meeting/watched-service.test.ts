import { describe, expect, it } from 'vitest';
import { shippedProfile } from '../../../../core/meeting/shipped-profiles';
import { watchedService } from '../../../../core/meeting/watched-service';

const JITSI = shippedProfile('meet.jit.si', 'jitsi');
const PAGE = shippedProfile('classe.example', 'page');
const room = (url: string, expect?: string) => (expect === undefined ? { url } : { url, expect });

describe('what is asked of a room’s service', () => {
  it('is asked once for two rooms of one Jitsi server', () => {
    const one = watchedService(room('https://meet.jit.si/bcdfg-hjkmnp'), JITSI);
    const other = watchedService(room('https://meet.jit.si/qrstv-wxyz23'), JITSI);
    expect(one?.key).toBe(other?.key);
    expect(one?.host).toBe('meet.jit.si');
    expect(one?.profile.kind).toBe('jitsi');
  });

  it('is asked apart for two pages, and for two texts of one page', () => {
    const keys = [
      room('https://classe.example/a', 'Rejoindre'),
      room('https://classe.example/b', 'Rejoindre'),
      room('https://classe.example/a', 'Entrer'),
      room('https://classe.example/a'),
    ].map((given) => watchedService(given, PAGE)?.key);
    expect(new Set(keys).size).toBe(4);
  });

  it('is called by a name without the secrets of its address', () => {
    const asked = watchedService(room('https://classe.example/a?pwd=Abc', 'Rejoindre'), PAGE);
    expect(asked?.profile.url).toContain('pwd=Abc');
    expect(asked?.key).not.toContain('Abc');
  });

  it('is asked apart where the same address proves two things', () => {
    const config = 'https://meet.jit.si/config.js';
    const asPage = watchedService(room(config), shippedProfile('meet.jit.si', 'page'));
    expect(asPage?.key).not.toBe(watchedService(room(config), JITSI)?.key);
  });

  it('of Zoom is its state page, whatever the subdomain', () => {
    const zoom = (host: string) =>
      watchedService(room(`https://${host}/j/12345678901?pwd=a`), shippedProfile(host, 'zoom'));
    expect(zoom('us02web.zoom.us')?.key).toBe(zoom('zoom.us')?.key);
    expect(zoom('zoom.us')?.host).toBe('status.zoom.us');
  });

  it('is nothing where no test proves anything', () => {
    const meet = shippedProfile('meet.google.com', 'meet');
    expect(watchedService(room('https://meet.google.com/abc-defg-hij'), meet)).toBeNull();
  });

  it('is the room’s own page where the teacher gave its text', () => {
    const meet = shippedProfile('meet.google.com', 'meet');
    const own = watchedService(room('https://meet.google.com/abc-defg-hij', ' Participer '), meet);
    expect(own?.profile).toEqual({
      kind: 'page',
      url: 'https://meet.google.com/abc-defg-hij',
      expect: 'Participer',
    });
  });

  it('is the page that the teacher named for the host', () => {
    const profile = { ...PAGE, probeUrl: 'https://classe.example/accueil', expect: 'Bienvenue' };
    const asked = watchedService(room('https://classe.example/salle/12'), profile);
    expect(asked?.profile).toEqual({
      kind: 'page',
      url: 'https://classe.example/accueil',
      expect: 'Bienvenue',
    });
  });

  it('is nothing at an address that is none', () => {
    expect(watchedService(room('nonsense'), PAGE)).toBeNull();
  });
});
