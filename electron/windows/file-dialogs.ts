import { type BrowserWindow, dialog, shell } from 'electron';
import type { Translate } from '../../core/strings/translate';

/** Asks which class list to read; null when the teacher gave up. */
export async function chooseRosterFile(
  window: BrowserWindow,
  t: Translate,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('system.chooseRoster.title'),
    properties: ['openFile'],
    filters: [
      { name: t('system.chooseRoster.lists'), extensions: ['csv', 'txt', 'tsv', 'xlsx', 'ods'] },
      { name: t('system.chooseRoster.all'), extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks which reports of a visio to read; none when the teacher gave up. */
export async function chooseReportFiles(
  window: BrowserWindow,
  t: Translate,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('system.chooseReports.title'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: t('system.chooseReports.lists'), extensions: ['csv', 'txt', 'tsv', 'xlsx', 'ods'] },
      { name: t('system.chooseReports.all'), extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths;
}

/** Asks which calendar to read; null when the teacher gave up. */
export async function chooseCalendarFile(
  window: BrowserWindow,
  t: Translate,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('system.chooseCalendar.title'),
    properties: ['openFile'],
    filters: [
      { name: t('system.chooseCalendar.calendars'), extensions: ['ics', 'ical'] },
      { name: t('system.chooseCalendar.all'), extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks for pictures, or zips of them; null when the teacher gave up. */
export async function choosePictures(
  window: BrowserWindow,
  t: Translate,
  many: boolean,
): Promise<readonly string[] | null> {
  const pictures = ['jpg', 'jpeg', 'png', 'webp', 'gif'];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t(many ? 'system.choosePictures.many' : 'system.choosePictures.one'),
    properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: [
      {
        name: t(many ? 'system.choosePictures.orArchives' : 'system.choosePictures.pictures'),
        extensions: many ? [...pictures, 'zip'] : pictures,
      },
      { name: t('system.choosePictures.all'), extensions: ['*'] },
    ],
  });
  return canceled || filePaths.length === 0 ? null : filePaths;
}

/** Asks for a folder of pictures; null when the teacher gave up. */
export async function choosePictureFolder(
  window: BrowserWindow,
  t: Translate,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('system.choosePictures.folder'),
    properties: ['openDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to write an export; the system asks before it replaces a file. */
export async function chooseExportFile(
  window: BrowserWindow,
  proposed: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: proposed,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === undefined || filePath === '' ? null : filePath;
}

/** Asks for the folder that documents go to; null when the teacher gave up. */
export async function chooseExportFolder(
  window: BrowserWindow,
  t: Translate,
  present: string,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('system.chooseExportFolder'),
    defaultPath: present,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Shows a file in the system's file manager. */
export function revealFile(path: string): void {
  shell.showItemInFolder(path);
}
