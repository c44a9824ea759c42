import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../../core/reachability/cause';
import { classify } from '../../../../core/reachability/classify';
import type { Observation, ServiceProfile } from '../../../../core/reachability/observation';
import { en } from '../../../../core/strings/en';
import { fr } from '../../../../core/strings/fr';
import { answered, ROOM } from './observations';

const scraps = fc.constantFrom(
  '<h1>',
  '</h1>',
  '<title>',
  '<p hidden>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<input type=password',
  '"',
  '&eacute;',
  '&#x110000;',
  'en maintenance',
  'file d’attente',
  '{"data":{"wwwroot":"x"}}',
  'var config = {hosts:',
  '[[',
  '\u0000',
);
const body = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(fc.oneof(scraps, fc.string({ maxLength: 8 })), { maxLength: 30 }).map((s) => s.join('')),
);

const observation: fc.Arbitrary<Observation> = fc.record({
  at: fc.constant('2026-11-23T07:58:00Z'),
  online: fc.boolean(),
  neutral: fc.array(fc.constantFrom('ok' as const, 'failed' as const, 'portal' as const), {
    maxLength: 2,
  }),
  outcome: fc.oneof(
    fc.record({
      kind: fc.constant('response' as const),
      status: fc.integer({ min: 100, max: 599 }),
      finalUrl: fc.oneof(fc.webUrl(), fc.string()),
      headers: fc.dictionary(
        fc.constantFrom('location', 'server', 'retry-after', 'x-squid-error', 'content-type'),
        fc.string(),
      ),
      body,
      ms: fc.nat(9000),
    }),
    fc.record({ kind: fc.constant('error' as const), code: fc.string(), ms: fc.nat(9000) }),
  ),
});

const profile: fc.Arbitrary<ServiceProfile> = fc.record(
  {
    kind: fc.constantFrom('moodle', 'edifice', 'bbb', 'jitsi', 'nextcloud', 'zoom', 'page'),
    url: fc.oneof(fc.webUrl(), fc.string()),
    expect: fc.string({ maxLength: 12 }),
  },
  { requiredKeys: ['kind', 'url'] },
);

describe('any observation', () => {
  it('has a verdict whose cause has a sentence in both languages', () => {
    fc.assert(
      fc.property(observation, profile, (seen, asked) => {
        expect(CAUSES).toContain(classify(seen, asked).cause);
      }),
      { numRuns: 2000 },
    );
    for (const cause of CAUSES) {
      expect(fr.causes[cause], cause).toMatch(/\.$/);
      expect(en.causes[cause], cause).toMatch(/\.$/);
    }
    expect(Object.keys(fr.causes).toSorted()).toEqual([...CAUSES].toSorted());
  });

  it('is up or slow only where the page shows the expected text', () => {
    const bare = body.filter((text) => !/rejoindre/i.test(text));
    fc.assert(
      fc.property(bare, fc.nat(9000), (text, ms) => {
        expect(['up', 'degraded']).not.toContain(
          classify(answered({ body: text, ms }), ROOM).verdict,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('of 256 kB of hostile markup proves nothing, and its reading ends', () => {
    for (const scrap of [
      '<a "',
      '<',
      '<!--',
      '<h1>',
      '&',
      '<p hidden>',
      'vous etes ',
      '<title>x',
    ]) {
      const text = scrap.repeat(Math.floor(262_144 / scrap.length));
      const { verdict } = classify(answered({ body: text }), ROOM);
      expect(['up', 'degraded'], scrap).not.toContain(verdict);
    }
  });

  // It was more than a minute: then the time that a test may take is over.
  it('of 256 kB in one hostile line is read in one go, whatever is looked for', () => {
    const lines = [
      `var config = {}; muc${' '.repeat(262_000)}x`,
      `<p>a${'!'.repeat(262_000)}a</p>`,
      `<p>rejoindre la salle ${'vous etes '.repeat(26_000)}</p>`,
    ];
    for (const kind of ['jitsi', 'page'] as const) {
      for (const line of lines) {
        const { verdict } = classify(answered({ body: line }), { ...ROOM, kind });
        expect(verdict, line.slice(0, 20)).toEqual(expect.any(String));
      }
    }
  });
});
