import { beforeEach, describe, expect, it } from 'vitest';
import type { RoomsView, RoomView } from '../../../core/contract/meeting-views';
import { installFakeHost } from './fake-host';
import { summary } from './test-classes';

const host = installFakeHost();
const { acknowledgeRoom, changeRooms, leaveRooms, readRooms, useRooms } = await import(
  '../../../renderer/stores/rooms'
);

const CLASS = summary('4A', { id: '4A' });

function view(...ids: readonly string[]): RoomsView {
  const room = (id: string): RoomView => ({
    ...{ id, product: 'page', official: false, host: 'a.example', url: 'https://a.example/' },
    ...{ madeAt: '2026-11-23T07:00:00Z', rotatable: false, login: 'unknown' },
    ...{ embedding: 'unknown', acknowledged: true, faults: [] },
  });
  return { chain: ids.map(room), texts: {} };
}

const ok = <T>(value: T) => ({ ok: true, value }) as const;
const shown = () => useRooms.getState().classes?.[0]?.chain.map(({ id }) => id);

async function readWith(rooms: RoomsView): Promise<void> {
  await host.answerLast('classes:list', ok([CLASS]));
  await host.answerLast('rooms:read', ok(rooms));
}

beforeEach(() => {
  host.forget();
  leaveRooms();
});

describe('the rooms of the classes', () => {
  it('are read with each class, and again when the day changes', async () => {
    void readRooms();
    await readWith(view('one'));
    expect(shown()).toEqual(['one']);
    host.announce('day:changed', {});
    await readWith(view('one', 'two'));
    expect(shown()).toEqual(['one', 'two']);
  });

  it('are read again once the notice of one was read', async () => {
    void readRooms();
    await readWith(view('one'));
    void acknowledgeRoom('one');
    await host.answer('rooms:acknowledge', ok(null));
    await readWith(view('one', 'two'));
    expect(shown()).toEqual(['one', 'two']);
  });

  it('show a new order at once, and no older reading after it', async () => {
    void readRooms();
    await readWith(view('one', 'two'));
    host.announce('day:changed', {});
    await host.answer('classes:list', ok([CLASS]));
    void changeRooms('4A', 'rooms:order', { classId: '4A', roomIds: ['two', 'one'] });
    await host.answer('rooms:order', ok(view('two', 'one')));
    expect(shown()).toEqual(['two', 'one']);
    await host.answer('rooms:read', ok(view('one', 'two')));
    expect(shown()).toEqual(['two', 'one']);
  });

  it('stay as they are when an act is refused', async () => {
    void readRooms();
    await readWith(view('one'));
    const removed = changeRooms('4A', 'rooms:remove', { roomId: 'one' });
    await host.answer('rooms:remove', { ok: false, error: { code: 'room-unknown' } });
    expect(await removed).toMatchObject({ ok: false });
    expect(shown()).toEqual(['one']);
  });

  it('are not read any more once nobody looks', async () => {
    void readRooms();
    await readWith(view('one'));
    leaveRooms();
    const before = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked.length).toBe(before);
  });
});
