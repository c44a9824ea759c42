import type { NameView, ParticipantsView } from '../../../core/contract/participant-views';
import type { NamePlace } from '../../stores/participants';

/** Of the element of a name that is to be joined: what is dragged, and where pupils are dropped. */
export function nameId({ reportId, place }: NamePlace): string {
  return `name-${reportId}-${place}`;
}

/** Of the element of a pupil; the row of the table is called `row-` and the same. */
export function pupilSpot(pupilId: string): string {
  return `pupil-${pupilId}`;
}

/** Names that wait for a pupil. Who leads the meeting is nobody of the class before one says so. */
export function openNames({ names }: Pick<ParticipantsView, 'names'>): readonly NameView[] {
  return names.filter(({ pupilIds, aside, host }) => pupilIds.length === 0 && !aside && !host);
}

/** Names of nobody of the class, by the teacher's word or the tool's. */
export function asideNames({ names }: Pick<ParticipantsView, 'names'>): readonly NameView[] {
  return names.filter(({ pupilIds, aside, host }) => pupilIds.length === 0 && (aside || host));
}

/** The names behind a pupil. */
export function namesOf(
  { names }: Pick<ParticipantsView, 'names'>,
  pupilId: string,
): readonly NameView[] {
  return names.filter(({ pupilIds }) => pupilIds.includes(pupilId));
}
