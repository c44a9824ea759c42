import { Temporal } from 'temporal-polyfill';
import type { Translate } from '../strings/translate';

/** What the message to the pupils says. */
export type InvitationFacts = {
  readonly className: string;
  /** May be empty. */
  readonly subject: string;
  /** ISO instant of the lesson's start. */
  readonly start: string;
  /** IANA name: the hour is written as it is on the pupils' clocks. */
  readonly timeZone: string;
  /** The address for pupils. */
  readonly url: string;
  /** True when the class leaves its official room, false when this room is its usual one. */
  readonly moved: boolean;
};

/**
 * The message that goes with the link: plain text, one line each, the link alone on its own (so
 * that no mail program takes a full stop into it). `translate` gives the pupils' language.
 */
export function writeInvitation(translate: Translate, facts: InvitationFacts): string {
  const time = Temporal.Instant.from(facts.start).toZonedDateTimeISO(facts.timeZone);
  const words = {
    className: oneLine(facts.className),
    subject: oneLine(facts.subject),
    hour: translate('meeting.hour', {
      hour: time.hour,
      minutes: String(time.minute).padStart(2, '0'),
    }),
  };
  const lesson = words.subject === '' ? 'lesson' : 'lessonOfSubject';
  return [
    translate('meeting.greeting'),
    '',
    translate(`meeting.${facts.moved ? 'moved' : 'usual'}.${lesson}`, words),
    translate('meeting.link'),
    '',
    facts.url,
    '',
    translate('meeting.howTo'),
    translate('meeting.sameLink'),
  ].join('\n');
}

/** A name as typed cannot break the message or be read as markup by an ENT's editor. */
function oneLine(text: string): string {
  return text
    .replace(/[<>]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
