import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import { request, subscribe } from '../bridge';

type RoomTests = {
  /** Classes whose official room is being tested by hand. */
  readonly testing: readonly string[];
  readonly refused: AppError | null;
};

const nothing: RoomTests = { testing: [], refused: null };

export const useRoomTests = create<RoomTests>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useRoomTests.setState(nothing);
});

/** The result comes like that of any other look at the room, by `day:changed`. */
export async function testRoom(classId: string): Promise<void> {
  useRoomTests.setState(({ testing }) => ({ testing: [...testing, classId], refused: null }));
  const answer = await request('service:probe', { classId });
  useRoomTests.setState(({ testing }) => ({
    testing: testing.filter((id) => id !== classId),
    refused: answer.ok ? null : answer.error,
  }));
}
