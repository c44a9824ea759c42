import type { IpcMain, WebFrameMain } from 'electron';
import type { AppView } from '../../core/contract/views';
import { success } from '../../core/shared/result';
import type { Gate } from './gate';

/**
 * Stands in the way of every request from the beginning of the window. What the first screen asks
 * has no input to decode: it is answered here, while nothing of the app is read yet. All else waits
 * for the gate, and once that stands, it answers everything.
 */
export function openFirstGate(
  ipcMain: IpcMain,
  ports: {
    readonly isTrusted: (frame: WebFrameMain | null) => boolean;
    readonly readApp: () => AppView;
    readonly gate: () => Promise<Gate>;
  },
): void {
  let gate: Gate | null = null;
  ipcMain.handle('continuo:request', async (event, name: unknown, input: unknown) => {
    if (gate === null && name === 'app:read' && ports.isTrusted(event.senderFrame)) {
      try {
        return success(ports.readApp());
      } catch {
        // The gate has the words for what is wrong.
      }
    }
    gate ??= await ports.gate();
    return gate(event, name, input);
  });
}
