import { formatDay, formatTime } from '../strings/format-time';
import type { Translate } from '../strings/translate';
import { dateIn } from '../timetable/day';
import { fillTemplate, type TemplateFacts } from './message-template';

/** The lesson that a message to the pupils is about. */
export type MessageFacts = {
  readonly className: string;
  /** May be empty. */
  readonly subject: string;
  /** ISO instant of the lesson's start. */
  readonly start: string;
  /** IANA name: the hour is written as it is on the pupils' clocks. */
  readonly timeZone: string;
};

/** What the message that goes with a link says. */
export type InvitationFacts = MessageFacts & {
  /** The address for pupils. */
  readonly url: string;
  /** True when the class leaves its official room, false when this room is its usual one. */
  readonly moved: boolean;
};

/**
 * The message that goes with the link, plain text. `translate` gives French, the pupils' language,
 * whatever that of the screens. `own`: the class's own text, which prevails over the catalogue's.
 */
export function writeInvitation(
  translate: Translate,
  facts: InvitationFacts,
  own?: string,
): string {
  const text = own ?? invitationTemplate(translate, facts.moved);
  return fillTemplate(text, { ...placeholdersOf(facts), lien: facts.url });
}

/** The catalogue's invitation with its placeholders, as the teacher begins to edit it. */
export function invitationTemplate(translate: Translate, moved: boolean): string {
  return [
    translate('meeting.greeting'),
    '',
    translate(moved ? 'meeting.moved' : 'meeting.usual'),
    translate('meeting.link'),
    '',
    '{lien}',
    '',
    translate('meeting.howTo'),
    translate('meeting.sameLink'),
  ].join('\n');
}

/** What is written to the pupils afterwards, when no room opened; like `writeInvitation`. */
export function writeLater(translate: Translate, facts: MessageFacts, own?: string): string {
  return fillTemplate(own ?? laterTemplate(translate), placeholdersOf(facts));
}

/** The catalogue's text for afterwards, with its placeholders. */
export function laterTemplate(translate: Translate): string {
  return [
    translate('meeting.greeting'),
    '',
    translate('meeting.couldNotMeet'),
    translate('meeting.nobodyAtFault'),
    translate('meeting.moreToCome'),
  ].join('\n');
}

/** What stands above the mail that carries a message. */
export function mailSubject(translate: Translate, facts: MessageFacts): string {
  return fillTemplate(translate('meeting.subject'), placeholdersOf(facts));
}

function placeholdersOf(facts: MessageFacts): TemplateFacts {
  const { className, subject, start, timeZone } = facts;
  return {
    classe: className,
    matiere: subject,
    heure: formatTime(start, timeZone, 'fr'),
    date: formatDay(dateIn(timeZone, start), 'fr'),
  };
}
