import { causes } from '../../core/strings/fr/causes';
import { refusingAddress, UNKNOWN_NAME } from '../servers/dead-addresses';
import type { NeutralHost } from '../servers/neutral-host';
import { EXPECTED_TEXT } from '../servers/official-pages';
import type { OfficialService } from '../servers/official-service';
import { startProxyServer } from '../servers/proxy-server';
import { startTlsService } from '../servers/tls-service';
import type { Continuo } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import type { Rooms } from './driver/rooms';

// For each failure: the state, the sentence, the number of requests that it costs the service.

type Failure = {
  readonly name: string;
  readonly state: string;
  readonly cause: keyof typeof causes;
  readonly requests: number;
  readonly fail: (official: OfficialService, neutral: NeutralHost) => void;
};

/** One after the other, none with the cause of the one before: what is seen is never the old one. */
const FAILURES: readonly Failure[] = [
  { name: 'slow', state: 'ralenti', cause: 'slow', requests: 1, fail: (it) => it.slowDown(2600) },
  {
    name: '429',
    state: 'saturé',
    cause: 'too-many-requests',
    requests: 1,
    fail: (it) => it.refuseMore(),
  },
  {
    name: '503',
    state: 'saturé',
    cause: 'service-unavailable',
    requests: 1,
    fail: (it) => it.failWith(503),
  },
  {
    name: '509 with Retry-After',
    state: 'saturé',
    cause: 'too-many-requests',
    requests: 1,
    fail: (it) => it.failWith(509, 120),
  },
  {
    name: '503 with Retry-After',
    state: 'saturé',
    cause: 'service-unavailable',
    requests: 1,
    fail: (it) => it.failWith(503, 120),
  },
  {
    name: '502',
    state: 'en panne',
    cause: 'gateway-error',
    requests: 1,
    fail: (it) => it.goDown(),
  },
  {
    name: 'a page of saturation behind 200',
    state: 'saturé',
    cause: 'overload-announced',
    requests: 1,
    fail: (it) => it.overload(),
  },
  {
    name: '504',
    state: 'en panne',
    cause: 'gateway-error',
    requests: 1,
    fail: (it) => it.failWith(504),
  },
  {
    name: 'a queue',
    state: 'saturé',
    cause: 'waiting-queue',
    requests: 1,
    fail: (it) => it.queue(),
  },
  {
    name: 'maintenance',
    state: 'en maintenance',
    cause: 'maintenance-announced',
    requests: 1,
    fail: (it) => it.enterMaintenance(),
  },
  {
    name: 'silence',
    state: 'en panne',
    cause: 'no-answer',
    requests: 1,
    fail: (it) => it.hang(),
  },
  {
    name: 'a reset',
    state: 'en panne',
    cause: 'connection-cut',
    requests: 1,
    fail: (it) => it.reset(),
  },
  {
    name: 'headers without end',
    state: 'en panne',
    cause: 'no-answer',
    requests: 1,
    fail: (it) => it.dripHeaders(),
  },
  {
    name: 'redirects in a circle',
    state: 'en panne',
    cause: 'redirect-loop',
    requests: 2,
    fail: (it) => it.loop(),
  },
  {
    name: 'a body without end',
    state: 'inconnu',
    cause: 'expected-text-missing',
    requests: 1,
    fail: (it) => it.answerWithoutEnd(),
  },
  {
    name: 'the portal of the Wi-Fi',
    state: 'problème local',
    cause: 'captive-portal',
    requests: 1,
    fail: (it, neutral) => {
      it.beReplacedByPortal();
      neutral.showPortal();
    },
  },
  {
    name: 'a network that is silent',
    state: 'problème local',
    cause: 'network-silent',
    requests: 1,
    fail: (it, neutral) => {
      it.reset();
      neutral.fail();
    },
  },
  {
    name: 'a redirect to the portal of the Wi-Fi',
    state: 'problème local',
    cause: 'captive-portal',
    requests: 1,
    fail: (it, neutral) => {
      it.reset();
      neutral.redirectToPortal();
    },
  },
];

async function prepare(
  { continuo, rooms }: { continuo: Continuo; rooms: Rooms },
  official: string,
  jitsi?: string,
): Promise<void> {
  await continuo.openDemonstration();
  await rooms.arePrepared({
    official,
    expect: EXPECTED_TEXT,
    ...(jitsi !== undefined && { jitsi }),
  });
}

/** One test by hand, a minute after whatever was asked before. */
async function sees(continuo: Continuo, words: { state: string; cause: keyof typeof causes }) {
  await continuo.minutePasses();
  await continuo.testNow();
  await continuo.seesRoomState(causes[words.cause]);
  await continuo.seesRoomState(words.state);
}

test('each failure has its state, its sentence and its few requests', async ({
  continuo,
  rooms,
  official,
  jitsi,
  neutral,
}) => {
  await prepare({ continuo, rooms }, official.url, jitsi.url);
  const asked = neutral.requestCount();
  await sees(continuo, { state: 'disponible', cause: 'identified' });
  expect(neutral.requestCount()).toBe(asked);
  for (const { name, state, cause, requests, fail } of FAILURES) {
    await test.step(name, async () => {
      fail(official, neutral);
      await continuo.minutePasses();
      const before = official.requests().length;
      await continuo.testNow();
      await continuo.seesRoomState(causes[cause]);
      await continuo.seesRoomState(state);
      expect(official.requests().length - before).toBe(requests);
      neutral.pass();
    });
  }
  const { headers } = official.requests().at(-1) ?? {};
  expect(headers?.['user-agent']).toMatch(/^Continuo\/[\d.]+$/);
});

test('saturation is read in other words too, in French and in English', async ({
  continuo,
  rooms,
  official,
}) => {
  await prepare({ continuo, rooms }, official.url);
  for (const wording of [0, 1, 2]) {
    official.overload(wording);
    await sees(continuo, { state: 'saturé', cause: 'overload-announced' });
    await official.recover();
    await sees(continuo, { state: 'disponible', cause: 'identified' });
  }
});

test('a host that nobody finds, and one that refuses, are told apart', async ({
  continuo,
  rooms,
}) => {
  await prepare({ continuo, rooms }, UNKNOWN_NAME);
  await sees(continuo, { state: 'en panne', cause: 'name-not-found' });
  await continuo.openClass('4A démonstration');
  await continuo.prepareRooms();
  const link = await refusingAddress();
  await continuo.changeRoom('Salle officielle', { link, expect: EXPECTED_TEXT });
  await expect(continuo.page.getByRole('dialog')).toBeHidden();
  await continuo.goTo('Aujourd’hui');
  await sees(continuo, { state: 'en panne', cause: 'connection-refused' });
});

for (const certificate of ['expired', 'self-signed'] as const) {
  test(`a certificate that is ${certificate} is refused`, async ({ continuo, rooms }) => {
    const service = await startTlsService(certificate);
    await prepare({ continuo, rooms }, service.url);
    await sees(continuo, { state: 'en panne', cause: 'certificate-refused' });
    await service.stop();
  });
}

test('a proxy that answers in the place of the service is the network’s fault', async ({
  continuo,
  rooms,
  official,
}) => {
  const proxy = await startProxyServer();
  await prepare({ continuo, rooms }, official.url);
  await continuo.electron.evaluate(
    ({ session }, address) =>
      session.fromPartition('probe', { cache: false }).setProxy({
        proxyRules: address,
        proxyBypassRules: '<-loopback>',
      }),
    proxy.address,
  );
  await sees(continuo, { state: 'problème local', cause: 'proxy-cannot-reach' });
  proxy.block();
  await sees(continuo, { state: 'problème local', cause: 'blocked-here' });
  proxy.askLogin();
  await sees(continuo, { state: 'problème local', cause: 'proxy-login' });
  await proxy.stop();
  await sees(continuo, { state: 'problème local', cause: 'proxy-fault' });
  expect(official.requests().filter(({ path }) => path.includes('proxy'))).toEqual([]);
});

test('a service that dies around the start of a lesson is seen within 45 s, in four requests a minute', async ({
  continuo,
  rooms,
  official,
  jitsi,
}) => {
  official.moveBehindDoor();
  await prepare({ continuo, rooms }, official.url, jitsi.url);
  await continuo.seesRoomState('disponible');
  // In its first minute the program still learns what the way to the room costs.
  await continuo.minutePasses();
  const before = official.requests().length;
  official.goDown();
  const begun = Date.now();
  await expect(continuo.mainButton()).toHaveText(/^Basculer/, { timeout: 45_000 });
  expect(Date.now() - begun).toBeLessThan(45_000);
  expect(official.requests().length - before).toBeLessThanOrEqual(4);
});
