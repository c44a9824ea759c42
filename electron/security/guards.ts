import type { App, Session, WebFrameMain } from 'electron';
import { APP_ORIGIN } from './app-protocol';

/**
 * What a page of ours may ask of the system. Deny by default; each line that allows has a reason.
 * - `clipboard-sanitized-write`: « Copier » on the screens writes text that the teacher sees.
 */
const ALLOWED: readonly string[] = ['clipboard-sanitized-write'];

/** Closes every way out of a window: navigation, new windows, webviews. */
export function guardWindows(app: App, origin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (originOf(url) !== origin) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Answers every permission that a page asks for. */
export function guardPermissions(session: Session, origin: string): void {
  const may = (permission: string, asking: string) =>
    originOf(asking) === origin && ALLOWED.includes(permission);
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(may(permission, contents.getURL()));
  });
  session.setPermissionCheckHandler((_contents, permission, asking) => may(permission, asking));
  session.setDevicePermissionHandler(() => false);
}

/** True for the top frame of one of our own pages. */
export function trustedSender(origin: string): (frame: WebFrameMain | null) => boolean {
  return (frame) => frame !== null && frame.parent === null && originOf(frame.url) === origin;
}

/** The origin of the screens: the development server's while developing, else our own scheme's. */
export function screensOrigin(developmentServer: string | undefined): string {
  return developmentServer === undefined ? APP_ORIGIN : new URL(developmentServer).origin;
}

function originOf(url: string): string {
  try {
    // Non-special schemes have the origin "null": build it.
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}
