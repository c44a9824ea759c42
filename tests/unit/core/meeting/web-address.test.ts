import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWebAddress } from '../../../../core/meeting/web-address';

describe('an address typed by a teacher', () => {
  it.each([
    ['visio.example.fr/salle', 'https://visio.example.fr/salle'],
    ['  https://visio.example.fr/salle?x=1#a  ', 'https://visio.example.fr/salle?x=1#a'],
    ['http://127.0.0.1:4000/salle/12', 'http://127.0.0.1:4000/salle/12'],
    ['localhost:3000', 'https://localhost:3000/'],
    ['visio.example.fr:8443/a', 'https://visio.example.fr:8443/a'],
    ['HTTPS://Visio.Example.FR', 'https://visio.example.fr/'],
    ['écoles.example.fr', 'https://xn--coles-9ra.example.fr/'],
  ])('%s is understood', (typed, url) => {
    expect(parseWebAddress(typed)).toEqual({ ok: true, value: url });
  });

  it.each([
    '',
    '   ',
    'salle',
    'ma salle.fr',
    'javascript:alert(1)',
    'JavaScript:1',
    'java\tscript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'zoommtg://zoom.us/join?confno=1',
    'mailto:prof@ac-lyon.fr',
    'prof@ac-lyon.fr',
    'https://user:secret@visio.example.fr/',
    'https://visio',
    'https://visio.',
    'https:/visio.example.fr',
    '//visio.example.fr',
    'https://visio.example.fr\\@autre.fr',
    '3.14',
    'https://',
    'C:\\cours\\salle.html',
    '\\\\serveur\\partage',
    'https://visio.example.fr:0/',
    'https://visio.example.fr:99999/',
    'https://[::1]/salle',
    'https://visio.example.fr/\u202etxt',
    `https://visio.example.fr/${'a'.repeat(4000)}`,
    `https://visio.example.fr/${'é'.repeat(1000)}`,
  ])('%s is refused', (typed) => {
    expect(parseWebAddress(typed)).toEqual({ ok: false, error: 'bad-address' });
  });

  it('never comes out with another scheme than http or https, nor with a password', () => {
    const schemes = fc.constantFrom(
      'javascript:',
      'file:',
      'data:',
      'vbscript:',
      'http:',
      'https:',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.tuple(schemes, fc.string()).map((parts) => parts.join('')),
      fc.tuple(schemes, fc.constant('//'), fc.string()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseWebAddress(text);
        if (!parsed.ok) return;
        const url = new URL(parsed.value);
        expect(['http:', 'https:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(parseWebAddress(parsed.value)).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
  });
});
