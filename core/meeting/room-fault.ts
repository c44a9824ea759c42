/** What the form of a link leaves to doubt. Each code has its sentence, `rooms.faults.<code>`. */
export const ROOM_FAULTS = [
  /** A Zoom number has 9 to 11 digits. */
  'zoom-number',
  /** A link that starts the meeting as its host: pupils must not have it. */
  'zoom-host-link',
  /** No password in the link: pupils will be asked for one. */
  'zoom-no-password',
  /** A moderator's link of Collaborate (`/invite/`): pupils need the guest's. */
  'collaborate-moderator-link',
  /** A Meet or Visio code is written otherwise. */
  'room-code',
  /** The name of the room can be guessed. */
  'guessable-name',
  /** http: what is said can be listened to on the way. */
  'not-secure',
] as const;

/** One of `ROOM_FAULTS`. */
export type RoomFault = (typeof ROOM_FAULTS)[number];
