import { expect, it } from 'vitest';
import { createNetworkService } from '../../../../electron/services/network-service';

function openNetwork(first: readonly string[] = ['http://a.example/204']) {
  let neutralHosts = first;
  const network = createNetworkService({
    budget: { counters: () => [{ host: 'ent.example', lastMinute: 2, lastHour: 31 }] },
    neutralHosts: () => neutralHosts,
    writeNeutralHosts: (hosts) => {
      neutralHosts = hosts;
    },
  });
  return { network, neutralHosts: () => neutralHosts };
}

it('says what was asked of whom, and the most that may be', () => {
  expect(openNetwork().network.read()).toEqual({
    neutralHosts: ['http://a.example/204'],
    counters: [{ host: 'ent.example', lastMinute: 2, lastHour: 31 }],
    mostPerMinute: 4,
    mostPerHour: 240,
  });
});

it('keeps neutral hosts in full form, each once', () => {
  const { network, neutralHosts } = openNetwork();
  const typed = ['academie.example', 'https://academie.example/', 'http://b.example/204'];
  expect(network.write(typed).ok).toBe(true);
  expect(neutralHosts()).toEqual(['https://academie.example/', 'http://b.example/204']);
});

it('asks nobody where the school wants none', () => {
  const { network, neutralHosts } = openNetwork();
  expect(network.write([]).ok).toBe(true);
  expect(neutralHosts()).toEqual([]);
});

it('keeps the old ones when one of the new ones is no address, and says which', () => {
  const { network, neutralHosts } = openNetwork();
  expect(network.write(['https://b.example', 'pas une adresse'])).toEqual({
    ok: false,
    error: { code: 'bad-address', facts: { line: 2 } },
  });
  expect(neutralHosts()).toEqual(['http://a.example/204']);
});
