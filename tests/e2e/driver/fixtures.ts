import { test as base } from '@playwright/test';
import { type JitsiServer, startJitsiServer } from '../../servers/jitsi-server';
import { type NeutralHost, startNeutralHost } from '../../servers/neutral-host';
import { type OfficialService, startOfficialService } from '../../servers/official-service';
import { Classes } from './classes';
import { Continuo, newHome } from './continuo';
import { Desktop } from './desktop';
import { Documents } from './documents';
import { Exports } from './exports';
import { Imports } from './imports';
import { Meetings } from './meetings';
import { takeOwnDisplay } from './own-display';
import { Participants } from './participants';
import { type PreparedVault, PreparedVaults } from './prepared-vaults';
import { Registers } from './registers';
import { RollCall } from './roll-call';
import { Rooms } from './rooms';
import { Seating } from './seating';
import { Timetable } from './timetable';

type World = {
  /** What is in the folder of Continuo when it starts: `test.use({ begins: … })`. */
  readonly begins: 'first start' | PreparedVault;
  /** Continuo started on a folder of its own. */
  readonly continuo: Continuo;
  readonly classes: Classes;
  readonly imports: Imports;
  readonly rollCall: RollCall;
  readonly seating: Seating;
  readonly timetable: Timetable;
  readonly registers: Registers;
  readonly documents: Documents;
  readonly exports: Exports;
  readonly rooms: Rooms;
  readonly participants: Participants;
  readonly desktop: Desktop;
  readonly meetings: Meetings;
  readonly official: OfficialService;
  readonly jitsi: JitsiServer;
  readonly neutral: NeutralHost;
};

/** What the tests of one worker share. */
type Surroundings = {
  readonly display: undefined;
  readonly vaults: PreparedVaults;
};

/**
 * Each test has its own app, vault and servers. (Playwright reads what a fixture needs from the
 * names it takes; `browserName` is a plain word that starts nothing.)
 */
export const test = base.extend<World, Surroundings>({
  display: [
    async ({ browserName: _none }, use) => {
      const leave = await takeOwnDisplay();
      await use(undefined);
      leave();
    },
    { scope: 'worker', auto: true },
  ],
  vaults: [
    async ({ display: _display }, use) => {
      const vaults = new PreparedVaults();
      await use(vaults);
      vaults.remove();
    },
    { scope: 'worker' },
  ],
  begins: ['demonstration', { option: true }],
  official: async ({ browserName: _none }, use) => {
    const service = await startOfficialService();
    await use(service);
    await service.stop();
  },
  jitsi: async ({ browserName: _none }, use) => {
    const server = await startJitsiServer();
    await use(server);
    await server.stop();
  },
  neutral: async ({ browserName: _none }, use) => {
    const host = await startNeutralHost();
    await use(host);
    await host.stop();
  },
  continuo: async ({ neutral, begins, vaults }, use, info) => {
    const home = newHome([neutral.url]);
    if (begins !== 'first start') await vaults.copyTo(home, begins);
    const continuo = await Continuo.start(home);
    await use(continuo);
    if (info.status !== info.expectedStatus) {
      await continuo.page
        .screenshot({ path: info.outputPath('at-failure.png') })
        .catch(() => undefined);
    }
    await continuo.end();
  },
  classes: ({ continuo }, use) => use(new Classes(continuo)),
  imports: ({ continuo }, use) => use(new Imports(continuo)),
  rollCall: ({ continuo }, use) => use(new RollCall(continuo)),
  seating: ({ continuo }, use) => use(new Seating(continuo)),
  timetable: ({ continuo }, use) => use(new Timetable(continuo)),
  registers: ({ continuo }, use) => use(new Registers(continuo)),
  documents: ({ continuo }, use) => use(new Documents(continuo)),
  exports: ({ continuo }, use) => use(new Exports(continuo)),
  rooms: ({ continuo }, use) => use(new Rooms(continuo)),
  participants: ({ continuo }, use) => use(new Participants(continuo)),
  desktop: async ({ continuo }, use) => use(await Desktop.of(continuo)),
  meetings: ({ continuo, desktop }, use) => use(new Meetings(continuo, desktop)),
});

export { expect } from '@playwright/test';
