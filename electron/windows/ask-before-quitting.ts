import { app, type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../core/strings/translate';

/**
 * The end of the app would take the window of a meeting with it: asked about while others are in
 * that meeting, whether the main window is closed or the app quits from elsewhere.
 */
export function askBeforeQuitting(
  window: BrowserWindow,
  meetings: {
    readonly translate: () => Translate;
    readonly others: () => number;
    /** Nobody is in a meeting of the app any more. */
    readonly leaveAll: () => void;
  },
): void {
  let isAsking = false;

  async function ask(count: number): Promise<void> {
    const t = meetings.translate();
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: t('meetingRoom.leave.question', { count }),
      detail: t('meetingRoom.leave.detail'),
      buttons: [t('meetingRoom.leave.stay'), t('meetingRoom.leave.quitApp')],
      defaultId: 0,
      cancelId: 0,
    });
    if (response !== 1) return;
    meetings.leaveAll();
    app.quit();
  }

  function hold(event: { readonly preventDefault: () => void }): void {
    const count = meetings.others();
    if (count === 0) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void ask(count).finally(() => {
      isAsking = false;
    });
  }

  window.on('close', hold);
  app.on('before-quit', hold);
}
