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
  /merci d'attendre \d+ minutes? avant d'essayer/,
  /limite le temps des sessions/,
  /quota (de|d') ?(connexions?|acces|sessions?)[^.]{0,30}(atteint|depasse)/,
  /nombre maxim(um|al) (de|d') ?(connexions|utilisateurs|sessions|participants|acces)[^.]{0,40}(atteint|depasse)/,
  /(service|site|serveurs?|plateforme|ent|systeme|reseau) (est |sont )?((actuellement|momentanement|temporairement|tres|trop|fortement) ){0,3}(satur|surcharg|encombr|engorg)e/,
  /(service|site|serveurs?|plateforme|ent|systeme|reseau)[^.]{0,80} (est|sont) ((actuellement|momentanement|temporairement|tres|trop|fortement) ){0,3}((satur|surcharg|encombr|engorg|sollicit)e|victimes? de (son|leur) succes)/,
  /serveurs? (est |sont |actuellement )*occupes?\b/,
  /(limite|plafond|maximum)[^.]{0,40}(connexions|utilisateurs|sessions|participants|acces)[^.]{0,30}(atteint|depasse)/,
  /(service|servers?|site|system|platform) (is |are )?overloaded/,
  /(saturation|surcharge|engorgement) (de |du |des )(nos |la |notre )?(service|site|serveurs?|plateforme|ent|systeme|reseau)/,
  /(acces|service|site|page|plateforme|application|ent|serveur)[^.]{0,60}(momentanement|temporairement|provisoirement|actuellement) (indisponibles?|inaccessibles?|satures?|surcharges?|limitee?|suspendus?|interrompus?)/,
  /(momentanement|temporairement|provisoirement) (indisponible|inaccessible|sature|surcharge)/,
  /indisponibilite (momentanee|temporaire)/,
  /too many (requests|connections|sessions)/,
  /(we are|we're|site is|server is|service is|servers are)( currently| temporarily)?( experiencing)? (overloaded|over capacity|at capacity|(a bit |too |very )?busy|full|(unusually |very |extremely )?(high|heavy) (traffic|load|demand|volume))/,
  /experiencing (an )?(unusually |very |extremely )?(high|heavy|large) (traffic|load|demand|volume|number)/,
  /(service|site|server|page)[^.]{0,40}(temporarily|momentarily|currently) (unavailable|overloaded|inaccessible)/,
  /temporarily (unavailable|overloaded|over capacity)/,
  /maximum number of [a-z ]{0,20}(users|connections|sessions|participants|visitors)[^.]{0,30}(reached|exceeded)/,
  /(serveurs?|plateforme|service|site) (a|ont) atteint (sa|leur|ses|leurs) (capacite|limite)s?/,
  /bandwidth limit exceeded/,
  /resource limit is reached/,
  /(servers?|systems?|service|site) (is |are )?(currently |too |very )?busy/,
  /quota_overflow/,
];

/**
 * Crowds that a lesson or a news item may speak of as well: overload only where the page also asks
 * the visitor to come back (`ASKS_TO_WAIT`).
 */
export const CROWD: readonly RegExp[] = [
  /\b(trop|tres grand nombre|grand nombre|nombre (tres |trop )?(important|eleve)|afflux|pic|forte affluence)( important| massif| inhabituel| exceptionnel)? (de|d') ?(connexions|connectes|utilisateurs|visiteurs|demandes|requetes|acces|monde|frequentation|charge)/,
  /nombre (de|d') ?(connexions|connectes|utilisateurs|visiteurs|demandes|requetes|acces)[^.]{0,40}(limite|eleve|important|trop grand|exceptionnel|inhabituel|record)/,
  /(tres|trop|si) nombreu(x|ses) (connexions|utilisateurs|visiteurs|demandes|requetes|acces)/,
  /(forte|exceptionnelle|inhabituelle|importante) (frequentation|affluence|sollicitation)/,
  /(frequentation|affluence|trafic)[^.]{0,25}(exceptionnel|important|eleve|inhabituel|record|tres fort|trop fort)/,
  /(fortement|tres|trop) sollicite/,
  /victimes? de (son|leur|notre) succes/,
  /capacite[^.]{0,40}(est |ete )?(atteinte|depassee|saturee)/,
  /attein(t|dre) (sa|leur|la|ses|leurs|les) (capacites?|limites?)/,
  /plus (aucune?|de) (places?|connexions?|sessions?)[^.]{0,15}(disponible|libre)/,
  /\b(ca |tout |le site )bouchonne/,
  /too many (users|people|visitors)/,
  /(reached|at|over|exceeded|exceeds)( its| our| the| full| maximum| max| their)* capacity/,
  /(high|heavy|unusual|unprecedented|increased) (demand|traffic|volume|load)/,
  /more (traffic|visitors|users|people|demand) than (usual|normal|we|expected)/,
  /(servers?|(class)?rooms?|seats|slots) (is |are )(currently |all )?full/,
];

/** What a notice asks of the one whom it keeps out. */
export const ASKS_TO_WAIT =
  /reessay|re-essay|essayer (a nouveau|plus tard)|reconnecte[rz]|revenez|revenir (plus tard|dans|ulterieur)|patient(er|ez)|vous entrerez|dans quelques (instants|minutes)|plus tard|ulterieurement|pour (le moment|l'instant)|desole|(nous|veuillez)[^.]{0,12} excus|ne peut aboutir|try again|retry|come back|check back|please wait|be patient|later|sorry|en ce moment|right now|at the moment|few (minutes|moments)|apologi[sz]e|\b(nos|notre) (serveurs?|plateforme|service|site|equipes?)|\bour (servers?|service|site|platform|systems?)\b/;

/** One waits for one's turn to come in. */
export const QUEUE: readonly RegExp[] = [
  /vous (etes|avez ete plac|entrez|patientez)[^.]{0,40}(dans la|en|dans une|sur la|a la) (file|salle) d'attente/,
  /\d personnes? (sont )?en attente/,
  /vous etes (maintenant |desormais |actuellement )?(dans la file|en attente)/,
  /(votre|vos) (place|position|rang|numero)[^.]{0,30}(dans la (file|queue)|:? ?\d)/,
  /^(place|position|rang|numero)( dans la (file|queue)( d'attente)?)? ?:? ?\d/,
  /(personnes?|utilisateurs?|visiteurs?|eleves?)( sont)? (devant|avant) vous/,
  /temps d'attente( estime| prevu| approximatif| restant)?[^.]{0,20}\d/,
  /(c'est|ce sera) bientot votre tour/,
  /en attendant votre tour/,
  /lorsque ce sera votre tour/,
  /vous (allez etre|serez)( automatiquement)? (redirige|connecte|admis)[^.]{0,60}(des qu[e']|lorsqu[e']|quand)/,
  /(des|lorsqu|jusqu)[^.]{0,8}'?une place (se libere|sera|est) ?(libre|disponible)?/,
  /you (are|have been|'re)( now)?( placed)? (in|on) (the |a |our )?(waiting (line|room|list)|queue|line)/,
  /you('re| are) (now |number |#)*\d*[^.]{0,6}in (line|the queue)/,
  /(your|estimated|expected) (wait|waiting) time/,
  /your (position|place|number) in (the )?(queue|line)/,
  /^(position|place|number) in (the )?(queue|line)/,
  /(people|users|visitors)( in (the )?(line|queue))? (ahead of|in front of|before) you/,
  /(it('s| is)|when it is) your turn/,
];

/** A heading that says nothing else, on a short page. */
export const OVERLOAD_HEADING =
  /^trop (de|d') ?(connexions|connectes|utilisateurs|visiteurs|demandes|requetes|monde)( simultane(e?s)?)?[ .…!]*$|^too many (users|connections|visitors|people)[ .…!]*$/;

/** A heading that says nothing else, on a short page. */
export const QUEUE_HEADING =
  /^(file|salle) d'attente( virtuelle)?[ .…!]*$|^(virtual )?(waiting room|queue)[ .…!]*$/;

/** The service is closed for works. */
export const MAINTENANCE: readonly RegExp[] = [
  /(^|\b(est|sont|actuellement|momentanement|temporairement|site|serveur|service|plateforme|portail|ent|mode|application|espace|page|:|-) )en (cours de )?maintenance/,
  /maintenance (est )?(en cours|technique en cours|du site en cours)/,
  /operations? de maintenance[^.]{0,30}(est |sont )?en cours/,
  /(intervention|operation)s? (technique|informatique)s?[^.]{0,30}(est |sont )?en cours/,
  /(ferme|indisponible|inaccessible|interrompu|suspendu)e?s?[^.]{0,30} (pour|pour cause de|en raison (d'une|de)|suite a (une|des))( une| des| de)?( operations?| travaux)?( de)? ?(maintenance|mise a (jour|niveau))/,
  /indisponibles? (pendant|durant) (la|une|cette) (maintenance|mise a (jour|niveau))/,
  /le temps d'une (operation de )?(maintenance|mise a (jour|niveau))/,
  /nous mettons (actuellement )?a jour (le|la|les|nos|notre) /,
  /nous (effectuons|realisons|procedons)[^.]{0,40}(maintenance|mise a (jour|niveau))/,
  /travaux de maintenance[^.]{0,30}en cours/,
  /(pour|en raison d'une|cause de)( operation de)? maintenance[^.]{0,60}(ferme|indisponible|inaccessible|interrompu|suspendu)/,
  /(est|sont|actuellement|site|serveur|service|plateforme|portail|ent|espace) en cours de (mise a (jour|niveau)|migration)/,
  /mise a (jour|niveau) (du site |de la plateforme |du service )?(est )?en cours/,
  /under(going)? (scheduled |planned |routine )?maintenance/,
  /(down|closed|unavailable|offline) for( a)?( scheduled| planned| routine| brief)? (maintenance|upgrade)/,
  /(currently|temporarily|is) in maintenance mode/,
  /in maintenance mode/,
  /(performing|carrying out|undergoing|doing)( some| scheduled| planned| routine)* (maintenance|upgrade)/,
  /(currently|now) (upgrading|updating|maintaining) (our|the|its)/,
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
  /erreur (critique|fatale)|^fatal error|uncaught [a-z]*(exception|error)|sqlstate\[/,
  /server error in '\//,
  /quelque chose s'est mal passe|un probleme est survenu/,
  /(erreur|echec)[^.]{0,20} (connexion|acces) a (la |une )?base de donnees/,
  /^whitelabel error page/,
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

/** A robot is kept out, and Continuo is one: says nothing of the room. */
export const CHALLENGE: readonly RegExp[] = [
  /^just a moment\b|^un instant[ .…]*$|^attention required/,
  /checking (your browser|if the site connection is secure)/,
  /(verif(y|ying|ication)[^.]{0,20}|confirm[^.]{0,20}|making sure)[^.]{0,10}(you are|you're|que vous etes)( not)? (a )?(human|humain|un humain|robot|bot)/,
  /verification (de votre navigateur|que vous etes)/,
  /(are you|etes-vous|you are not|vous n'etes pas) (a |un )?(robot|bot)/,
  /enable javascript and cookies to continue/,
  /request unsuccessful\. incapsula/,
  /the requested url was rejected/,
  /unusual traffic from your (computer|network)/,
  /generated by mod_security/,
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

/** Before or inside a wording: what was so, what may be so, what is no longer so. */
export const NOT_SO =
  /\b(was|were|had been|etait|etaient|avait|avaient|may|might|could|(?<!ne )peu(t|vent)|pourra|pourront|pourrai(t|ent)|(n'est|ne sont|n'ont|no) (plus|longer))\b/;

/** Just before a wording: there is none of it. */
export const NONE_OF_IT = /\b(aucune?|pas (de|d'|en)|sans|no|not|without) ([a-z']+ )?$/;

/** Anywhere in the sentence, unless `STILL_NOW` is there too. */
export const NOT_NOW =
  /\b(prevue?s?|programmee?s?|planifiee?s?|a venir|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|ce week-end|terminee?s?|achevee?s?|resolue?s?|(semaine|mois|annee|jour)s? (dernier|derniere|passee?)s?|incidents? passes|last (week|month|night|year)|planned for|scheduled (for|on)|upcoming|tomorrow|yesterday|saturday|sunday|monday|tuesday|wednesday|thursday|friday|resolved|completed)\b/;

/** Makes a statement about now of a sentence with a `NOT_NOW` in it. */
export const STILL_NOW =
  /en cours|actuellement|en ce moment|jusqu'|retour|retabli|reouv|currently|in progress|until|\bback\b/;
