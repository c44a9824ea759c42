import type { Child } from './child';
import type { NameKind } from './name-kind';
import type { Random } from './random';

/** A name written by somebody of the class, or by nobody of it. */
export type Writing = {
  readonly name: string;
  readonly kind: NameKind;
  /** Letters that tell the pupil, when nobody else of the class is near; absent: nothing tells. */
  readonly says?: string;
  readonly email?: string;
};

/** Writes the name of a pupil in one way; null: this pupil's cannot be written so. */
export type Write = (child: Child, random: Random) => Writing | null;

/** Ways with how often each is taken among those that are possible. */
export type Ways = readonly (readonly [number, Write])[];

/** The family name by which a pupil goes. */
export function familyOf({ pupil }: Child): string {
  return pupil.usageName ?? pupil.lastName;
}
