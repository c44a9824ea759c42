import type { LessonView, RoomsView, ServiceState } from '../contract/views';
import { isBad } from '../reachability/observation';

/** What the choice of a room depends on. */
export type RoomChoice = {
  readonly official: RoomsView['official'];
  readonly jitsi: RoomsView['jitsi'];
  /** State of the official room; null before its first observation. */
  readonly service: Pick<ServiceState, 'verdict'> | null;
  /** The teacher said « La salle ne marche pas » for this lesson. */
  readonly reported: boolean;
};

/**
 * What the main button of a lesson does. A bad verdict or the teacher's word moves the class to
 * Jitsi; a problem of this laptop or of its network does not, since it would follow. Without a
 * fallback the official room stays openable: the teacher is never locked out.
 */
export function mainAction(choice: RoomChoice): LessonView['mainAction'] {
  const { official, jitsi, service, reported } = choice;
  if (official === null) return jitsi === null ? 'none' : 'open-jitsi';
  const bad = reported || (service !== null && isBad(service.verdict));
  return bad && jitsi !== null ? 'fall-back' : 'open-official';
}
