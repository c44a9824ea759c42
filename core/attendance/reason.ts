/**
 * Why a pupil was away: the five reasons that article L131-8 of the code de l'éducation holds
 * legitimate, and every other one, which the school's authority appreciates. `transport` is the
 * law's « difficulté accidentelle des communications ».
 */
export const MOTIVES = [
  'illness',
  'contagion',
  'family-gathering',
  'transport',
  'parents-away',
  'other',
] as const;

/** One of `MOTIVES`; in words: `attendance.motives` of the catalogues. */
export type Motive = (typeof MOTIVES)[number];

/** Whether a reason is accepted is the school's decision, never the program's. */
export const REASON_STATES = ['stated', 'accepted', 'refused'] as const;

/** `none` is what a mark without reason has. */
export type ReasonState = 'none' | (typeof REASON_STATES)[number];

/** A reason that was given for an absence, a lateness or an early leaving. */
export type Reason = {
  readonly motive: Motive;
  readonly state: Exclude<ReasonState, 'none'>;
};
