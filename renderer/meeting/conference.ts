import type { Happening } from './read-stage-event';

/** Somebody at the door of the room. */
export type Knocking = { readonly connection: string; readonly name: string };

/** What our page knows of the conference. */
export type Conference = {
  readonly isIn: boolean;
  /** Our own connection; null outside. */
  readonly self: string | null;
  /** Connections whom the instance calls moderators, our own among them or not. */
  readonly moderators: ReadonlySet<string>;
  /** The others, by connection. */
  readonly people: ReadonlyMap<string, string>;
  readonly knocking: readonly Knocking[];
  readonly needsPassword: boolean;
  /** The instance said that the conference broke. */
  readonly isBroken: boolean;
};

export const OUTSIDE: Conference = {
  isIn: false,
  self: null,
  moderators: new Set(),
  people: new Map(),
  knocking: [],
  needsPassword: false,
  isBroken: false,
};

/** More than a conference of Jitsi holds; who comes after is not counted. */
const MOST_PEOPLE = 500;
const MOST_KNOCKING = 50;
/** The teacher's own connection in Jitsi before it has an id. */
const LOCAL = 'local';

/** What is known after something happened. */
export function after(before: Conference, happening: Happening): Conference {
  switch (happening.kind) {
    case 'entered':
      return entered(before, happening.connection);
    case 'exited':
    case 'over':
      return { ...OUTSIDE, needsPassword: before.needsPassword, isBroken: before.isBroken };
    case 'password-required':
      return { ...before, needsPassword: true };
    case 'joined':
      return withPerson(withoutKnocking(before, happening.connection), happening);
    case 'renamed':
      return before.people.has(happening.connection) ? withPerson(before, happening) : before;
    case 'left': {
      const people = new Map(before.people);
      people.delete(happening.connection);
      return { ...withoutKnocking(before, happening.connection), people };
    }
    case 'role':
      return withRole(before, happening.connection, happening.role === 'moderator');
    case 'knocked':
      return withKnocking(before, happening);
    case 'broken':
      return { ...OUTSIDE, isBroken: true };
  }
}

/**
 * Who was there before the teacher is told before the teacher's own coming in, and so is the
 * teacher's role, for a connection that may be called « local » until then.
 */
function entered(before: Conference, self: string): Conference {
  const people = new Map(before.people);
  people.delete(self);
  const moderators = new Set(before.moderators);
  if (moderators.delete(LOCAL)) moderators.add(self);
  return { ...OUTSIDE, people, moderators, knocking: before.knocking, isIn: true, self };
}

/** The teacher let these in, or not. */
export function answered(before: Conference, connections: readonly string[]): Conference {
  return connections.reduce(withoutKnocking, before);
}

/** `password` and `toggleLobby` are heard from a moderator only (protocols.md §4.1). */
export function isModerator({ self, moderators }: Conference): boolean {
  return self !== null && moderators.has(self);
}

function withRole(before: Conference, connection: string, leads: boolean): Conference {
  const moderators = new Set(before.moderators);
  if (!leads) moderators.delete(connection);
  else if (moderators.size < MOST_PEOPLE) moderators.add(connection);
  return { ...before, moderators };
}

function withPerson(before: Conference, { connection, name }: Knocking): Conference {
  if (connection === before.self) return before;
  if (before.people.size >= MOST_PEOPLE && !before.people.has(connection)) return before;
  return { ...before, people: new Map(before.people).set(connection, name) };
}

function withKnocking(before: Conference, { connection, name }: Knocking): Conference {
  const others = before.knocking.filter((one) => one.connection !== connection);
  if (others.length >= MOST_KNOCKING) return before;
  return { ...before, knocking: [...others, { connection, name }] };
}

function withoutKnocking(before: Conference, connection: string): Conference {
  if (!before.knocking.some((one) => one.connection === connection)) return before;
  return {
    ...before,
    knocking: before.knocking.filter((one) => one.connection !== connection),
  };
}
