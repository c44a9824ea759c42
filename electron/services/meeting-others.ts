import type { MeetingWord } from '../../core/contract/meeting-room';

/** More than a conference of Jitsi holds. */
const MOST = 500;

/** Counts the connections of others in a meeting, from what its page says. */
export function countOthers(): {
  readonly count: () => number;
  readonly hear: (word: MeetingWord) => void;
  readonly forget: () => void;
} {
  const there = new Set<string>();
  return {
    count: () => there.size,
    hear(word) {
      if (word.kind === 'exited') there.clear();
      if (word.kind === 'left' && word.connection !== undefined) there.delete(word.connection);
      if (word.kind === 'joined' && word.connection !== undefined && there.size < MOST) {
        there.add(word.connection);
      }
    },
    forget: () => there.clear(),
  };
}
