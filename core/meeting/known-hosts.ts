import type { RoomProduct } from './room';
import type { ServiceFacts } from './service-facts';

/** A host of protocols.md, or a family of them, and where it differs from others of its product. */
type KnownHost = {
  readonly host: RegExp;
  readonly product: RoomProduct;
  readonly facts: Partial<ServiceFacts>;
};

const KNOWN_HOSTS: readonly KnownHost[] = [
  // The platforms are Moodle, with strong but indirect evidence (§2.1).
  {
    host: /^(ecole|college|lycee|eformation)\.cned\.fr$/,
    product: 'cned',
    facts: { probe: 'moodle', login: 'everyone', known: 'cnedMoodle' },
  },
  { host: /(^|\.)cned\.fr$/, product: 'cned', facts: {} },
  { host: /(^|\.)bbcollab\.com$/, product: 'collaborate', facts: {} },
  // Whether their BigBlueButton answers outside is unknown: only the page itself is looked at (§3).
  {
    host: /^visio-(agents|ecoles|colleges|lycees)\.education\.fr$/,
    product: 'bbb',
    facts: { probe: 'page', login: 'host', known: 'visioEducation' },
  },
  {
    host: /^webinaire\.numerique\.gouv\.fr$/,
    product: 'bbb',
    facts: { probe: 'page', login: 'host', known: 'webinaire' },
  },
  { host: /^nuage\d*\.apps\.education\.fr$/, product: 'nextcloud', facts: { known: 'nuage' } },
  { host: /(^|\.)monlycee\.net$/, product: 'edifice', facts: {} },
  {
    host: /^meet\.jit\.si$/,
    product: 'jitsi',
    facts: { login: 'host', embedding: 'no', known: 'meetJitSi' },
  },
  {
    host: /^rendez-vous\.renater\.fr$/,
    product: 'jitsi',
    facts: { login: 'host', official: true, known: 'renater' },
  },
  { host: /(^|[.-])jitsi([.-]|$)/, product: 'jitsi', facts: {} },
  { host: /(^|\.)zoom\.us$/, product: 'zoom', facts: {} },
  {
    host: /^visio\.numerique\.gouv\.fr$/,
    product: 'visio',
    facts: { probeUrl: 'https://visio.numerique.gouv.fr/api/v1.0/config/' },
  },
  { host: /^teams\.(microsoft|live)\.com$/, product: 'teams', facts: {} },
  { host: /^meet\.google\.com$/, product: 'meet', facts: {} },
];

/** Whatever stands there belongs to the school or the State. */
const OFFICIAL_DOMAIN = /(^|\.)(gouv\.fr|education\.fr|cned\.fr)$/;
/** The académies (anybody may register a name that begins with `ac-`), former ones too. */
const ACADEMIC_DOMAIN =
  /(^|\.)ac-(aix-marseille|amiens|besancon|bordeaux|caen|clermont|corse|creteil|dijon|grenoble|guadeloupe|guyane|lille|limoges|lyon|martinique|mayotte|montpellier|nancy-metz|nantes|nice|normandie|noumea|orleans-tours|paris|poitiers|polynesie|reims|rennes|reunion|rouen|spm|strasbourg|toulouse|versailles|wf)\.fr$/;

/** Those that the list of services shows before any class has a room there. */
export const WELL_KNOWN_HOSTS = [
  'lycee.cned.fr',
  'college.cned.fr',
  'ecole.cned.fr',
  'classevirtuelle.cned.fr',
  'eu.bbcollab.com',
  'visio-agents.education.fr',
  'webinaire.numerique.gouv.fr',
  'visio.numerique.gouv.fr',
  'rendez-vous.renater.fr',
  'meet.jit.si',
  'zoom.us',
  'teams.microsoft.com',
  'meet.google.com',
] as const;

/** The tool behind a host of protocols.md, with what is known of that host; else undefined. */
export function knownHost(host: string): KnownHost | undefined {
  const name = hostName(host);
  return KNOWN_HOSTS.find((known) => known.host.test(name));
}

/** Whether a host is the school's or the State's by its very name. */
export function isOfficialHost(host: string): boolean {
  return [OFFICIAL_DOMAIN, ACADEMIC_DOMAIN].some((domain) => domain.test(hostName(host)));
}

function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}
