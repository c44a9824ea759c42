import type { SheetRow } from '../../files/sheet';
import { cleanText } from '../../roster/clean-text';
import { isEmail } from '../../roster/is-email';
import type { ReportPlaces } from './report-columns';

/** A line of a table of people, its times as they are written. */
export type RawRow = {
  readonly line: number;
  /** Empty: the line names nobody. */
  readonly name: string;
  readonly email?: string;
  readonly host?: true;
  /** Is in the waiting room, or said not to be there. */
  readonly isOut: boolean;
  readonly joined: string;
  readonly left: string;
  readonly duration: string;
  readonly action: string;
  readonly at: string;
};

/** Of any address (RFC 5321). */
const LONGEST_EMAIL = 254;
const YES = /^(?:yes|oui|true|vrai|y|o|1)$/i;
/** What a list of everybody says of who was there; who came late was. */
const THERE = /^(?:x|[✓✔☑✅]|p|present|présente?s?|là|ok|en retard|retard|late)$/iu;
/** Organiser (Teams), moderator (Collaborate; BigBlueButton writes TRUE), host. */
const LEADS =
  /^(?:(?:co-?)?organi[sz]er|organisat(?:eur|rice)|host|hôte|moderator|modérat(?:eur|rice)|true|vrai|oui|yes)$/iu;
/** Marks of direction, which browsers write into dates, and of byte order inside a file. */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\ufeff]/g;
/** What tools write where they know nothing. */
const NOTHING = /^(?:-|–|—|n\/?a|null|undefined)$/i;

/**
 * The lines of a table that say who was there: empty ones are left out.
 * `hostEmail`: of who holds the meeting. Zoom's `Guest: No` makes no host: it only says that somebody
 * has an account of the same organisation, as a colleague or all pupils may.
 */
export function readRawRows(
  rows: readonly SheetRow[],
  places: ReportPlaces,
  hostEmail?: string,
): readonly RawRow[] {
  return rows.flatMap((row) => {
    const cell = (place: number | undefined) => textOf(row, place);
    if (row.cells.every((text) => text.trim() === '')) return [];
    const email = cell(places.email);
    const leads = LEADS.test(cell(places.role)) || (email !== '' && sameEmail(email, hostEmail));
    return {
      line: row.line,
      name: nameOf(row, places) || cleanText(email).text,
      ...(email.length <= LONGEST_EMAIL && isEmail(email) && { email }),
      ...(leads && { host: true }),
      isOut: YES.test(cell(places.waiting)) || !isThere(cell(places.present), places.present),
      joined: cell(places.joined),
      left: cell(places.left),
      duration: cell(places.duration),
      action: cell(places.action),
      at: cell(places.at),
    };
  });
}

/** Nobody is taken for present whom the list does not say to be; without such a column all are. */
function isThere(said: string, place: number | undefined): boolean {
  return place === undefined || YES.test(said) || THERE.test(said);
}

/** Names in two columns are put together in the order in which the file has them. */
function nameOf(row: SheetRow, { fullName, lastName, firstName }: ReportPlaces): string {
  const places = fullName === undefined ? [lastName, firstName] : [fullName];
  const present = places.filter((place) => place !== undefined).sort((one, other) => one - other);
  return cleanText(present.map((place) => textOf(row, place)).join(' ')).text;
}

function textOf({ cells }: SheetRow, place: number | undefined): string {
  const cell = place === undefined ? '' : (cells[place] ?? '');
  const text = cell.replace(UNSEEN, '').trim();
  return NOTHING.test(text) ? '' : text;
}

function sameEmail(email: string, host: string | undefined): boolean {
  return host !== undefined && email.toLowerCase() === host.toLowerCase();
}
