/** What a line of a participants' panel is when it is nobody's name. */
export type PanelLine = 'count' | 'elsewhere' | 'beginning' | 'repeat' | 'host' | 'role' | 'noise';

/** Words of counts: those who are there. */
const PEOPLE =
  "participants?(?: (?:de|à|dans) la (?:réunion|visio|conférence))?|(?:meeting|call) participants?|participantes?|utilisateurs?|users?|contributeurs?|contributors?|people|personnes?|attendees?|presents?|membres?|members?|panelists?|panélistes?|présente?s?|présentateurs?|presenters?|organisateurs?|organizers?|modérateurs?|moderators?|spectateurs?|viewers?|dans (?:l[ae]|cette) (?:réunion|salle|visio|conférence)|dans l[’']appel|in (?:the|this) (?:meeting|call)|à cette réunion|liste des (?:participants|utilisateurs)|participants? list";
/** Headings of people who are not in the meeting: waiting, invited, gone. */
const ABSENT =
  "en attente|en salle d[’']attente|salle d[’']attente|dans la salle d[’']attente|waiting(?: room)?|(?:waiting )?in (?:the )?(?:waiting room|lobby)|en attente dans (?:le lobby|la salle d[’']attente)|lobby|salle d[’']accueil|in the lobby|dans la salle d[’']accueil|autres invités|others? invited|invités? n[’']ayant pas rejoint|not joined|n[’']ont pas rejoint|suggestions?|suggestions? d[’']invitation|non connectés?|absente?s?|excusée?s?|a quitté la réunion|left the meeting";

const COUNT = new RegExp(
  `^(?:\\d{1,4} )?(?:${PEOPLE}) ?(?::|-|–)? ?(?:[([]?\\d{1,4}(?: ?\\/ ?\\d{1,4})?[)\\]]?)? ?:?$`,
  'iu',
);
const ELSEWHERE = new RegExp(
  `^(?:\\d{1,4} )?(?:${ABSENT}) ?(?::|-|–)? ?(?:[([]?\\d{1,4}[)\\]]?)? ?:?$`,
  'iu',
);
const HOST =
  /^(?:(?:co-?)?hôte|(?:meeting |co-?)?host|(?:co-?)?organisat(?:eur|rice)(?: de la réunion)?|(?:meeting |co-?)?organi[sz]er|modérat(?:eur|rice)|moderator|(?:co-?)?animat(?:eur|rice))$/iu;
const ROLE =
  /^(?:invitée?s?|guests?|externe|external|\(?externe\)?|présentat(?:eur|rice)|presenter|participante?|attendee|spectat(?:eur|rice)|viewer|vous|moi|you|me|membre|member|id (?:du|de) participant ?: ?\d+|participant id ?: ?\d+|inconnue?|non vérifiée?|unverified|mobile|verrouillée?|locked)$/iu;
/** BigBlueButton's older text file has its title, everyone by first names, and again by last names. */
const BEGINNING = /^(?:sorted by first name|tri(?:é(?:e?s)?)? par prénom) ?:?$/iu;
const REPEAT = /^(?:sorted by last name|tri(?:é(?:e?s)?)? par nom(?: de famille)?) ?:?$/iu;
const NOISE =
  /^(?:\d{1,4}|inviter quelqu[’']un|invite someone|tout couper|couper (?:le micro|le son|les micros)(?: de tou(?:t le monde|s))?|(?:rendre )?(?:muet(?: pour)? tous|tou(?:s|t le monde) muets?)|mute everyone|(?:micro(?:phone)?|audio|son|caméra|vidéo|camera|video|mic)\b.*(?:désactivée?|activée?|coupée?|off|on|muted|unmuted|éteinte?|allumée?)|(?:un)?muted|muet|sourdine|rendre muet|désactiver le micro|mute|unmute|mute all|tout désactiver|désactiver tous les micros|réactiver|inviter|invite|inviter des personnes|partager l[’']invitation|share invite|plus d[’']options?|more(?: options| actions)?|rechercher?(?: .*)?|search(?: .*)?|find a participant|taper un nom|type a name|ajouter des personnes|add people|main levée|lever la main|raised? hand|mains levées|keep(?:_off)?|person_add(?:_alt)?|group_add|expand_(?:less|more)|front_hand|present_to_all|more_vert|mic_off|mic_none|mic|videocam_off|push_pin|domain_disabled|tout afficher|show all|voir tout|fermer|close|admettre|admit|refuser|deny|admettre tou(?:t|s)|admit all|partage (?:d[’']écran|son écran).*|sharing .*)$/iu;

/** What a line of words alone says, if it names nobody. */
export function panelLine(text: string): PanelLine | undefined {
  if (HOST.test(text)) return 'host';
  if (ROLE.test(text)) return 'role';
  if (COUNT.test(text)) return 'count';
  if (ELSEWHERE.test(text)) return 'elsewhere';
  if (BEGINNING.test(text)) return 'beginning';
  if (REPEAT.test(text)) return 'repeat';
  return NOISE.test(text) ? 'noise' : undefined;
}

/** Roles that tools write behind a name in brackets: `(Hôte, moi)`, `(Invité)`, `(vous)`. */
const BEHIND = / ?[([]([^()[\]]{1,60})[)\]]$/u;

/** A name without the roles behind it, and whether they say that this one leads the meeting. */
export function withoutRoles(text: string): { readonly name: string; readonly host: boolean } {
  let [name, host] = [text, false];
  for (let found = BEHIND.exec(name); found; found = BEHIND.exec(name)) {
    const words = (found[1] ?? '').split(/[,;/]| - | et | and /).map((word) => word.trim());
    if (!words.every((word) => HOST.test(word) || ROLE.test(word))) break;
    host ||= words.some((word) => HOST.test(word));
    name = name.slice(0, found.index).trim();
  }
  return name === '' ? { name: text, host: false } : { name, host };
}
