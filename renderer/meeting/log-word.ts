import type { MeetingHappening } from '../../core/contract/meeting-room';
import type { Happening } from './read-stage-event';

/**
 * What goes into the log. The teacher's own connection is in it as entering and leaving only: of
 * the others each counts.
 */
export function logWord(happening: Happening, self: string | null): MeetingHappening | null {
  switch (happening.kind) {
    case 'entered':
      return { kind: 'entered' };
    case 'exited':
    // Nobody is seen any more, until the room has come back.
    case 'broken':
      return { kind: 'exited' };
    case 'joined':
    case 'renamed': {
      const { kind, connection, name } = happening;
      return connection === self ? null : { kind, connection, name };
    }
    case 'left':
      return happening.connection === self
        ? null
        : { kind: 'left', connection: happening.connection };
    default:
      return null;
  }
}
