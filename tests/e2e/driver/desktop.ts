import type { Page } from '@playwright/test';
import type { Continuo } from './continuo';

type Shown = { readonly title: string; readonly body: string };

type OnDesktop = {
  menu: { items: { label: string; click(): void }[] } | null;
  readonly notifications: (Shown & { emit(event: 'click'): void })[];
  /** The button that answers the next questions of the system, counted from 0. */
  answer: number;
  readonly asked: string[];
};

type WithDesktop = { onDesktop: OnDesktop };

/**
 * What stands around the window: the tray, notifications, questions of the system, other windows.
 * They are kept, not shown: a display of tests has neither a tray nor who would show a notification.
 */
export class Desktop {
  private constructor(private readonly continuo: Continuo) {}

  /** Needed before the vault is open: from then on the tray has something to say. */
  static async of(continuo: Continuo): Promise<Desktop> {
    await continuo.electron.evaluate(({ Notification, Tray, dialog }) => {
      const kept: OnDesktop = { menu: null, notifications: [], answer: 0, asked: [] };
      (globalThis as unknown as WithDesktop).onDesktop = kept;
      const { setContextMenu } = Tray.prototype;
      Tray.prototype.setContextMenu = function (menu) {
        kept.menu = menu as unknown as OnDesktop['menu'];
        setContextMenu.call(this, menu);
      };
      Notification.isSupported = () => true;
      Notification.prototype.show = function () {
        kept.notifications.push(this as unknown as OnDesktop['notifications'][number]);
      };
      dialog.showMessageBox = (async (...given: readonly unknown[]) => {
        const { message } = given.at(-1) as { readonly message: string };
        kept.asked.push(message);
        return { response: kept.answer, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    });
    return new Desktop(continuo);
  }

  /** The lines of the menu in the tray, in order. */
  tray(): Promise<readonly string[]> {
    return this.continuo.electron.evaluate(() => {
      const { menu } = (globalThis as unknown as WithDesktop).onDesktop;
      return (menu?.items ?? []).map(({ label }) => label);
    });
  }

  async chooseInTray(label: string): Promise<void> {
    await this.continuo.electron.evaluate((_, chosen) => {
      const { menu } = (globalThis as unknown as WithDesktop).onDesktop;
      const item = menu?.items.find((one) => one.label === chosen);
      if (item === undefined) throw new Error(`« ${chosen} » is not in the tray`);
      item.click();
    }, label);
  }

  /** Every notification since the start, the oldest first. */
  notifications(): Promise<readonly Shown[]> {
    return this.continuo.electron.evaluate(() => {
      const { notifications } = (globalThis as unknown as WithDesktop).onDesktop;
      return notifications.map(({ title, body }) => ({ title, body }));
    });
  }

  async clickLastNotification(): Promise<void> {
    await this.continuo.electron.evaluate(() => {
      const last = (globalThis as unknown as WithDesktop).onDesktop.notifications.at(-1);
      if (last === undefined) throw new Error('there was no notification');
      last.emit('click');
    });
  }

  /** How the teacher answers questions of the system from now on: a button, counted from 0. */
  async willAnswer(button: number): Promise<void> {
    await this.continuo.electron.evaluate((_, answer) => {
      (globalThis as unknown as WithDesktop).onDesktop.answer = answer;
    }, button);
  }

  questions(): Promise<readonly string[]> {
    return this.continuo.electron.evaluate(
      () => (globalThis as unknown as WithDesktop).onDesktop.asked,
    );
  }

  /** The window that an act opens. */
  async windowOpenedBy(act: () => Promise<void>): Promise<Page> {
    const opened = this.continuo.electron.waitForEvent('window');
    await act();
    return opened;
  }

  /** The cross of a window; whether it closes is another matter. */
  async closeByItsCross(page: Page): Promise<void> {
    const window = await this.continuo.electron.browserWindow(page);
    await window.evaluate((one) => setImmediate(() => one.close()));
  }

  /** What the title bar of a window says. */
  async titleOf(page: Page): Promise<string> {
    const window = await this.continuo.electron.browserWindow(page);
    return window.evaluate((one) => one.getTitle());
  }

  /** The laptop loses its network, as far as the tests of rooms go. */
  pullTheCable(): Promise<void> {
    return this.setNetwork(false);
  }

  plugInTheCable(): Promise<void> {
    return this.setNetwork(true);
  }

  private async setNetwork(works: boolean): Promise<void> {
    await this.continuo.electron.evaluate(async ({ net, session }, isPlugged) => {
      net.isOnline = () => isPlugged;
      // The partition that rooms are tested in (assemble-rooms.ts): its way out leads nowhere.
      const tests = session.fromPartition('probe', { cache: false });
      await tests.setProxy(
        isPlugged
          ? { mode: 'system' }
          : { proxyRules: '127.0.0.1:1', proxyBypassRules: '<-loopback>' },
      );
      await tests.closeAllConnections();
    }, works);
  }
}
