import { contextBridge, ipcRenderer } from 'electron';

// The whole of what the page of the meeting window can reach: to say what happens, to ask once what
// it is about, to be told that the room opens elsewhere. The frame that runs the script of the
// instance has none of it: a preload runs in the page itself only.
contextBridge.exposeInMainWorld('meeting', {
  facts: (): Promise<unknown> => ipcRenderer.invoke('continuo:meeting-facts'),
  say: (word: unknown): void => ipcRenderer.send('continuo:meeting-word', word),
  onTold: (listener: (told: unknown) => void): void => {
    ipcRenderer.on('continuo:meeting-told', (_event, told: unknown) => listener(told));
  },
});
