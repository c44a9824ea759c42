import { describe, expect, it } from 'vitest';
import type { ServiceKind } from '../../../../core/reachability/observation';
import { probeAddress } from '../../../../core/reachability/probe-address';

describe('the one address that a probe asks', () => {
  it.each<[ServiceKind, string, string]>([
    ['page', 'https://cv.example/salle/12?x=1#haut', 'https://cv.example/salle/12?x=1'],
    ['jitsi', 'https://jitsi.example/Salle#config.a=1', 'https://jitsi.example/config.js'],
    ['bbb', 'https://visio.example/b/abc', 'https://visio.example/bigbluebutton/api'],
    ['edifice', 'https://ent.example/timeline', 'https://ent.example/auth/context'],
    [
      'nextcloud',
      'https://n.example/cloud/index.php/apps/files',
      'https://n.example/cloud/status.php',
    ],
    ['zoom', 'https://zoom.us/j/12345678901', 'https://status.zoom.us/api/v2/status.json'],
  ])('%s', (kind, url, expected) => {
    expect(probeAddress({ kind, url })).toEqual({
      ok: true,
      value: { method: 'GET', url: expected },
    });
  });

  it.each([
    ['https://m.example', 'https://m.example/lib/ajax/service-nologin.php'],
    [
      'https://m.example/moodle/course/view.php?id=2',
      'https://m.example/moodle/lib/ajax/service-nologin.php',
    ],
  ])('of Moodle at %s', (url, expected) => {
    expect(probeAddress({ kind: 'moodle', url })).toMatchObject({
      value: { method: 'POST', url: expected },
    });
  });

  it('is none for what is not on the web', () => {
    expect(probeAddress({ kind: 'page', url: 'file:///etc/passwd' }).ok).toBe(false);
  });
});
