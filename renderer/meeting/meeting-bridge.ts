import type { MeetingRoomFacts, MeetingTold, MeetingWord } from '../../core/contract/meeting-room';

/** What the preload of the meeting window gives (electron/meeting-preload.ts). */
type Host = {
  facts(): Promise<MeetingRoomFacts | null>;
  say(word: MeetingWord): void;
  onTold(listener: (told: MeetingTold) => void): void;
};

/** The only way from this page to main. */
export const host: Host = (window as unknown as { readonly meeting: Host }).meeting;
