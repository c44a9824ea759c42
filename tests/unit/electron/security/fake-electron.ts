import { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';

/** Where an asking frame stands. */
type Asking = { readonly requestingUrl: string };
type Opened = { readonly action: string };

/** A session that keeps the answers that it was given, for a test to ask. */
export class FakeSession extends EventEmitter {
  mayRequest: (
    contents: unknown,
    permission: string,
    answer: (yes: boolean) => void,
    details?: Asking,
  ) => void = (_contents, _permission, answer) => answer(true);
  mayUse: (contents: unknown, permission: string, origin?: string, details?: Asking) => boolean =
    () => true;

  setPermissionRequestHandler(handler: FakeSession['mayRequest']): void {
    this.mayRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['mayUse']): void {
    this.mayUse = handler;
  }
  setDevicePermissionHandler(): void {}
  mayShow: (
    asking: { readonly securityOrigin: string; readonly userGesture: boolean },
    answer: (streams: object) => void,
  ) => void = (_asking, answer) => answer({});

  setDisplayMediaRequestHandler(handler: FakeSession['mayShow']): void {
    this.mayShow = handler;
  }

  /** Asks as a page does, or a frame of it that stands elsewhere. */
  request(contents: FakeContents, permission: string, from?: Asking): Promise<boolean> {
    return new Promise((resolve) => this.mayRequest(contents, permission, resolve, from));
  }
  get real(): Session {
    return this as unknown as Session;
  }
}

/** A page at an address. */
export class FakeContents extends EventEmitter {
  private open: (details: { url: string }) => Opened = () => ({ action: 'allow' });

  constructor(
    readonly session: FakeSession,
    readonly address: string,
  ) {
    super();
  }
  getURL(): string {
    return this.address;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => Opened): void {
    this.open = handler;
  }
  opens(url: string): boolean {
    return this.open({ url }).action === 'allow';
  }
  /** Whether the page, or a frame of it, may go there. */
  goes(url: string, isMainFrame = true): boolean {
    let stopped = false;
    const event = { url, isMainFrame, preventDefault: () => (stopped = true) };
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !stopped;
  }
  isRedirected(url: string): boolean {
    let stopped = false;
    this.emit('will-redirect', { preventDefault: () => (stopped = true) }, url);
    return !stopped;
  }
  get real(): WebContents {
    return this as unknown as WebContents;
  }
}

/** The app, as far as guards listen to it. */
export class FakeApp extends EventEmitter {
  show(contents: FakeContents): FakeContents {
    this.emit('web-contents-created', {}, contents);
    return contents;
  }
  get real(): App {
    return this as unknown as App;
  }
}
