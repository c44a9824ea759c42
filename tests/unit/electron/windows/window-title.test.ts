import { describe, expect, it } from 'vitest';
import { windowTitle } from '../../../../electron/windows/window-title';

describe('the title of a window that shows a page of others', () => {
  it('begins with the host, whatever the page calls itself', () => {
    expect(windowTitle('https://visio.example/4a', 'cned.fr · Connexion')).toBe(
      'visio.example · cned.fr · Connexion',
    );
    expect(windowTitle('https://visio.example:8443/', '')).toBe('visio.example:8443');
  });

  it('says when what is typed there is not encrypted', () => {
    expect(windowTitle('http://visio.example/', 'Salle')).toBe('http://visio.example · Salle');
  });

  it('cannot be turned round nor hidden by marks of direction', () => {
    expect(windowTitle('https://visio.example/', '\u202Erf.denc\u0007\u2066')).toBe(
      'visio.example · rf.denc',
    );
  });

  it('shows a host of look-alike letters in its plain form', () => {
    expect(windowTitle('https://сned.fr/', '')).toBe('xn--ned-3ed.fr');
  });

  it('names an empty page', () => {
    expect(windowTitle('about:blank', '')).toBe('about:blank');
    expect(windowTitle('', 'x')).toBe('about:blank · x');
  });
});
