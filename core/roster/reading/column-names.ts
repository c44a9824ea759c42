/** What a column of a class list can say about a pupil. */
export const ROSTER_FIELDS = [
  'lastName',
  'usageName',
  'firstName',
  'fullName',
  'birthDate',
  'sex',
  'email',
  'className',
  'level',
  'groups',
  'enteredOn',
  'leftOn',
] as const;
/** One of `ROSTER_FIELDS`. */
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** The fields that say who a pupil is. */
export const NAME_FIELDS: readonly RosterField[] = [
  'lastName',
  'usageName',
  'firstName',
  'fullName',
];

/** One list of places per field, none left out. */
export function placesByField(
  placesOf: (field: RosterField) => readonly number[],
): Readonly<Record<RosterField, readonly number[]>> {
  const places = ROSTER_FIELDS.map((field) => [field, placesOf(field)] as const);
  return Object.fromEntries(places) as Record<RosterField, readonly number[]>;
}

/**
 * The wordings of each field after `foldHeader`, the surest first: when two columns say the same,
 * the surer one that is filled is read. Whole wordings only, so that `Nom du responsable` is no
 * name of a pupil. Sources: domain facts §1.1, 1.3, 1.4 and the aliases listed there. What is not
 * here (INE, addresses, telephones, guardians, diet) is never read.
 */
export const COLUMN_NAMES: Readonly<Record<RosterField, readonly string[]>> = {
  lastName: [
    'nomeleve',
    'nomdeleleve',
    'nomdefamilleeleve',
    'nom',
    'nomdefamille',
    'nomdenaissance',
    'nompatronymique',
    'patronyme',
    'lastname',
    'surname',
    'familyname',
  ],
  usageName: ['nomdusageeleve', 'nomusageeleve', 'nomdusage', 'nomusage', 'nomdusagedeleleve'],
  firstName: [
    'prenomeleve',
    'prenomdeleleve',
    'prenom',
    'prenomusuel',
    'prenomdusage',
    'prenom1',
    '1erprenom',
    'premierprenom',
    'prenoms',
    'firstname',
    'givenname',
  ],
  fullName: [
    'eleves',
    'eleve',
    'nometprenom',
    'nomprenom',
    'nomprenoms',
    'nometprenoms',
    'nometprenomdeleleve',
    'nometprenomeleve',
    'nomprenomeleve',
    'prenometnom',
    'prenomnom',
    'nomcomplet',
    'nomdeseleves',
    'listedeseleves',
    'fullname',
    'studentname',
    'student',
  ],
  birthDate: [
    'neele',
    'nele',
    'datedenaissance',
    'datenaissance',
    'datedenaissanceeleve',
    'datedenaissancedeleleve',
    'dateneele',
    'datenaiss',
    'datenais',
    'datedenaiss',
    'neeele',
    'datedenais',
    'datedenaissancejjmmaaaa',
    'dnaiss',
    'ddn',
    'neneele',
    'neouneele',
    'naissance',
    'birthdate',
    'birthday',
    'dateofbirth',
  ],
  sex: ['sexe', 'sexeeleve', 'genre', 'civilite', 'civ', 'sex', 'gender'],
  email: [
    'adresseemail',
    'email',
    'emaileleve',
    'courrieleleve',
    'courriel',
    'mail',
    'maileleve',
    'mel',
    'adressemail',
    'adressemel',
    'adresseelectronique',
    'adressecourriel',
    'emailaddress',
  ],
  className: [
    'classederattachement',
    'classe',
    'classes',
    'libelleclasse',
    'libelledelaclasse',
    'nomdelaclasse',
    'classeeleve',
    'classedeleleve',
    'classesdeleleve',
    'division',
    'class',
    'classname',
    'classeougroupe',
    'classeouregroupement',
    'divisioneleve',
  ],
  level: [
    'niveau',
    'niveaueleve',
    'niveaudeleleve',
    'niveauscolaire',
    'niveauclasse',
    'level',
    'grade',
  ],
  groups: [
    'groupe',
    'groupes',
    'groupesdeleleve',
    'groupeseleve',
    'group',
    'groups',
    'regroupement',
    'regroupements',
  ],
  enteredOn: ['entree', 'dateentree', 'datedentree', 'entreele', 'datedarrivee'],
  leftOn: ['sortie', 'datesortie', 'datedesortie', 'sortiele', 'datededepart'],
};

/** Columns that only lists of other people have (teachers, parents), or another format's tables. */
export const FOREIGN_COLUMNS: readonly string[] = [
  'fonction',
  'directeur',
  'disciplines',
  'sourcedid',
  'civiliteresponsable',
];

const FIELDS: ReadonlyMap<string, RosterField> = new Map(
  ROSTER_FIELDS.flatMap((field) =>
    COLUMN_NAMES[field].map((name): [string, RosterField] => [name, field]),
  ),
);

/** The field that a folded name says, if it is one of `COLUMN_NAMES`. */
export function fieldOfHeader(header: string): RosterField | undefined {
  return FIELDS.get(header);
}

/** A header cell for comparison: lower case, without accents, spaces or signs (`Prénom*`, ` Cycle`). */
export function foldHeader(cell: string): string {
  return cell
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
