import { app, type BrowserWindow } from 'electron';
import type { EventName, Events } from '../core/contract/events';
import type { Translate } from '../core/strings/translate';
import { createExportDesk } from './services/export/export-desk';
import type { Clock, OpenStore } from './services/ports';
import type { PrintDesk } from './services/print-desk';
import type { RegisterService } from './services/register-service';
import { createExportFolder } from './storage/export-folder';
import { clearHalfFiles } from './storage/half-files';
import type { openPreferences } from './storage/preferences';
import type { createWrittenFiles } from './storage/written-files';
import { chooseExportFile, chooseExportFolder, revealFile } from './windows/file-dialogs';
import { writeSheetsAside } from './workers/write-sheets-aside';

/** Joins the desk of exports to the disk, the thread of workbooks and the printing window. */
export function assembleExports(given: {
  readonly base: {
    readonly store: OpenStore;
    readonly now: Clock;
    readonly timeZone: () => string;
  };
  readonly registers: RegisterService;
  readonly printing: PrintDesk;
  readonly files: ReturnType<typeof createWrittenFiles>;
  readonly preferences: ReturnType<typeof openPreferences>;
  readonly mainWindow: () => BrowserWindow;
  readonly translate: () => Translate;
  readonly tell: <E extends EventName>(name: E, payload: Events[E]) => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  const { files, preferences, mainWindow, translate, tell, log } = given;
  const folder = createExportFolder(preferences, app.getPath('documents'));
  void clearHalfFiles(folder.read().folder);
  return createExportDesk({
    ...given.base,
    registers: given.registers,
    translate,
    language: () => preferences.read().language,
    makers: async () => (await import('./services/export/makers/document-makers')).documentMakers,
    printing: given.printing,
    folder: folder.read,
    keepFolder: folder.keep,
    inFolder: folder.inFolder,
    isThere: folder.isThere,
    chooseFolder: (present) => chooseExportFolder(mainWindow(), translate(), present),
    chooseFile: (proposed) => chooseExportFile(mainWindow(), proposed),
    writeFile: files.writePieces,
    writeSheets: (book, stop) => writeSheetsAside(book, stop, log),
    lastWritten: files.last,
    reveal: revealFile,
    tell: (progress) => tell('export:progress', progress),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
}
