import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../../core/reachability/cause';
import { classify } from '../../../../core/reachability/classify';
import {
  isBad,
  type Observation,
  type ServiceProfile,
} from '../../../../core/reachability/observation';
import { whoseFault } from '../../../../core/reachability/whose-fault';
import { causes } from '../../../../core/strings/fr/causes';
import { fault } from '../../../../core/strings/fr/fault';

const samples = JSON.parse(
  readFileSync(new URL('../../../fixtures/outages/observations.json', import.meta.url), 'utf8'),
) as readonly { id: string; profile: ServiceProfile; observation: Observation }[];

const culpritOf = (cause: string) => whoseFault({ verdict: 'unknown', cause });

describe('whose fault it is', () => {
  it.each(CAUSES)('agrees with the sentence of « %s »', (cause) => {
    const sentence = causes[cause];
    const culprit = culpritOf(cause);
    const says = {
      laptop: /cet ordinateur/i,
      network: /\bréseau\b/,
      service: /^Le service|nom du service|mène au service/,
      address: /Vérifiez l’adresse de la salle/,
      nobody: /^Le service répond/,
      unknown: /./,
    }[culprit];
    expect(sentence).toMatch(says);
    if (/Votre ordinateur n’y est pour rien/i.test(sentence)) expect(culprit).toBe('service');
    if (/pas du service|vient d’ici/.test(sentence)) expect(culprit).toBe('network');
    if (/Une autre salle peut passer/.test(sentence)) expect(culprit).toMatch(/laptop|network/);
  });

  it.each(samples.map((sample) => [sample.id, sample] as const))(
    'agrees with the verdict of %s',
    (_id, { observation, profile }) => {
      const found = classify(observation, profile);
      const culprit = whoseFault(found);
      if (isBad(found.verdict)) expect(culprit).toBe('service');
      else if (found.verdict === 'local-fault') expect(culprit).toMatch(/laptop|network/);
      else if (found.verdict === 'wrong-address') expect(culprit).toBe('address');
      else if (found.verdict === 'up') expect(culprit).toBe('nobody');
      else expect(culprit).not.toMatch(/laptop|network/);
    },
  );

  it('is nobody’s word where a newer version wrote the cause', () => {
    expect(whoseFault({ verdict: 'down', cause: 'cause-of-tomorrow' })).toBe('unknown');
    expect(whoseFault({ verdict: 'up', cause: 'cause-of-tomorrow' })).toBe('nobody');
    expect(whoseFault({ verdict: 'down', cause: 'toString' })).toBe('unknown');
  });

  it('is told without repeating the sentence of a cause', () => {
    const said = Object.values(fault.culprits);
    for (const cause of Object.values(causes)) {
      for (const sentence of cause.split(/(?<=\.) /))
        expect(said.join(' ')).not.toContain(sentence);
    }
  });
});
