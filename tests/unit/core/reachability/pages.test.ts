import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../../core/reachability/cause';
import { classify } from '../../../../core/reachability/classify';
import type { ServiceKind, Verdict } from '../../../../core/reachability/observation';
import { answered, ROOM, service } from './observations';

const LOREM =
  'La Révolution française commence en 1789. Les élèves liront le chapitre, noteront les dates et prépareront trois questions. '.repeat(
    30,
  );

function page(title: string, body: string): string {
  return `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;
}

function verdictOf(body: string, status = 200, headers: Record<string, string> = {}): Verdict {
  return classify(answered({ body, status, headers }), ROOM).verdict;
}

describe('a healthy room', () => {
  it.each([
    ['in capitals, without accents', '<h1>4A</h1><a>REJOINDRE LA SALLE</a>'],
    ['with entities and odd spaces', '<a>Rejoindre&nbsp;la\n   salle</a>'],
    ['as a submit button', '<form><input type="submit" value="Rejoindre la salle"></form>'],
    ['split over inline tags', '<button><b>Rejoindre</b> la <i>salle</i></button>'],
    [
      'with a maintenance announced for Saturday',
      '<h1>Maintenance prévue samedi de 8 h à 10 h</h1><button>Rejoindre la salle</button>',
    ],
    [
      'with a news item in the present tense',
      '<h2>La cantine est en maintenance</h2><button>Rejoindre la salle</button>',
    ],
    [
      'of a course on queues',
      '<h1>La file d’attente</h1><p>Vous êtes dans la file d’attente d’un cinéma : calculez votre temps d’attente estimé.</p><button>Rejoindre la salle</button>',
    ],
    [
      'with a forum thread on overload',
      '<h1>Forum</h1><p>Hier le service était momentanément indisponible.</p><a>Rejoindre la salle</a>',
    ],
  ])('%s', (_name, body) => {
    expect(verdictOf(page('Classe virtuelle', body))).toBe('up');
  });

  it.each([
    ["L'entrée de l'élève", '<a>L’entrée de l’élève</a>'],
    ['L’entrée de l’élève', "<a>L'entr&eacute;e de l&#39;&eacute;l&egrave;ve</a>"],
    ['Salle « 4A »', '<p>Salle &laquo;&nbsp;4A&nbsp;&raquo;</p>'],
  ])('is known by %s, whatever the apostrophes', (wanted, body) => {
    const found = classify(answered({ body }), { ...ROOM, expect: wanted });
    expect(found.verdict).toBe('up');
  });

  it('is slow above 2.5 s, not at 2.5 s', () => {
    const body = '<a>Rejoindre la salle</a>';
    expect(classify(answered({ body, ms: 2500 }), ROOM).verdict).toBe('up');
    expect(classify(answered({ body, ms: 2501 }), ROOM).verdict).toBe('degraded');
  });

  it('is up although the school filters both neutral hosts', () => {
    const body = '<a>Rejoindre la salle</a>';
    expect(classify(answered({ body, neutral: ['failed', 'failed'] }), ROOM).verdict).toBe('up');
  });
});

describe('the expected text proves nothing', () => {
  it.each([
    ['in a comment', '<p>Bonjour</p><!-- Rejoindre la salle -->'],
    ['in a script', '<p>Bonjour</p><script>t = "Rejoindre la salle"</script>'],
    ['in a hidden element', '<p>Bonjour</p><div hidden>Rejoindre la salle</div>'],
    ['in an invisible element', '<p>Ici</p><div style="display: none">Rejoindre la salle</div>'],
    ['in an attribute', '<p>Bonjour</p><img alt="Rejoindre la salle">'],
    ['without JavaScript', '<div id="root"></div><noscript>Rejoindre la salle</noscript>'],
  ])('%s', (_name, body) => {
    expect(verdictOf(page('Classe virtuelle', body))).toBe('unknown');
  });

  it('in a sentence of a queue page', () => {
    const body = page(
      'File d’attente',
      '<h1>Vous êtes dans la file d’attente</h1><p>Vous pourrez bientôt rejoindre la salle.</p>',
    );
    expect(verdictOf(body)).toBe('overloaded');
  });

  it('in the title of an overload page', () => {
    const body = page('Rejoindre la salle', '<h2>Vous êtes très nombreux aujourd’hui.</h2>');
    expect(verdictOf(body)).toBe('overloaded');
  });

  it('behind an error status', () => {
    expect(verdictOf('<a>Rejoindre la salle</a>', 500)).toBe('down');
  });
});

describe('a service that lets nobody in, behind HTTP 200', () => {
  it.each<[Verdict, string]>([
    [
      'overloaded',
      '<h1>À situation exceptionnelle, mesures exceptionnelles…</h1><p>Afin que chacun puisse se connecter, nous avons limité le temps des sessions.</p>',
    ],
    ['overloaded', '<p>Acc&egrave;s momentan&eacute;ment indisponible</p>'],
    ['overloaded', '<h1>Oups</h1><p>Le quota de connexions est atteint. Réessayez plus tard.</p>'],
    ['overloaded', '<p>Notre plateforme est actuellement saturée, merci de patienter.</p>'],
    ['overloaded', '<h1>Salle d’attente</h1><p>Merci de patienter.</p>'],
    ['overloaded', '<p>Il y a 1 254 personnes devant vous.</p>'],
    ['overloaded', '<h1>You are now in line</h1><p>Your estimated wait time is 12 minutes.</p>'],
    ['overloaded', '<p>We are experiencing unusually high traffic. Please try again later.</p>'],
    ['overloaded', '<h1>Le nombre maximum d’utilisateurs connectés est atteint</h1>'],
    ['maintenance', '<h1>Site en maintenance</h1><p>De retour très vite.</p>'],
    ['maintenance', '<h1>Maintenance</h1>'],
    [
      'maintenance',
      '<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>',
    ],
    [
      'maintenance',
      '<h2>System in maintenance mode</h2><p>This Nextcloud instance is currently in maintenance mode, which may take a while.</p>',
    ],
    [
      'maintenance',
      '<h1>Site under maintenance</h1><p>Site is currently under maintenance. We should be back shortly.</p>',
    ],
    ['maintenance', '<p>Le service est fermé pour une opération de maintenance.</p>'],
    ['maintenance', '<p>Une mise à jour est en cours, revenez dans quelques instants.</p>'],
    ['maintenance', '<p>Le site est en maintenance jusqu’à lundi 8 h.</p>'],
    ['overloaded', '<p>Le service est momentanément indisponible, il sera rétabli sous peu.</p>'],
    ['down', '<h1>502 Bad Gateway</h1>'],
    ['down', '<h1>Error establishing a database connection</h1>'],
    ['down', '<h1>Erreur 500</h1><p>Une erreur interne est survenue.</p>'],
  ])('%s: %s', (verdict, body) => {
    expect(verdictOf(`<html><body>${body}</body></html>`)).toBe(verdict);
    // The same when the teacher gave no text to expect.
    const found = classify(answered({ body }), { kind: 'page', url: ROOM.url });
    expect(found.verdict).toBe(verdict);
  });

  it('is seen in the first heading of a long page too', () => {
    const body = `<h1>Le service est momentanément indisponible</h1><footer>${LOREM}</footer>`;
    expect(verdictOf(body)).toBe('overloaded');
  });
});

describe('ordinary words are no alarm, even without the expected text', () => {
  it.each([
    ['a long lesson', `<h1>Histoire</h1><p>${LOREM} Le site est en maintenance. ${LOREM}</p>`],
    ['a news item', `<h1>Actualités</h1><h2>Maintenance prévue samedi</h2><p>${LOREM}</p>`],
    ['a planned maintenance', '<p>Le service sera en maintenance dimanche de 2 h à 4 h.</p>'],
    ['a past outage', '<p>Hier, le service était momentanément indisponible.</p>'],
    ['a course on engines', '<h1>Bac pro maintenance des véhicules</h1><p>Bienvenue.</p>'],
    ['a course on servers', '<p>Chapitre 3 : la file d’attente et la pile.</p>'],
    ['a long page with an error word', `<p>${LOREM} Une erreur est survenue. ${LOREM}</p>`],
  ])('%s', (_name, body) => {
    expect(verdictOf(page('Espace de cours', body))).toBe('unknown');
  });
});

describe('error statuses', () => {
  it.each<[number, string, Verdict]>([
    [503, '', 'overloaded'],
    [503, '<html><body>Site en maintenance</body></html>', 'maintenance'],
    [503, page('Scheduled maintenance', '<p>Back at noon.</p>'), 'maintenance'],
    [500, '<h1>Internal Server Error</h1>', 'down'],
    [504, '', 'down'],
    [522, '<title>522: Connection timed out</title>', 'down'],
    [529, '', 'overloaded'],
    [502, '<h1>Vous êtes très nombreux</h1>', 'overloaded'],
    [401, '', 'auth-required'],
    [403, '<h1>Forbidden</h1>', 'unknown'],
    [404, '<h1>Page introuvable</h1>', 'unknown'],
    [511, '<h1>Network Authentication Required</h1>', 'local-fault'],
    [407, '', 'local-fault'],
  ])('%i %s', (status, body, verdict) => {
    expect(verdictOf(body, status)).toBe(verdict);
  });
});

describe('what stands between the laptop and the service', () => {
  it.each<[string, number, string, Record<string, string>, Cause]>([
    [
      'squid denies',
      403,
      '<h1>ERROR</h1>',
      { 'x-squid-error': 'ERR_ACCESS_DENIED 0' },
      'blocked-here',
    ],
    ['squid fails', 503, '', { 'x-squid-error': 'ERR_CONNECT_FAIL 111' }, 'proxy-cannot-reach'],
    ['squid unsigned', 403, '', { server: 'squid/4.10' }, 'blocked-here'],
    [
      'a filter',
      403,
      '<h1>Accès interdit</h1><p>Ce site est bloqué par la politique de sécurité du rectorat.</p>',
      {},
      'blocked-here',
    ],
    [
      'a vendor',
      200,
      '<title>FortiGuard Intrusion Prevention - Access Blocked</title>',
      {},
      'blocked-here',
    ],
  ])('%s', (_name, status, body, headers, cause) => {
    const found = classify(answered({ status, body, headers }), ROOM);
    expect(found).toEqual({ verdict: 'local-fault', cause });
  });

  it('a proxy that only passes an error through is not accused', () => {
    const headers = { via: '1.1 proxy.lycee (squid/4.10)', server: 'nginx' };
    expect(verdictOf('', 502, headers)).toBe('down');
  });

  it('a portal that imitates the expected text is still a portal', () => {
    const observation = answered({
      body: '<h1>Rejoindre la salle</h1>',
      finalUrl: 'http://portail.hotspot.example/',
      neutral: ['portal', 'failed'],
    });
    expect(classify(observation, ROOM).cause).toBe('captive-portal');
  });

  it('an answer of the service itself is not the network’s fault when neutral hosts are filtered', () => {
    const body = '<h1>Vous êtes très nombreux aujourd’hui.</h1>';
    const found = classify(answered({ body, neutral: ['failed', 'failed'] }), ROOM);
    expect(found.verdict).toBe('overloaded');
  });
});

describe('an API that answers something else', () => {
  it.each<[ServiceKind, string, Verdict]>([
    ['moodle', '<html><h1>Bienvenue</h1></html>', 'wrong-address'],
    ['edifice', '{"name":"autre chose"}', 'wrong-address'],
    ['nextcloud', '<html><form><input type="password"></form></html>', 'auth-required'],
    [
      'jitsi',
      '<!doctype html><title>Jitsi Meet</title><script>var config = {hosts: 1}</script>',
      'wrong-address',
    ],
    ['jitsi', 'var config = { apiUrl: "/v1" };', 'wrong-address'],
    ['bbb', '<html><title>Greenlight</title></html>', 'wrong-address'],
    ['moodle', '', 'unknown'],
    ['edifice', '{"callBack":"","cgu":tr', 'unknown'],
    ['moodle', '[{"error":true,"exception":{"errorcode":"sitemaintenance"}}]', 'maintenance'],
    ['moodle', '{"error":"x","errorcode":"sitemaintenance"}', 'maintenance'],
    ['moodle', '{"appsitecheck":"ok"}', 'up'],
    ['moodle', '<html><script>M.cfg = {"wwwroot":"x"};</script></html>', 'auth-required'],
    ['edifice', '<html><h1>Maintenance en cours</h1></html>', 'maintenance'],
    ['nextcloud', '{"installed":true,"maintenance":true,"version":"31.0"}', 'maintenance'],
    ['zoom', '{"page":{"name":"Zoom"},"status":{"indicator":"minor"}}', 'degraded'],
    ['zoom', '<html>503</html>', 'unknown'],
  ])('%s: %s', (kind, body, verdict) => {
    const observation = answered({ body, headers: {}, finalUrl: `https://${kind}.example/probe` });
    expect(classify(observation, service(kind)).verdict).toBe(verdict);
  });

  it.each<[ServiceKind, string, Verdict]>([
    ['edifice', 'https://ent.example/auth/login?callback=%2F', 'auth-required'],
    ['edifice', 'https://sso.academie.example/cas/login', 'auth-required'],
    ['moodle', '/maintenance.html', 'maintenance'],
    ['edifice', 'https://ent.example/tooload.html', 'overloaded'],
    ['jitsi', 'https://autre.example/', 'wrong-address'],
  ])('%s redirects to %s', (kind, location, verdict) => {
    const observation = answered({ status: 302, headers: { location } });
    expect(classify(observation, service(kind)).verdict).toBe(verdict);
  });
});
