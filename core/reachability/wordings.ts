/**
 * What services write when they do not let anyone in, in French and in English: the list to keep up
 * to date. Texts are compared folded (`foldText`): lower case, no accent, straight apostrophe.
 * A wording states what is so *now*; memories and announcements are taken out by `NOT_NOW`.
 * Sources: pages of 6 and 26 April 2021 (PRONOTE, ENT Occitanie, CNED), Edifice's `tooload.html`,
 * Moodle, Nextcloud, WordPress, Drupal, Joomla, GitLab, Greenlight, Queue-it, nginx, Apache, IIS,
 * HAProxy, Varnish, Cloudflare.
 */
export const OVERLOAD: readonly RegExp[] = [
  /vous etes (tres |trop |actuellement (tres |trop )?)?nombreu(x|ses)/,
  /\b(trop|tres grand nombre|grand nombre|nombre (tres |trop )?(important|eleve)|afflux|pic|forte affluence)( important| massif| inhabituel| exceptionnel)? (de|d') ?(connexions|connectes|utilisateurs|visiteurs|demandes|requetes|acces)/,
  /merci d'attendre \d+ minutes? avant d'essayer/,
  /limite le temps des sessions/,
  /quota (de|d') ?(connexions?|acces|sessions?)[^.]{0,30}(atteint|depasse)/,
  /nombre maxim(um|al) (de|d') ?(connexions|utilisateurs|sessions|participants|acces)[^.]{0,40}(atteint|depasse)/,
  /(service|site|serveurs?|plateforme|ent|systeme|reseau)[^.]{0,40} (est|sont) (actuellement |momentanement |temporairement )?(tres )?(satur|surcharg|encombr)e/,
  /(acces|service|site|page|plateforme|application|ent|serveur)[^.]{0,60}(momentanement|temporairement|provisoirement|actuellement) (indisponibles?|inaccessibles?|satures?|surcharges?|limitee?|suspendus?|interrompus?)/,
  /(momentanement|temporairement|provisoirement) (indisponible|inaccessible|sature|surcharge)/,
  /indisponibilite (momentanee|temporaire)/,
  /(forte|tres forte) affluence/,
  /trop de (demandes|requetes|connexions|monde)/,
  /too many (requests|users|connections|sessions|people|visitors)/,
  /(we are|we're|site is|server is|service is|servers are)( currently| temporarily)?( experiencing)? (overloaded|over capacity|at capacity|too busy|very busy|(unusually |very |extremely )?(high|heavy) (traffic|load|demand|volume))/,
  /experiencing (an )?(unusually |very |extremely )?(high|heavy|large) (traffic|load|demand|volume|number)/,
  /(service|site|server|page)[^.]{0,40}(temporarily|momentarily|currently) (unavailable|overloaded|inaccessible)/,
  /temporarily (unavailable|overloaded|over capacity)/,
  /bandwidth limit exceeded/,
  /resource limit is reached/,
  /server (is )?(too )?busy/,
  /quota_overflow/,
];

/** One waits for one's turn to come in. */
export const QUEUE: readonly RegExp[] = [
  /vous (etes|avez ete plac|entrez|patientez)[^.]{0,40}(dans la|en|dans une|sur la|a la) (file|salle) d'attente/,
  /(votre|place|position|rang|numero)[^.]{0,30} dans la (file|queue)/,
  /place dans la file d'attente/,
  /personnes? (devant|avant) vous/,
  /temps d'attente (estime|prevu|approximatif|restant)/,
  /(c'est|ce sera) bientot votre tour/,
  /en attendant votre tour/,
  /vous (allez etre|serez)( automatiquement)? (redirige|connecte|admis)[^.]{0,60}(des que|lorsque|quand)/,
  /you (are|have been|'re)( now)?( placed)? (in|on) (the |a |our )?(waiting (line|room|list)|queue|line)/,
  /you are now in line/,
  /(your|estimated|expected) (wait|waiting) time/,
  /(your )?(position|place|number) in (the )?(queue|line)/,
  /(people|users|visitors) (ahead of|in front of|before) you/,
  /it('s| is) your turn/,
  /virtual waiting room/,
];

/** A heading that says nothing else, on a short page. */
export const QUEUE_HEADING =
  /^(file|salle) d'attente( virtuelle)?[ .…!]*$|^(virtual )?(waiting room|queue)[ .…!]*$/;

/** The service is closed for works. */
export const MAINTENANCE: readonly RegExp[] = [
  /(^|\b(est|sont|actuellement|momentanement|temporairement|site|serveur|service|plateforme|portail|ent|mode|application|espace|page|:|-) )en (cours de )?maintenance/,
  /maintenance (est )?(en cours|technique en cours|du site en cours)/,
  /operations? de maintenance[^.]{0,30}(est |sont )?en cours/,
  /(ferme|indisponible|inaccessible|interrompu|suspendu)e?s?[^.]{0,30} (pour|pour cause de|en raison d'une|suite a une)( une)?( operation de)? ?(maintenance|mise a jour)/,
  /(pour|en raison d'une|cause de)( operation de)? maintenance[^.]{0,60}(ferme|indisponible|inaccessible|interrompu|suspendu)/,
  /mise a (jour|niveau) (du site |de la plateforme |du service )?(est )?en cours/,
  /under(going)? (scheduled |planned |routine )?maintenance/,
  /(down|closed|unavailable|offline) for( a)?( scheduled| planned| routine| brief)? (maintenance|upgrade)/,
  /(currently|temporarily|is) in maintenance mode/,
  /in maintenance mode/,
  /(performing|carrying out|undergoing)( some| scheduled| planned| routine)* (maintenance|upgrade)/,
  /maintenance (is )?(in progress|underway|under way)/,
  /briefly unavailable for scheduled maintenance/,
  /(site|system|database|platform) is being (upgraded|updated|maintained)/,
];

/** The title or heading of a page that is about nothing but maintenance. */
export const MAINTENANCE_HEADING =
  /^(page de |mode |(le )?(site|service) (en|de) )?maintenance( mode| page)?[ .…!]*$|^(site|service|scheduled|planned) maintenance[ .…!]*$|^maintenance (planifiee|programmee|technique)[ .…!]*$|\| ?maintenance$|^maintenance ?[-|:]/;

/** The service shows its own breakdown. */
export const BREAKDOWN: readonly RegExp[] = [
  /\b50[0-9] ?[-:]? ?(internal server error|bad gateway|service (temporarily )?unavailable|gateway time-?out|proxy error)/,
  /^(internal server error|bad gateway|service (temporarily )?unavailable|gateway time-?out)/,
  /\b(erreur|error|http) ?:? ?50[0-9]\b/,
  /erreur (interne )?(du )?serveur/,
  /error establishing a database connection/,
  /(database|base de donnees)[^.]{0,30}(connection failed|inaccessible|indisponible|injoignable)/,
  /(connexion|connection) (a|to) (la |the )?(base de donnees|database)[^.]{0,30}(impossible|echoue|failed)/,
  /(service|site|serveur|plateforme|application)[^.]{0,40}(est |sont )?(indisponible|inaccessible|hors service|en panne)/,
  /une erreur (technique |inattendue |interne )?(est survenue|s'est produite)/,
  /nous rencontrons (actuellement )?(des|un) (problemes?|difficultes?|incidents?)/,
  /something went wrong|an (unexpected |internal )?error (has )?occurred/,
  /application error/,
  /we('re| are) (currently )?experiencing (technical )?(difficulties|issues|problems)/,
];

/** The session ended: log in again. */
export const SESSION_OVER: readonly RegExp[] = [
  /votre session (a expire|est expiree|est terminee)/,
  /session (expiree|has expired|expired|timed out)/,
  /(veuillez|vous devez) vous (re)?connecter/,
  /you (must|need to) (log|sign) ?in/,
  /please (log|sign) ?in/,
];

/** A captive portal: the network wants a name or a consent before it opens. */
export const PORTAL: readonly RegExp[] = [
  /portail (captif|wi-?fi|d'acces|d'authentification|internet)/,
  /(wi-?fi|internet|reseau) (invites?|visiteurs?|public|gratuit)/,
  /captive portal|guest (wi-?fi|network|access)|hotspot|hot spot/,
  /(acces|acceder|access|connexion|connecter|connect) (a |au |to )?(l'|the )?(internet|wi-?fi)/,
  /\bucopia\b/,
];

/** A school's filter that answers in the place of the service. */
export const FILTER: readonly RegExp[] = [
  /\b(e2guardian|dansguardian|squidguard|fortiguard|fortinet|olfeo|zscaler|netskope|stormshield|sonicwall|lightspeed filter|cisco umbrella|websense|forcepoint|barracuda)\b/,
  /(acces|site|page|categorie|adresse|url)[^.]{0,60}(bloque|interdit|filtre|refuse)e?[^.]{0,80}(filtr|proxy|pare-feu|politique de securite|politique d'acces|charte informatique|rectorat)/,
  /(site|page|categorie|adresse|url)[^.]{0,40}(est |a ete )(bloque|filtre)e?\b/,
  /(filtrage|proxy|pare-feu)[^.]{0,80}(bloque|interdit|refuse)/,
  /(web ?page|web ?site|site|access|url|content|page) (has been |is |was )?(blocked|denied|restricted)[^.]{0,60}(polic|filter|administrator|organi[sz]ation|network|firewall|categor)/,
  /web (page|filter) (blocked|block|violation)/,
  /generated .{0,80}\(squid\/?/,
];

/** Before a wording, it makes of a statement about now a memory or an announcement. */
export const NOT_NOW_BEFORE =
  /\b(sera|seront|aura|auront|a ete|ont ete|etait|etaient|hier|was|were|has been|had been|will|would|if|si|lorsque|quand|when)\b/;

/** Anywhere in the sentence, unless `STILL_NOW` is there too. */
export const NOT_NOW =
  /\b(prevue?s?|programmee?s?|planifiee?s?|a venir|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|ce week-end|terminee?s?|achevee?s?|resolue?s?|planned for|scheduled (for|on)|upcoming|tomorrow|yesterday|saturday|sunday|monday|tuesday|wednesday|thursday|friday|resolved|completed)\b/;

/** Makes a statement about now of a sentence with a `NOT_NOW` in it. */
export const STILL_NOW =
  /en cours|actuellement|en ce moment|jusqu'|retour|retabli|reouv|currently|in progress|until|\bback\b/;
