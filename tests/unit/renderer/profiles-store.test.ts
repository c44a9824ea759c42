import { beforeEach, describe, expect, it } from 'vitest';
import type { ProfileView } from '../../../core/contract/meeting-views';
import type { NetworkView } from '../../../core/contract/watch-views';
import { failure, success } from '../../../core/shared/result';
import { draftOfProfile, profileOfDraft } from '../../../renderer/screens/visio/services-draft';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { leaveProfiles, readProfiles, useProfiles, writeProfile } = await import(
  '../../../renderer/stores/profiles'
);
const { readNetworkTests, useNetworkTests, writeNeutralHosts } = await import(
  '../../../renderer/stores/network-tests'
);

const JITSI: ProfileView = {
  host: 'meet.jit.si',
  product: 'jitsi',
  probe: 'jitsi',
  login: 'host',
  embedding: 'no',
  official: false,
  datedOn: '2026-11-01',
  edited: false,
  classNames: [],
};
const NETWORK: NetworkView = {
  neutralHosts: ['http://a.example/204'],
  counters: [],
  mostPerMinute: 4,
  mostPerHour: 240,
};

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('the list of services', () => {
  it('follows the rooms of the classes while somebody looks', async () => {
    void readProfiles();
    await host.answer('profiles:list', success([JITSI]));
    host.announce('day:changed', {});
    await host.answer('profiles:list', success([{ ...JITSI, classNames: ['4A'] }]));
    expect(useProfiles.getState().list?.[0]?.classNames).toEqual(['4A']);
  });

  it('is forgotten with the vault, and a late answer does not bring it back', async () => {
    void readProfiles();
    leaveProfiles();
    await host.answer('profiles:list', success([JITSI]));
    expect(useProfiles.getState().list).toBeNull();
  });

  it('stays as it was when a change is refused', async () => {
    void readProfiles();
    await host.answer('profiles:list', success([JITSI]));
    const { datedOn: _, edited: __, classNames: ___, ...profile } = JITSI;
    const written = writeProfile(profile);
    await host.answer('profiles:write', failure({ code: 'bad-address' }));
    expect((await written).ok).toBe(false);
    expect(useProfiles.getState()).toEqual({ list: [JITSI], error: null });
  });

  it('is typed without the texts that were emptied', () => {
    const draft = { ...draftOfProfile(JITSI), note: ' ', expect: ' Entrer ' };
    expect(profileOfDraft('meet.jit.si', draft)).toEqual({
      host: 'meet.jit.si',
      product: 'jitsi',
      probe: 'jitsi',
      login: 'host',
      embedding: 'no',
      official: false,
      expect: 'Entrer',
    });
  });
});

describe('the neutral hosts', () => {
  it('are what main kept of what was typed', async () => {
    void readNetworkTests();
    await host.answer('network:read', success(NETWORK));
    void writeNeutralHosts(['academie.example']);
    const kept = { ...NETWORK, neutralHosts: ['https://academie.example/'] };
    await host.answer('network:write', success(kept));
    expect(useNetworkTests.getState().view).toEqual(kept);
  });

  it('stay as they were when one is no address', async () => {
    void readNetworkTests();
    await host.answer('network:read', success(NETWORK));
    const written = writeNeutralHosts(['nonsense']);
    await host.answer('network:write', failure({ code: 'bad-address', facts: { line: 1 } }));
    expect((await written).ok).toBe(false);
    expect(useNetworkTests.getState().view).toEqual(NETWORK);
  });
});
