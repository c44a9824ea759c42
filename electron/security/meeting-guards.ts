import type { DesktopCapturerSource, Session, WebContents } from 'electron';
import { originOf } from './origin';

/** What the window of a meeting may do beyond showing its own page. */
export type MeetingGuard = {
  /** The origin of the instance: camera, microphone and the chosen screen are for it alone. */
  readonly instance: string;
  /** A link of the room, http or https: it is for the browser, if the teacher says so. */
  readonly onLink: (url: string) => void;
  /** Lets the teacher choose what is shown to the class; null = nothing. */
  readonly chooseScreen: () => Promise<DesktopCapturerSource | null>;
};

/**
 * What the instance may ask of the system, and nobody else in the window; no question is asked, since
 * the teacher opened this very room. Deny by default; each line that allows has a reason.
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

/** The sessions of meetings, one each. */
const meetings = new WeakMap<Session, MeetingGuard>();

/** Makes a session that of a meeting, before its window. */
export function guardMeetingSession(session: Session, guard: MeetingGuard): void {
  meetings.set(session, guard);
  const may = (permission: string, asking: string | undefined) =>
    ALLOWED.includes(permission) && asking !== undefined && originOf(asking) === guard.instance;
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(may(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    may(permission, details.requestingUrl ?? origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((request, answer) => {
    const show = (screen: DesktopCapturerSource | null) => {
      try {
        answer(screen === null ? {} : { video: screen });
      } catch {
        // Electron throws after it has told the page that nothing is shown.
      }
    };
    // Asked for by a click each time: a page that asks by itself would put up one window after another.
    if (originOf(request.securityOrigin) !== guard.instance || !request.userGesture) show(null);
    else guard.chooseScreen().then(show, () => show(null));
  });
  session.on('will-download', (event) => event.preventDefault());
}

/** The guard of a session's meeting; undefined for every other session. */
export function meetingGuardOf(session: Session): MeetingGuard | undefined {
  return meetings.get(session);
}

/** The window stays where it is, its frames on the instance; links leave through `onLink` only. */
export function guardMeeting(contents: WebContents, guard: MeetingGuard): void {
  contents.on('will-frame-navigate', (event) => {
    // Which frame may show which site is in the policies of our pages.
    if (event.isMainFrame || !IN_FRAMES.includes(schemeOf(event.url))) event.preventDefault();
  });
  contents.on('will-redirect', (event, url, _inPlace, isMainFrame) => {
    if (isMainFrame || !WEB.includes(schemeOf(url))) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // « Voulez-vous quitter ? » has no face here: without this the window could not be closed.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(({ url }) => {
    if (WEB.includes(schemeOf(url))) guard.onLink(url);
    return { action: 'deny' };
  });
}

const WEB: readonly string[] = ['http:', 'https:'];
/** Also the stage, on our own scheme, and what a page writes into its own frames. */
const IN_FRAMES: readonly string[] = [...WEB, 'continuo:', 'about:', 'blob:', 'data:'];

function schemeOf(url: string): string {
  try {
    return new URL(url).protocol;
  } catch {
    return '';
  }
}
