import { contextBridge, ipcRenderer } from 'electron';

// Each kind of news has one listener, and there are more kinds than the ten that Node takes for a leak.
ipcRenderer.setMaxListeners(0);

// The whole of what a screen can reach: one way to ask, one way to be told. Names and inputs are
// checked by the gate in the main process, not here: what runs here can be tampered with.
contextBridge.exposeInMainWorld('continuo', {
  request: (name: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('continuo:request', name, input),
  subscribe: (name: string, listener: (payload: unknown) => void): (() => void) => {
    const receive = (_event: unknown, told: string, payload: unknown) => {
      if (told === name) listener(payload);
    };
    ipcRenderer.on('continuo:event', receive);
    return () => ipcRenderer.off('continuo:event', receive);
  },
});
