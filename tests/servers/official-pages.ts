/** The text that the room shows when it works; what a teacher would give as expected text. */
export const EXPECTED_TEXT = 'Rejoindre la salle';

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head>
<body>${body}</body></html>`;
}

export const HEALTHY_PAGE = page(
  'Classe virtuelle',
  `<header><h1>Maths 4A</h1></header>
<main><p>Bienvenue dans votre classe virtuelle.</p><button>${EXPECTED_TEXT}</button></main>
<aside><h2>À savoir</h2><p>Maintenance prévue samedi de 8 h à 10 h.</p></aside>`,
);

/** The wording shown by an ENT on 6 April 2021, behind HTTP 200. */
export const OVERLOAD_PAGE = page(
  'Classe virtuelle',
  `<h1>Accès momentanément indisponible</h1>
<p>En raison d’un grand nombre de connexions simultanées, le service est momentanément
indisponible. Merci d’attendre 3 minutes avant d’essayer à nouveau.</p>`,
);

export const MAINTENANCE_PAGE = page(
  'Maintenance en cours',
  '<h1>Site en maintenance</h1><p>Nos équipes travaillent à son rétablissement.</p>',
);

export const BAD_GATEWAY_PAGE =
  '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>';

export const QUEUE_PAGE = page(
  'File d’attente',
  '<h1>Vous êtes dans la file d’attente</h1><p>Votre tour viendra : temps d’attente estimé 12 minutes.</p>',
);

/** Other wordings of saturation behind HTTP 200, in French and in English. */
export const OVERLOAD_WORDINGS = [
  page('Service saturé', '<h1>Le service est saturé</h1><p>Veuillez réessayer plus tard.</p>'),
  page(
    'Trop de connexions',
    '<h1>Trop de connexions</h1><p>Le service est momentanément indisponible.</p>',
  ),
  page(
    'Service temporarily overloaded',
    '<h1>Service temporarily overloaded</h1><p>Please try again later.</p>',
  ),
] as const;

/** The welcome page of a Wi-Fi network in the place of any site. */
export const PORTAL_PAGE = page(
  'Wi-Fi invité',
  '<h1>Connexion au Wi-Fi</h1><form action="/login"><label>Code d’accès <input name="code"></label></form>',
);
