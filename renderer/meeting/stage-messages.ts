import type { MeetingRoomFacts } from '../../core/contract/meeting-room';

/** Where our page stands, and the stage in its frame (electron/security/meeting-protocol.ts). */
export const MEETING_ORIGIN = 'continuo://meeting';
export const STAGE_ORIGIN = 'continuo://stage';

/** What the IFrame API is told by our page (protocols.md §4.1, commands). */
export type StageCommand =
  | { readonly name: 'password'; readonly args: readonly [string] }
  | { readonly name: 'toggleLobby'; readonly args: readonly [boolean] }
  | { readonly name: 'answerKnockingParticipant'; readonly args: readonly [string, boolean] }
  | { readonly name: 'hangup'; readonly args: readonly [] };

/** Our page to the stage: what to open, once; then commands. */
export type ToStage =
  | {
      readonly kind: 'start';
      readonly facts: Pick<MeetingRoomFacts, 'domain' | 'instance' | 'roomName' | 'language'>;
    }
  | { readonly kind: 'command'; readonly command: StageCommand };

/** The events of the IFrame API that our page listens to (protocols.md §4.1). */
export const STAGE_EVENTS = [
  'videoConferenceJoined',
  'videoConferenceLeft',
  'readyToClose',
  'participantJoined',
  'participantLeft',
  'participantRoleChanged',
  'participantKickedOut',
  'displayNameChange',
  'knockingParticipant',
  'passwordRequired',
  'errorOccurred',
] as const;
/** One of `STAGE_EVENTS`. */
export type StageEvent = (typeof STAGE_EVENTS)[number];

/**
 * The stage to our page; what comes from there is read field by field, since the script of the
 * instance can write it. `ready`: it waits for its facts; `alive`: the instance has said something.
 */
export type FromStage =
  | { readonly kind: 'ready' | 'alive' | 'refused' }
  | { readonly kind: 'event'; readonly name: StageEvent; readonly payload: unknown };
