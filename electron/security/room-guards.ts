import type {
  BrowserWindowConstructorOptions,
  DesktopCapturerSource,
  Session,
  WebContents,
} from 'electron';
import { originOf } from './origin';

/** What the windows of one room may do beyond showing their pages. */
export type RoomGuard = {
  /** The origin of the room that the teacher opened. */
  readonly origin: string;
  /** Asks the teacher whether another site may hear, see or be shown something. */
  readonly ask: (origin: string, contents: WebContents) => Promise<boolean>;
  /** Lets the teacher choose what is shown to the class; null = nothing. */
  readonly chooseScreen: () => Promise<DesktopCapturerSource | null>;
  /** How a window looks that a page of the room opens. */
  readonly windowOptions: BrowserWindowConstructorOptions;
  /** Chromium keeps no page of a window from opening others without end. */
  readonly mayOpenWindow: () => boolean;
};

/**
 * What a page in the window of a room may ask of the system. Deny by default; each line that allows
 * has a reason.
 * - `media`: a virtual class is camera and microphone.
 * - `display-capture`: the teacher shows a document; the screen is chosen each time.
 * - `fullscreen`: a shared screen is read from the back of the room.
 * - `clipboard-sanitized-write`: rooms have a button that copies their link.
 */
const ALLOWED: readonly string[] = [
  'media',
  'display-capture',
  'fullscreen',
  'clipboard-sanitized-write',
];
/** Those that are worth a question; the others come with the answer. */
const ASKED: readonly string[] = ['media', 'display-capture'];

/** The sessions of rooms; a session that is not in here belongs to our own screens or to nobody. */
const rooms = new WeakMap<Session, RoomGuard>();

/** Makes a session that of a room, before its first window. */
export function guardRoomSession(session: Session, guard: RoomGuard): void {
  rooms.set(session, guard);
  // Also sites that the room leads to (a login, a room on another host): only after a yes, which
  // lasts as long as the session. A frame asks in the name of its page, which let it ask.
  const answers = new Map<string, Promise<boolean>>();
  const granted = new Set([guard.origin]);
  const mayNow = (contents: WebContents | null, permission: string) =>
    contents !== null && ALLOWED.includes(permission) && granted.has(originOf(contents.getURL()));

  async function ask(contents: WebContents): Promise<boolean> {
    const origin = originOf(contents.getURL());
    // An empty page has no name that a teacher could judge.
    if (!WEB.includes(schemeOf(origin))) return false;
    const answer = answers.get(origin) ?? guard.ask(origin, contents);
    answers.set(origin, answer);
    const yes = await answer;
    if (yes) granted.add(origin);
    return yes;
  }

  session.setPermissionRequestHandler((contents, permission, answer) => {
    if (mayNow(contents, permission)) answer(true);
    else if (!ASKED.includes(permission)) answer(false);
    else ask(contents).then(answer, () => answer(false));
  });
  session.setPermissionCheckHandler(mayNow);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    const show = (screen: DesktopCapturerSource | null) => {
      try {
        answer(screen === null ? {} : { video: screen });
      } catch {
        // Electron throws after it has told the page that nothing is shown.
      }
    };
    guard.chooseScreen().then(show, () => show(null));
  });
  // Nothing of the room stays on the disk; what it offers is fetched with the browser.
  session.on('will-download', (event) => event.preventDefault());
}

/** The guard of a session's room; undefined for every other session. */
export function roomGuardOf(session: Session): RoomGuard | undefined {
  return rooms.get(session);
}

/**
 * Closes every way out of a page of a room but the web: other schemes (files, our own screens,
 * programs of the system) are refused, windows that it opens stay in the same session.
 */
export function guardRoom(contents: WebContents, guard: RoomGuard): void {
  const { windowOptions, mayOpenWindow } = guard;
  contents.on('will-frame-navigate', (event) => {
    const allowed = event.isMainFrame ? WEB : [...WEB, ...INSIDE_A_PAGE];
    if (!allowed.includes(schemeOf(event.url))) event.preventDefault();
  });
  contents.on('will-redirect', (event, url) => {
    if (!WEB.includes(schemeOf(url))) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // « Voulez-vous quitter ? » has no face here: without this the window could not be closed.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  // Left alone, Electron would hand the page the first device that it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(({ url }) => {
    const isWeb = WEB.includes(schemeOf(url)) || url === 'about:blank' || url === '';
    return isWeb && mayOpenWindow()
      ? { action: 'allow', overrideBrowserWindowOptions: windowOptions }
      : { action: 'deny' };
  });
}

const WEB: readonly string[] = ['http:', 'https:'];
/** What a page writes into its own frames. */
const INSIDE_A_PAGE: readonly string[] = ['about:', 'blob:', 'data:'];

function schemeOf(url: string): string {
  try {
    return new URL(url).protocol;
  } catch {
    return '';
  }
}
