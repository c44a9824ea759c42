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

const samples = JSON.parse(
  readFileSync(new URL('../../../fixtures/outages/observations.json', import.meta.url), 'utf8'),
) as readonly Sample[];

describe('the observations that were collected', () => {
  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    expect(sample.expected).toContain(classify(sample.observation, sample.profile).verdict);
  });
});
