import { contextBridge, ipcRenderer } from 'electron';

// The whole of what the page of the chooser can reach: what can be shown, and which was chosen.
contextBridge.exposeInMainWorld('chooser', {
  choices: (): Promise<unknown> => ipcRenderer.invoke('continuo:chooser-choices'),
  choose: (id: string | null): void => ipcRenderer.send('continuo:chooser-chosen', id),
});
