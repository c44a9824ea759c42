import { describe, expect, it } from 'vitest';
import { opensInWindow } from '../../../../core/meeting/opens-in-window';
import { shippedProfile } from '../../../../core/meeting/shipped-profiles';

const jitsi = (url: string) => ({ product: 'jitsi', url }) as const;
const at = (host: string) =>
  opensInWindow(jitsi(`https://${host}/salle`), shippedProfile(host, 'jitsi'));

describe('where a room opens', () => {
  it('is the window of the app for a Jitsi instance of which nobody knows better', () => {
    expect(at('jitsi.college.example')).toBe(true);
  });

  it('is the browser for meet.jit.si, which cuts what is embedded, and for who needs a login', () => {
    expect(at('meet.jit.si')).toBe(false);
    expect(at('rendez-vous.renater.fr')).toBe(false);
  });

  it('is what the teacher said of the host', () => {
    const profile = { login: 'host', embedding: 'yes' } as const;
    expect(opensInWindow(jitsi('https://rendez-vous.renater.fr/salle'), profile)).toBe(true);
    const refused = { login: 'none', embedding: 'no' } as const;
    expect(opensInWindow(jitsi('https://jitsi.college.example/salle'), refused)).toBe(false);
  });

  it.each(['page', 'bbb', 'zoom'] as const)('is the browser for any other tool: %s', (product) => {
    const embeddable = { login: 'none', embedding: 'yes' } as const;
    expect(opensInWindow({ product, url: 'https://visio.example/4a' }, embeddable)).toBe(false);
  });

  it('is the browser where the way is not encrypted: no camera would be given', () => {
    const embeddable = { login: 'none', embedding: 'yes' } as const;
    expect(opensInWindow(jitsi('http://jitsi.example/salle'), embeddable)).toBe(false);
    expect(opensInWindow(jitsi('http://127.0.0.1.example/salle'), embeddable)).toBe(false);
    expect(opensInWindow(jitsi('http://127.0.0.1:8443/salle'), embeddable)).toBe(true);
  });
});
