import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { originOf } from '../security/origin';

/**
 * Whether a message comes from the page itself of a window, at its own origin: from no frame in it.
 * A page that is gone cannot be asked what it was, and an error here would stop the app with a box.
 */
export function isPageOf(
  contents: WebContents,
  { senderFrame }: Pick<IpcMainEvent | IpcMainInvokeEvent, 'senderFrame'>,
  origin: string,
): boolean {
  try {
    return (
      senderFrame !== null &&
      senderFrame === contents.mainFrame &&
      originOf(senderFrame.url) === origin
    );
  } catch {
    return false;
  }
}
