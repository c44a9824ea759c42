import { classOnScreen } from './class-on-screen';
import { dropReports, pasteReport } from './given-reports';
import { goTo, useNavigation } from './navigation';
import { dropPhotos } from './photos';
import { dropList, pasteList, refuseDrop } from './roster-import';

/** In bytes: the directory of an archive lies at its end, a few dozen bytes for each file. */
const DIRECTORY_BYTES = 1_000_000;
const PICTURE = /\.(?:jpe?g|png|webp)$/i;
const PICTURE_INSIDE = /\.(?:jpe?g|png|webp)/i;
/** Begins each entry of that directory; the name of the file follows, not packed. */
const ENTRY = 'PK\u0001\u0002';

/**
 * Files that were dropped on the window: the reports of the visio that is looked at, the photos of
 * the class that is open, or a list.
 */
export async function takeDroppedFiles(files: readonly File[]): Promise<void> {
  const [only] = files;
  if (only === undefined) return;
  if (isAtParticipants()) {
    await dropReports(files);
    return;
  }
  const page = classOnScreen();
  if (page !== null && (await arePhotos(files))) {
    await dropPhotos(page.id, files);
    return;
  }
  showImportPage();
  if (files.length > 1) refuseDrop({ code: 'several-files' });
  else await dropList(only);
}

/** The list that lies in the clipboard, on the page that shows what becomes of it. */
export async function takePastedList(): Promise<void> {
  if (isAtParticipants()) {
    await pasteReport();
    return;
  }
  showImportPage();
  await pasteList();
}

function isAtParticipants(): boolean {
  return useNavigation.getState().place.screen === 'participants';
}

/** A list that is read from the page of a class may be that class's: the page stays. */
function showImportPage(): void {
  if (classOnScreen() === null) goTo({ screen: 'classes' });
}

async function arePhotos(files: readonly File[]): Promise<boolean> {
  if (files.every(({ name, type }) => type.startsWith('image/') || PICTURE.test(name))) return true;
  const [archive] = files;
  if (files.length > 1 || archive === undefined || !/\.zip$/i.test(archive.name)) return false;
  try {
    const end = await archive.slice(-DIRECTORY_BYTES).text();
    const directory = end.indexOf(ENTRY);
    return directory >= 0 && PICTURE_INSIDE.test(end.slice(directory));
  } catch {
    return false;
  }
}
