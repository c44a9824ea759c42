import { cleanText } from '../roster/clean-text';
import { nameKey } from '../roster/name-key';
import type { CalendarAudience } from './calendar-file';
import type { CalendarEvent } from './read-event';

/** What an event says about a lesson. */
export type Teaching = {
  readonly subject: string;
  readonly audience: CalendarAudience;
  readonly cancelled: boolean;
  readonly location?: string;
};

/** The labels of Index Éducation's descriptions that we read (domain facts, §4). */
const LABELS: Readonly<Record<string, Label>> = {
  matiere: 'subject',
  matieres: 'subject',
  classe: 'class',
  classes: 'class',
  'classe s': 'class',
  promotion: 'class',
  promotions: 'class',
  'promotion s': 'class',
  groupe: 'group',
  groupes: 'group',
  'groupe s': 'group',
  'partie de classe': 'part',
  'parties de classe': 'part',
  salle: 'location',
  salles: 'location',
  'salle s': 'location',
};
type Label = 'subject' | 'class' | 'group' | 'part' | 'location';
type Labelled = Partial<Record<Label, string>>;

const CANCELLED_PREFIX = /^cours annulé\s*:\s*/i;

/**
 * Reads subject, audience and place: from the labels of the description (PRONOTE, HYPERPLANNING,
 * EDT), else from a title such as `MATHS - 4D` where the event calls itself a course, else the
 * title stands for both.
 */
export function readTeaching(event: CalendarEvent): Teaching {
  const whole = cleanText(event.title).text;
  const title = whole.replace(CANCELLED_PREFIX, '');
  const labelled = readLabels(event.description);
  const titled = isCourse(event) ? readTitle(title, labelled.subject) : {};
  const location = placeOf(cleanText(event.location).text) ?? labelled.location;
  return {
    subject: labelled.subject ?? titled.subject ?? title,
    audience: audienceOf(labelled) ?? audienceOf(titled) ?? { name: title, kind: 'unknown' },
    cancelled:
      event.cancelled ||
      title !== whole ||
      event.categories.some((category) => nameKey(category).endsWith('annule')),
    ...(location !== undefined && { location }),
  };
}

function readLabels(description: string): Labelled {
  const read: Labelled = {};
  for (const line of description.split(/\n|<br\s*\/?>/i)) {
    const colon = line.indexOf(':');
    if (colon === -1) continue;
    const label = LABELS[nameKey(line.slice(0, colon))];
    const text = cleanText(line.slice(colon + 1)).text;
    if (label !== undefined && text !== '') read[label] ??= text;
  }
  return read;
}

function isCourse({ uid, categories }: CalendarEvent): boolean {
  return /^cours\b/i.test(uid) || categories.some((category) => /^(?:cours|edt)\b/i.test(category));
}

/** `MATHS - 4D`, `LV1 - ANGLAIS - [3°EP1] - <3E> 3°EP1`, or only `TSTI1` where the subject is known. */
function readTitle(title: string, subject: string | undefined): Labelled {
  const group = /\s-\s(\[.+?\])(?:\s-\s(<.+))?$/.exec(title);
  if (group !== null) {
    const [, name = '', part] = group;
    return { subject: title.slice(0, group.index), group: name, ...(part && { part }) };
  }
  const dash = title.lastIndexOf(' - ');
  if (dash > 0)
    return { subject: title.slice(0, dash).trim(), class: title.slice(dash + 3).trim() };
  const isAudience = subject !== undefined && title !== '' && title !== subject;
  return isAudience ? { class: title } : {};
}

/** `[3°EP1]` is a group, `<3E> 3°EP1` a part of the class 3E, `4D, 4E` two classes together. */
function audienceOf(labelled: Labelled): CalendarAudience | undefined {
  const [, parent, part] = /^<([^>]+)>\s*(.*)$/.exec(labelled.part ?? '') ?? [];
  const group = labelled.group?.replace(/^\[(.+)\]$/, '$1') ?? part ?? labelled.part;
  const inClass = parent ?? labelled.class;
  if (group) return { name: group, kind: 'group', ...(inClass && { parent: inClass }) };
  if (labelled.class === undefined) return undefined;
  return { name: labelled.class, kind: labelled.class.includes(',') ? 'group' : 'class' };
}

/** A web address as a place is that of a meeting, often with its password: rooms keep those. */
function placeOf(location: string): string | undefined {
  return location === '' || /https?:/i.test(location) ? undefined : location;
}
