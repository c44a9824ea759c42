import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import type { AppView } from '../../../../core/contract/views';
import { openFirstGate } from '../../../../electron/ipc/first-gate';

type Listener = (event: IpcMainInvokeEvent, name: unknown, input: unknown) => unknown;

const OUR_SCREEN = { url: 'app://continuo/' } as WebFrameMain;
const A_STRANGER = { url: 'https://elsewhere.example/' } as WebFrameMain;
const FROM_OUTSIDE = { vault: 'locked' } as AppView;
const FROM_THE_GATE = { ok: false, error: { code: 'vault-locked' } } as const;

function openTestGate(readApp: () => AppView = () => FROM_OUTSIDE) {
  let listener: Listener = () => undefined;
  let read = 0;
  const handle = (_channel: string, added: Listener) => {
    listener = added;
  };
  openFirstGate({ handle } as unknown as IpcMain, {
    isTrusted: (frame) => frame === OUR_SCREEN,
    readApp,
    gate: async () => {
      read += 1;
      return async () => FROM_THE_GATE;
    },
  });
  return {
    read: () => read,
    ask: async (name: unknown, frame: WebFrameMain = OUR_SCREEN) =>
      listener({ senderFrame: frame } as IpcMainInvokeEvent, name, {}),
  };
}

describe('the first gate', () => {
  it('answers the first screen without reading the app', async () => {
    const { ask, read } = openTestGate();
    expect(await ask('app:read')).toEqual({ ok: true, value: FROM_OUTSIDE });
    expect(read()).toBe(0);
  });

  it('hands everything else to the gate, read once by its caller', async () => {
    const { ask, read } = openTestGate();
    expect(await ask('classes:list')).toEqual(FROM_THE_GATE);
    expect(await ask('classes:list')).toEqual(FROM_THE_GATE);
    expect(read()).toBe(1);
  });

  it('answers nothing itself once the gate stands, so that an open vault is never called locked', async () => {
    const { ask } = openTestGate();
    await ask('vault:unlock');
    expect(await ask('app:read')).toEqual(FROM_THE_GATE);
  });

  it('answers no stranger', async () => {
    const { ask } = openTestGate();
    expect(await ask('app:read', A_STRANGER)).toEqual(FROM_THE_GATE);
  });

  it('leaves it to the gate to say why the vault cannot be looked at', async () => {
    const { ask } = openTestGate(() => {
      throw new Error('EACCES');
    });
    expect(await ask('app:read')).toEqual(FROM_THE_GATE);
  });
});
