import type { App, Session, WebContents, WebFrameMain } from 'electron';
import { APP_ORIGIN } from './app-protocol';
import { guardMeeting, meetingGuardOf } from './meeting-guards';
import { originOf } from './origin';
import { guardRoom, roomGuardOf } from './room-guards';

/**
 * What a page of ours may ask of the system. Deny by default; each line that allows has a reason.
 * - `clipboard-sanitized-write`: « Copier » on the screens writes text that the teacher sees.
 */
const ALLOWED: readonly string[] = ['clipboard-sanitized-write'];

/**
 * Closes every way out of a window. Those of rooms, told by their session, may go about the web;
 * that of a meeting shows one room of one instance in a frame; all others show our own screens: no
 * navigation, no new window, no webview.
 */
export function guardWindows(app: App, origin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    const room = roomGuardOf(contents.session);
    const meeting = meetingGuardOf(contents.session);
    if (room !== undefined) guardRoom(contents, room);
    else if (meeting !== undefined) guardMeeting(contents, meeting);
    else guardScreen(contents, origin);
  });
  // Electron would hand the first certificate of the teacher's to any site that asks for one.
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    choose();
  });
  // A session that nobody guards has no permission at all; a guard set later takes this place.
  app.on('session-created', (session) => {
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.setPermissionCheckHandler(() => false);
  });
}

function guardScreen(contents: WebContents, origin: string): void {
  contents.on('will-navigate', (event, url) => {
    if (originOf(url) !== origin) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
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
