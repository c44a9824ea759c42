import type { ServerResponse } from 'node:http';

type Command = { readonly command: string; readonly args: readonly unknown[] };

/** The teacher's own connection, in every conference of the tests. */
const TEACHER = 'teacher';

/**
 * The conference behind a simulated room: tests say who comes and goes, and it says so to the page
 * that the teacher has open, with the events of protocols.md §4.1.
 */
export class Conference {
  private readonly people = new Map<string, string>();
  private readonly heard: Command[] = [];
  private listener: ServerResponse | null = null;
  private password: string | null = null;
  private leads = true;
  private last = 0;

  /** The commands of the page, in order. */
  commands(): readonly Command[] {
    return this.heard;
  }

  /** Somebody comes in; gives the name of the connection. */
  join(name: string): string {
    this.last += 1;
    const id = `c${this.last}`;
    this.people.set(id, name);
    this.say('participantJoined', { id, displayName: name });
    return id;
  }

  rename(id: string, name: string): void {
    this.people.set(id, name);
    this.say('displayNameChange', { id, displayname: name });
  }

  leave(id: string): void {
    this.people.delete(id);
    this.say('participantLeft', { id });
  }

  /** Somebody waits in the lobby. */
  knock(id: string, name: string): void {
    this.say('knockingParticipant', { participant: { id, name } });
  }

  /** The teacher is the moderator from now on, or is not; as from the beginning: is. */
  moderates(is: boolean): void {
    this.leads = is;
    this.say('participantRoleChanged', { id: TEACHER, role: is ? 'moderator' : 'participant' });
  }

  isProtectedBy(password: string): void {
    this.password = password;
  }

  /** The connection to the conference is lost for good; Jitsi sends its fields inside `error`. */
  breakDown(): void {
    const error = { name: 'connection.droppedError', type: 'CONNECTION', isFatal: true };
    this.say('errorOccurred', { error });
    this.say('readyToClose', {});
  }

  /** The page of the room has loaded itself again. */
  comeBack(): void {
    this.letIn();
  }

  /** The instance ends the conference for everybody. */
  end(): void {
    this.say('videoConferenceLeft', { roomName: 'salle' });
    this.say('readyToClose', {});
  }

  /** A page of the room is open and listens. */
  listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.listener = response;
    if (this.password === null) this.letIn();
    else this.say('passwordRequired', {});
  }

  hear(body: string): void {
    const command = JSON.parse(body) as Command;
    this.heard.push(command);
    const [first] = command.args;
    if (command.command === 'password' && this.password !== null && first === this.password) {
      this.password = null;
      this.letIn();
    }
  }

  private letIn(): void {
    // As Jitsi does: who is there already and one's own role come before one's own coming in.
    for (const [id, displayName] of this.people) this.say('participantJoined', { id, displayName });
    if (this.leads) this.moderates(true);
    this.say('videoConferenceJoined', { roomName: 'salle', id: TEACHER, displayName: 'Moi' });
  }

  private say(event: string, payload: unknown): void {
    this.listener?.write(`data: ${JSON.stringify({ event, payload })}\n\n`);
  }
}
