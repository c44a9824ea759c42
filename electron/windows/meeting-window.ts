import { randomUUID } from 'node:crypto';
import {
  BrowserWindow,
  dialog,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  nativeTheme,
  type Session,
  session,
  type WebFrameMain,
  webFrameMain,
} from 'electron';
import type {
  MeetingFailure,
  MeetingRoomFacts,
  MeetingTold,
  MeetingWord,
} from '../../core/contract/meeting-room';
import { meetingWord } from '../../core/contract/meeting-room-decoder';
import { parseWebAddress } from '../../core/meeting/web-address';
import { createRateLimit } from '../../core/shared/rate-limit';
import type { Translate } from '../../core/strings/translate';
import { guardMeetingSession } from '../security/meeting-guards';
import { MEETING_ORIGIN, serveMeeting } from '../security/meeting-protocol';
import { openExternal } from '../security/open-external';
import { originOf } from '../security/origin';
import { isPageOf } from './is-page-of';
import type { ChooseScreen } from './screen-chooser';
import { windowTitle } from './window-title';

type Opening = {
  readonly facts: MeetingRoomFacts;
  readonly onWord: (word: MeetingWord) => void;
  /** How many others are in the meeting. */
  readonly others: () => number;
  readonly onClosed: () => void;
};

/** In milliseconds: the others are told that the teacher leaves, should the instance still listen. */
const GOODBYE = 400;

/** What a page may say at once, and in a second: a school that comes in, not a flood. */
const WORDS = { burst: 1000, perSecond: 50 };
/** Links that the teacher refused: from then on the room is not listened to. */
const MOST_REFUSED_LINKS = 3;

/**
 * The window of one Jitsi room: our own page around a frame in which the script of the instance
 * runs, in a session of its own in memory. The page says what happens in the room, and nothing that
 * it says can do more than its own buttons.
 */
export function createMeetingWindows(given: {
  readonly translate: () => Translate;
  readonly icon: string;
  readonly preload: string;
  /** The folder of the built screens. */
  readonly root: string;
  readonly chooseScreen: ChooseScreen;
}) {
  return (opening: Opening) => {
    const { facts } = opening;
    const own = session.fromPartition(`meeting-${randomUUID()}`);
    serveMeeting(own.protocol, given.root, facts.instance);
    const asks = askAboutLinks(given.translate, () => window);
    guardMeetingSession(own, {
      instance: facts.instance,
      onLink: asks,
      chooseScreen: () => given.chooseScreen(window),
    });
    const window = new BrowserWindow({
      width: 1200,
      height: 820,
      minWidth: 480,
      minHeight: 360,
      icon: given.icon,
      autoHideMenuBar: true,
      title: windowTitle(facts.instance, facts.className),
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1c1a17' : '#faf6ee',
      webPreferences: {
        session: own,
        preload: given.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        disableBlinkFeatures: 'WebUSB,WebHID,Serial,WebBluetooth',
        safeDialogs: true,
        // A room fills the window, never the screen: whose page it is stays in the title bar.
        disableHtmlFullscreenWindowResize: true,
        devTools: false,
        // The class is heard and logged while the teacher looks at the roll call.
        backgroundThrottling: false,
      },
    });
    listen(window, opening);
    watchLoading(window, own, opening);
    window.on('page-title-updated', (event) => event.preventDefault());
    // The class is not left without a word: its room goes on in the browser.
    window.webContents.on('render-process-gone', () => opening.onWord({ kind: 'to-browser' }));
    window.on('close', (event) => {
      if (opening.others() === 0) return;
      event.preventDefault();
      opening.onWord({ kind: 'quit' });
    });
    window.on('closed', () => {
      opening.onClosed();
      void forget(own);
    });
    window.loadURL(`${MEETING_ORIGIN}/`).catch(() => undefined);
    const tell = (told: MeetingTold) => {
      if (!window.isDestroyed()) window.webContents.send('continuo:meeting-told', told);
    };
    return {
      focus: () => bringForward(window),
      close: () => window.destroy(),
      leave(): void {
        tell({ kind: 'goodbye' });
        setTimeout(() => window.destroy(), GOODBYE);
      },
      askToLeave: (others: number) => askToLeave(window, others, given.translate()),
      showElsewhere: (failure: MeetingFailure) => tell({ kind: 'elsewhere', failure }),
    };
  };
}

/** Whether the teacher leaves a meeting that others are in. */
async function askToLeave(window: BrowserWindow, count: number, t: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('meetingRoom.leave.question', { count }),
    detail: t('meetingRoom.leave.detail'),
    buttons: [t('meetingRoom.leave.stay'), t('meetingRoom.leave.go')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Only the page itself is heard, in the window that it was opened in, and a flood of it is not. */
function listen(window: BrowserWindow, { facts, onWord }: Opening): void {
  const { webContents: contents } = window;
  const mayPass = createRateLimit(WORDS.burst, WORDS.perSecond);
  const isOurs = (event: IpcMainEvent | IpcMainInvokeEvent) =>
    isPageOf(contents, event, MEETING_ORIGIN);
  contents.ipc.handleOnce('continuo:meeting-facts', (event) => (isOurs(event) ? facts : null));
  contents.ipc.on('continuo:meeting-word', (event, said: unknown) => {
    if (!isOurs(event) || !mayPass(performance.now())) return;
    const word = meetingWord.safeParse(said);
    if (word.success) onWord(word.data);
  });
}

/** Chromium's net errors for a page that does not let itself be framed. */
const BLOCKED: readonly number[] = [-27, -30];
/** For a load that another one replaced. */
const ABORTED = -3;

/** What the page cannot see by itself: why the frame of the instance stays empty. */
function watchLoading(window: BrowserWindow, own: Session, { facts, onWord }: Opening): void {
  const fail = (failure: MeetingFailure) => onWord({ kind: 'failed', failure });
  window.webContents.on(
    'did-fail-load',
    (...[, code, , url, isMainFrame, processId, routingId]) => {
      if (isMainFrame || code === ABORTED || originOf(url) !== facts.instance) return;
      // What is further inside is the instance's own affair.
      if (isInsideRoom(webFrameMain.fromId(processId, routingId))) return;
      fail(BLOCKED.includes(code) ? 'refused' : 'unreachable');
    },
  );
  const script = { urls: [`${facts.instance}/external_api.js*`] };
  own.webRequest.onErrorOccurred(script, () => fail('unreachable'));
  // At its start: what is no script is cut off by Chromium, and would end as an error too.
  own.webRequest.onResponseStarted(script, ({ statusCode, responseHeaders }) => {
    if (statusCode >= 400 && statusCode < 500 && statusCode !== 429) fail('refused');
    // A page in the place of the script is a portal's, or says that there are too many people.
    else if (statusCode >= 400 || !isScript(responseHeaders)) fail('unreachable');
  });
}

/** Our page, the stage and the room are no deeper; a frame that is gone already is taken for it. */
function isInsideRoom(frame: WebFrameMain | undefined): boolean {
  try {
    return (frame?.parent?.parent?.parent ?? null) !== null;
  } catch {
    return false;
  }
}

function isScript(headers: Readonly<Record<string, readonly string[]>> | undefined): boolean {
  const [, [type = ''] = []] =
    Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return /\b(java|ecma)script\b/i.test(type);
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * A link of the room leaves for the browser once the teacher says so: a page can follow links that
 * nobody clicked. One question at a time; who was refused thrice is not listened to any more.
 */
function askAboutLinks(translate: () => Translate, window: () => BrowserWindow) {
  let isAsking = false;
  let refused = 0;
  async function ask(url: string): Promise<void> {
    const t = translate();
    const { response } = await dialog.showMessageBox(window(), {
      type: 'question',
      message: t('meetingRoom.link', { host: new URL(url).host }),
      detail: url,
      buttons: [t('common.cancel'), t('meetingRoom.openLink')],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) await openExternal(url);
    else refused += 1;
  }
  return (url: string): void => {
    const address = parseWebAddress(url);
    if (!address.ok || isAsking || refused >= MOST_REFUSED_LINKS) return;
    isAsking = true;
    void ask(address.value).finally(() => {
      isAsking = false;
    });
  };
}

async function forget(own: Session): Promise<void> {
  await own.closeAllConnections();
  await Promise.all([own.clearStorageData(), own.clearCache(), own.clearAuthCache()]);
}
