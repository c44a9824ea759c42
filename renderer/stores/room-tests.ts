import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import { request, subscribe } from '../bridge';

type RoomTests = {
  /** Rooms that are being tested by hand. */
  readonly testing: readonly string[];
  readonly refused: AppError | null;
  /** The room whose test was refused. */
  readonly refusedOf: string | null;
};

const nothing: RoomTests = { testing: [], refused: null, refusedOf: null };

export const useRoomTests = create<RoomTests>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useRoomTests.setState(nothing);
});

/** The result comes like that of any other look at the room, by `day:changed`. */
export async function testRoom(roomId: string): Promise<void> {
  useRoomTests.setState(({ testing }) => ({
    testing: [...testing, roomId],
    refused: null,
    refusedOf: null,
  }));
  const answer = await request('service:probe', { roomId });
  useRoomTests.setState(({ testing }) => ({
    testing: testing.filter((id) => id !== roomId),
    refused: answer.ok ? null : answer.error,
    refusedOf: answer.ok ? null : roomId,
  }));
}
