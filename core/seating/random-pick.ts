/** When a pupil was picked last: in which round of the class, and at which instant (ISO). */
export type Pick = { readonly pupilId: string; readonly round: number; readonly at: string };
