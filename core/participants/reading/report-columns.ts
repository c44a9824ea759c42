import { foldHeader } from '../../roster/reading/column-names';
import { REPORT_FIELDS, type ReportField } from '../report-mapping';

/** Which column of a table says what. */
export type ReportPlaces = Readonly<Partial<Record<ReportField, number>>>;

/**
 * The wordings of each field, folded: no case, accents, spaces or signs, so that typographic and
 * straight apostrophes are one. Whole wordings only. Sources: domain facts §3.1 to 3.5; what teachers
 * write above their own tables.
 */
const NAMES: Readonly<Record<ReportField, readonly string[]>> = {
  fullName: [
    'nameoriginalname',
    'usernameoriginalname',
    'nomnomoriginal',
    'nomdutilisateurnomoriginal',
    'nameofattendee',
    'fullname',
    'nomcomplet',
    'name',
    'participant',
    'participantname',
    'nomduparticipant',
    'displayname',
    'nomaffiche',
    'nometprenom',
    'nomprenom',
    'prenometnom',
    'prenomnom',
    'username',
    'nomdutilisateur',
    'utilisateur',
    'pseudo',
    'eleve',
    'eleves',
  ],
  lastName: ['lastname', 'surname', 'familyname', 'nomdefamille', 'nom', 'lastnameofattendee'],
  firstName: ['firstname', 'givenname', 'prenom', 'firstnameofattendee'],
  email: [
    'useremail',
    'adresseemaildelutilisateur',
    'emailofattendee',
    'email',
    'emailaddress',
    'adresseemail',
    'adressemail',
    'adressecourriel',
    'adressedemessagerie',
    'courriel',
    'mail',
    'mel',
  ],
  joined: [
    'jointime',
    'firstjoin',
    'firstjointime',
    'timejoined',
    'attendeefirstjointime',
    'joined',
    'join',
    'heuredarrivee',
    'heuredeconnexion',
    'heuredentree',
    'arrivee',
    'connexion',
  ],
  left: [
    'leavetime',
    'lastleave',
    'lastleavetime',
    'timeexited',
    'attendeelastleavetime',
    'left',
    'leave',
    'heurededepart',
    'heurededeconnexion',
    'heuredesortie',
    'depart',
    'deconnexion',
  ],
  duration: [
    'durationminutes',
    'totaldurationminutes',
    'inmeetingduration',
    'attendeetotaltimeinsession',
    'minutes',
    'dureeminutes',
    'dureetotaleminutes',
    'duration',
    'timeinmeeting',
    'timeinsession',
    'duree',
    'dureedepresence',
    'tempsdepresence',
  ],
  action: ['useraction', 'actiondelutilisateur', 'action'],
  at: ['timestamp', 'dateetheure', 'horodatage'],
  role: ['role', 'attendeerole', 'moderator'],
  waiting: [
    'inwaitingroom',
    'waitingroom',
    'salledattente',
    'danslasalledattente',
    'ensalledattente',
  ],
  present: ['present', 'presente', 'presents', 'presentee', 'estpresent', 'attended'],
};

const FIELDS: ReadonlyMap<string, ReportField> = new Map(
  REPORT_FIELDS.flatMap((field) =>
    NAMES[field].map((name): [string, ReportField] => [name, field]),
  ),
);

/** A header cell is no longer than that: longer ones are no names of columns. */
const LONGEST_HEADER = 80;

/** The cells of a header line, folded; of cells that are too long for one, nothing. */
export function foldHeaders(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => (cell.length > LONGEST_HEADER ? '' : foldHeader(cell)));
}

/** The field that a folded name of a column says. */
export function reportFieldOf(header: string): ReportField | undefined {
  return FIELDS.get(header);
}

/** The columns that folded headers name; of two that say the same, the surer one. */
export function placesOf(headers: readonly string[]): ReportPlaces {
  const places: Partial<Record<ReportField, number>> = {};
  for (const field of REPORT_FIELDS) {
    for (const name of NAMES[field]) {
      const place = headers.indexOf(name);
      if (place !== -1) places[field] ??= place;
    }
  }
  return withNames(places);
}

/** A whole name is better than its parts; `Nom` alone holds both. */
function withNames({ fullName, lastName, firstName, ...others }: ReportPlaces): ReportPlaces {
  if (fullName !== undefined) return { ...others, fullName };
  if (lastName !== undefined && firstName !== undefined) return { ...others, lastName, firstName };
  const alone = lastName ?? firstName;
  return alone === undefined ? others : { ...others, fullName: alone };
}

/** Whether columns say who was there. */
export function namesPeople(places: ReportPlaces): boolean {
  return [places.fullName, places.lastName, places.firstName].some((place) => place !== undefined);
}

/** Whether columns say when, or how long, somebody was there. */
export function tellsPresence({ joined, left, duration, action, at }: ReportPlaces): boolean {
  const tellsEvents = action !== undefined && at !== undefined;
  return tellsEvents || [joined, left, duration].some((place) => place !== undefined);
}
