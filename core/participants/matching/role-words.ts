const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Who is no pupil, or speaks for one: parents, teachers, staff, hosts. Folded words. */
const ADULTS = words(
  `mr dr pr mme mlle mrs ms madame monsieur mademoiselle mesdames messieurs maman mamans papa papas mere
  pere mom mum mommy mama dad daddy father mother parent parents mamie mami mamy papi papy papie
  grandmere grandpere tata tonton tante oncle nounou famille family frere soeur cousin cousine
  prof profs professeur professeure professeurs teacher enseignant enseignante enseignants instit
  institutrice instituteur maitre maitresse aesh avs aed cpe psy psychologue infirmier infirmiere
  documentaliste principal principale proviseur proviseure directeur directrice direction
  surveillant surveillante assistant assistante accompagnant accompagnante accompagnateur
  accompagnatrice tuteur tutrice educateur educatrice animateur animatrice intervenant intervenante
  stagiaire inspecteur inspectrice host hote hotesse cohost admin administrateur administratrice
  moderateur moderatrice organisateur organisatrice organizer presentateur presenter secretaire
  secretariat vie scolaire orthophoniste`,
);

/** Devices by their makers' names and their owners' words for them. Folded words. */
const DEVICES = words(
  `iphone ipad ipod imac macbook mac mbp pc pcs laptop desktop ordi ordinateur ordinateurs portable
  telephone telephones phone tel mobile smartphone tablette tablet tab galaxy samsung huawei honor
  xiaomi redmi poco oppo oneplus realme pixel nokia motorola moto sony xperia lenovo thinkpad
  ideapad sm asus acer aspire hp dell latitude inspiron toshiba packard chromebook android windows win
  wiko crosscall fairphone echelon surface smarttv tv box console switch playstation xbox vivo tecno
  infinix itel alcatel archos zenfone zenbook vivobook elitebook pavilion probook kindle device
  appareil poste`,
);

/** What tools and schools write of anybody; beside a whole name it says nothing. Folded words. */
const ANYBODY = words(
  `invite invitee invites guest utilisateur utilisatrice user users anonyme anonymous participant
  participante participants attendee unknown inconnu inconnue zoom teams meet jitsi jitster fellow
  bbb visio classe virtuelle visiteur visitor externe external exterieur unverified verifie verified
  non eleve eleves etudiant etudiante student students pupil test moi me myself nom prenom pseudo
  name personne nobody quelqu quelqun un une compte account caller appelant appel sans titre null
  undefined connexion internet famille`,
);

/** Words of which devices and roles are made beside their owner's name. Folded. */
const LINKS = words(
  `de du d des la le l les s of the my mon ma mes son sa ton ta et and a au aux chez pour from par
  pro max plus mini air ultra lite note se fe xl book edge series go neo one core r x bureau maison
  perso bleu noir blanc home`,
);

/** What people say of themselves between brackets. Folded words. */
const SAID_OF_SELF = words(
  `il elle iel he she him her his they them lui delegue deleguee delegues suppleant suppleante
  absent present retard en`,
);

/** Words that may stand beside a pupil's whole name without making it another person's. */
const HARMLESS = words(
  'invite invitee guest eleve student etudiant etudiante externe unverified verified verifie non',
);

/** Whether a folded word is what an adult is called. */
export const isAdultWord = (word: string) => ADULTS.has(word);
/** Whether a folded word is a device's. */
export const isDeviceWord = (word: string) => DEVICES.has(word);
/** Whether a folded word says of whom one speaks no more than « somebody ». */
export const isAnybodyWord = (word: string) => ANYBODY.has(word) || LINKS.has(word);
/** Whether a folded word only joins a device or a parent to a name. */
export const isLinkWord = (word: string) => LINKS.has(word);
/** Whether a folded word beside a whole name is left out. */
export const isHarmlessWord = (word: string) => HARMLESS.has(word);
/** Whether a folded word, alone between brackets with its like, is left out. */
export const isSaidOfSelf = (word: string) => SAID_OF_SELF.has(word) || HARMLESS.has(word);
