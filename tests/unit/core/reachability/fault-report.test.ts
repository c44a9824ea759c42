import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FaultFacts, faultReport } from '../../../../core/reachability/fault-report';
import { maskAddress } from '../../../../core/reachability/mask-address';
import { createTranslator, frenchSpaces } from '../../../../core/strings/translate';
import { answered, failed } from './observations';

const saturated: FaultFacts = {
  service: {
    key: 'page https://classevirtuelle.example/salle/12',
    host: 'classevirtuelle.example',
    profile: {
      kind: 'page',
      url: 'https://prof:secret@classevirtuelle.example/salle/12?jeton=abc',
    },
  },
  state: { verdict: 'overloaded', cause: 'service-unavailable', since: '2026-11-23T07:57:30Z' },
  observation: {
    ...answered({
      status: 503,
      finalUrl: 'https://entree.example/attente?session=s3cr3t#page2',
      headers: { server: 'nginx', 'retry-after': '120', 'set-cookie': 'session=s3cr3t' },
      neutral: ['ok', 'failed'],
      ms: 812,
    }),
    redirects: [{ status: 302, url: 'https://entree.example/attente?session=s3cr3t' }],
  },
  lastSpans: [
    {
      id: 'span',
      service: 'page',
      host: 'classevirtuelle.example',
      verdict: 'up',
      cause: 'identified',
      from: '2026-11-23T07:30:00Z',
      to: '2026-11-23T07:57:30Z',
    },
  ],
  neutralHosts: ['https://un.example/204', 'https://deux.example/ok?cle=1'],
  system: 'Continuo 0.4.0 · linux x64',
  timeZone: 'Europe/Paris',
};

describe('the detail for the IT service', () => {
  it('says when, what was asked, by which way, what answered, and what came before', () => {
    const report = faultReport(saturated, createTranslator('fr'));
    const lines = [
      'Date et heure : 2026-11-23 08:58:00 +01:00 (Europe/Paris)',
      'Programme : Continuo 0.4.0 · linux x64',
      'État : saturé (service-unavailable), depuis 2026-11-23 08:57:30 +01:00',
      'En cause : le service',
      'Redirections : 302 -> https://entree.example/attente?session=***',
      'Résultat : HTTP 503 https://entree.example/attente?session=***#***',
      'Durée totale : 812 ms',
      'En-têtes : server: nginx ; retry-after: 120',
      'Hôtes neutres : https://un.example/204 répond ; https://deux.example/ok?cle=*** ne répond pas',
      'État constaté : 2026-11-23 08:30:00 +01:00 – 2026-11-23 08:57:30 +01:00, disponible (identified)',
    ];
    // What stands between two facts is the IT service's own language; what is asked is masked too.
    for (const line of lines) expect(report.split('\n').map(plain)).toContain(plain(line));
    expect(report).not.toMatch(/s3cr3t|abc|secret|prof/);
  });

  it('gives the network error where nothing answered', () => {
    const report = faultReport(
      { ...saturated, observation: failed('NAME_NOT_RESOLVED', [], false) },
      createTranslator('en'),
    );
    expect(report).toContain('Result: net::ERR_NAME_NOT_RESOLVED');
    expect(report).toContain('Computer connected to a network: no');
    expect(report).toContain('Neutral hosts: not asked');
    expect(report).not.toMatch(/Redirects|Headers/);
  });

  it('pairs no host with an answer when the list was edited since', () => {
    const report = faultReport({ ...saturated, neutralHosts: [] }, createTranslator('en'));
    expect(report).toContain('Neutral hosts: answers ; does not answer');
  });
});

describe('a masked address', () => {
  it('keeps no value of its query or fragment, and no user', () => {
    const word = fc.stringMatching(/^[a-z]{12,20}$/);
    fc.assert(
      fc.property(word, word, word, word, (name, user, value, fragment) => {
        const masked = maskAddress(
          `https://${user}:${value}@cv.example/salle?${name}=${value}&${value}#${fragment}`,
        );
        expect(masked).toBe(`https://***@cv.example/salle?${name}=***&***#***`);
      }),
    );
  });

  it('is left as it is where it holds no secret', () => {
    expect(maskAddress('https://cv.example:8443/salle/12')).toBe(
      'https://cv.example:8443/salle/12',
    );
  });

  it('is masked whole where it cannot be read', () => {
    expect(maskAddress('jeton-secret')).toBe('***');
  });
});

function plain(line: string): string {
  return frenchSpaces(line).replace(/[\u00a0\u202f]/g, ' ');
}
