import { randomUUID } from 'node:crypto';
import {
  BrowserWindow,
  type DesktopCapturerSource,
  desktopCapturer,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  nativeTheme,
  session,
} from 'electron';
import type { ChooserView } from '../../core/contract/chooser-view';
import type { PageLook } from '../../core/contract/views';
import type { Translate } from '../../core/strings/translate';
import { CHOOSER_ORIGIN, serveChooser } from '../security/meeting-protocol';
import { isPageOf } from './is-page-of';

/** Lets the teacher choose what the class sees; null = nothing. */
export type ChooseScreen = (parent: BrowserWindow | null) => Promise<DesktopCapturerSource | null>;

const THUMBNAIL = { width: 320, height: 200 };
/** More windows than anybody finds one in. */
const MOST_CHOICES = 60;

/** A small window with our own page, whose only power is to name one of what it was shown. */
export function createScreenChooser(given: {
  readonly translate: () => Translate;
  readonly look: () => PageLook;
  readonly preload: string;
  readonly root: string;
}): ChooseScreen {
  let isOpen = false;
  return async (parent) => {
    // A page may ask again and again: one question at a time.
    if (isOpen || parent?.isDestroyed() === true) return null;
    isOpen = true;
    try {
      const sources = await sourcesNow();
      return await ask(parent, sources, given);
    } finally {
      isOpen = false;
    }
  };
}

async function sourcesNow(): Promise<readonly DesktopCapturerSource[]> {
  const sources = await desktopCapturer.getSources({
    types: ['screen', 'window'],
    thumbnailSize: THUMBNAIL,
  });
  return sources.slice(0, MOST_CHOICES);
}

function ask(
  parent: BrowserWindow | null,
  sources: readonly DesktopCapturerSource[],
  given: Parameters<typeof createScreenChooser>[0],
): Promise<DesktopCapturerSource | null> {
  const own = session.fromPartition(`chooser-${randomUUID()}`);
  serveChooser(own.protocol, given.root);
  const window = new BrowserWindow({
    ...(parent !== null && { parent, modal: true }),
    width: 760,
    height: 620,
    minWidth: 360,
    minHeight: 320,
    title: given.translate()('meetingRoom.chooser.title'),
    autoHideMenuBar: true,
    minimizable: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1c1a17' : '#faf6ee',
    webPreferences: {
      session: own,
      preload: given.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  const { webContents: contents } = window;
  const isOurs = (event: IpcMainEvent | IpcMainInvokeEvent) =>
    isPageOf(contents, event, CHOOSER_ORIGIN);
  const view: ChooserView = { ...given.look(), choices: sources.map(choiceOf) };
  contents.ipc.handle('continuo:chooser-choices', (event) => (isOurs(event) ? view : null));
  window.loadURL(`${CHOOSER_ORIGIN}/`).catch(() => undefined);
  return new Promise((resolve) => {
    contents.ipc.on('continuo:chooser-chosen', (event, id: unknown) => {
      if (!isOurs(event)) return;
      resolve(sources.find((source) => source.id === id) ?? null);
      window.destroy();
    });
    contents.once('render-process-gone', () => window.destroy());
    window.once('closed', () => resolve(null));
  });
}

function choiceOf({ id, name, thumbnail }: DesktopCapturerSource): ChooserView['choices'][number] {
  return {
    id,
    name,
    kind: id.startsWith('screen:') ? 'screen' : 'window',
    // A window that is minimised has no picture.
    jpeg: thumbnail.isEmpty() ? null : new Uint8Array(thumbnail.toJPEG(80)),
  };
}
