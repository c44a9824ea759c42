import { LONGEST_CONNECTION, LONGEST_MEETING_NAME } from '../../core/contract/meeting-room';
import { cleanText } from '../../core/roster/clean-text';
import { type FromStage, STAGE_EVENTS } from './stage-messages';

/** What the conference says, after reading; whatever does not read is nothing. */
export type Happening =
  | { readonly kind: 'entered'; readonly connection: string }
  | { readonly kind: 'exited' | 'over' | 'password-required' }
  | {
      readonly kind: 'joined' | 'renamed' | 'knocked';
      readonly connection: string;
      readonly name: string;
    }
  | { readonly kind: 'left'; readonly connection: string }
  | { readonly kind: 'role'; readonly connection: string; readonly role: string }
  | { readonly kind: 'broken' };

type Fields = Readonly<Record<string, unknown>>;

/** A message of the stage, should it have the form of one. */
export function readStageMessage(data: unknown): FromStage | null {
  const { kind, name, payload } = fieldsOf(data);
  if (kind === 'ready' || kind === 'alive' || kind === 'refused') return { kind };
  const known = STAGE_EVENTS.find((one) => one === name);
  return kind === 'event' && known !== undefined ? { kind, name: known, payload } : null;
}

/** An event of the IFrame API, as its handbook shapes it (protocols.md §4.1). */
export function readStageEvent({
  name,
  payload,
}: Extract<FromStage, { readonly kind: 'event' }>): Happening | null {
  const fields = fieldsOf(payload);
  switch (name) {
    case 'videoConferenceJoined':
      return withConnection(fields.id, (connection) => ({ kind: 'entered', connection }));
    case 'videoConferenceLeft':
      return { kind: 'exited' };
    case 'readyToClose':
      return { kind: 'over' };
    case 'passwordRequired':
      return { kind: 'password-required' };
    case 'participantJoined':
      return named('joined', fields.id, fields.displayName);
    case 'displayNameChange':
      // The handbook writes it without the capital.
      return named('renamed', fields.id, fields.displayname ?? fields.displayName);
    case 'participantLeft':
      return withConnection(fields.id, (connection) => ({ kind: 'left', connection }));
    case 'participantKickedOut': {
      const { id, local } = fieldsOf(fields.kicked);
      if (local === true) return { kind: 'exited' };
      return withConnection(id, (connection) => ({ kind: 'left', connection }));
    }
    case 'participantRoleChanged':
      return withConnection(fields.id, (connection) => ({
        ...{ kind: 'role', connection },
        role: typeof fields.role === 'string' ? fields.role : '',
      }));
    case 'knockingParticipant': {
      const knocking = fieldsOf(fields.participant);
      return named('knocked', knocking.id, knocking.name);
    }
    case 'errorOccurred':
      // The handbook has its fields bare; Jitsi sends them inside `error`.
      return fields.isFatal === true || fieldsOf(fields.error).isFatal === true
        ? { kind: 'broken' }
        : null;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function named(
  kind: 'joined' | 'renamed' | 'knocked',
  id: unknown,
  written: unknown,
): Happening | null {
  const text = typeof written === 'string' ? written.slice(0, 4 * LONGEST_MEETING_NAME) : '';
  const name = cleanText(text).text.slice(0, LONGEST_MEETING_NAME);
  return withConnection(id, (connection) => ({ kind, connection, name }));
}

function withConnection(
  id: unknown,
  happening: (connection: string) => Happening,
): Happening | null {
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_CONNECTION) return null;
  return happening(id);
}
