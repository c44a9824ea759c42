import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../core/reachability/classify';
import type {
  Observation,
  ServiceProfile,
  Verdict,
} from '../../../../core/reachability/observation';

type Sample = {
  readonly id: string;
  readonly profile: ServiceProfile;
  readonly observation: Observation;
  readonly expected: readonly Verdict[];
};

describe.each(['observations', 'corpus'])('the %s that were collected', (name) => {
  const file = new URL(`../../../fixtures/outages/${name}.json`, import.meta.url);
  const samples = JSON.parse(readFileSync(file, 'utf8')) as readonly Sample[];

  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    const { verdict, cause } = classify(sample.observation, sample.profile);
    expect(sample.expected, cause).toContain(verdict);
  });
});
