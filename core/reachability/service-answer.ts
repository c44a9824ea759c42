import { matches, readAnnouncement, readErrorPage } from './announcement';
import { type Answer, parseAddress } from './answer';
import { type Finding, finding } from './cause';
import type { ServiceProfile } from './observation';
import { CHALLENGE, SESSION_OVER } from './wordings';

/** What an answer without identity mark says of the service: its status, its words, its session. */
export function readServiceAnswer(answer: Answer, profile: ServiceProfile): Finding {
  if (answer.status >= 300 && answer.status < 400) return readRedirect(answer, profile);
  if (isChallenge(answer)) return finding('unknown', 'probe-refused');
  if (answer.status >= 400) return readErrorStatus(answer, profile);
  return (
    readAnnouncement(answer.notice) ??
    readLogin(answer) ??
    (profile.kind === 'page' ? readPlainPage(answer, profile) : readOtherSoftware(answer))
  );
}

/** Longer pages are not only about robots. */
const LONGEST_CHALLENGE = 600;

/** A wall against robots stands in front of the service, whatever its status. */
function isChallenge(answer: Answer): boolean {
  if (answer.header('cf-mitigated') === 'challenge') return true;
  if (/challenge|captcha/i.test(answer.header('x-amzn-waf-action'))) return true;
  const { title, text, pieces } = answer.page;
  if (text.length > LONGEST_CHALLENGE) return false;
  // Incapsula says it inside a frame that hides all else.
  if (/\/_Incapsula_Resource\?/.test(answer.body)) return true;
  return [title, ...pieces].some((line) => matches(CHALLENGE, line));
}

const OVERLOADED_STATUS = new Set([429, 509, 529]);
const GATEWAY_STATUS = new Set([502, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530]);

function readErrorStatus(answer: Answer, profile: ServiceProfile): Finding {
  const status = answer.status;
  if (OVERLOADED_STATUS.has(status)) return finding('overloaded', 'too-many-requests');
  const said = readErrorPage(answer.notice);
  if (status >= 500) {
    if (said !== null) return said;
    if (status === 503) return finding('overloaded', 'service-unavailable');
    return finding('down', GATEWAY_STATUS.has(status) ? 'gateway-error' : 'error-answer');
  }
  if (status === 401) return finding('auth-required', 'login-needed');
  if (status === 408) return finding('down', 'no-answer');
  const announced = readAnnouncement(answer.notice);
  if (announced !== null && announced.cause !== 'error-page') return announced;
  if (status === 403 || status === 425 || status === 451) {
    return readLogin(answer) ?? finding('unknown', 'probe-refused');
  }
  return profile.kind === 'page' ? finding('unknown', 'page-not-found') : OTHER_SOFTWARE;
}

const OTHER_SOFTWARE = finding('wrong-address', 'other-software');

const LOGIN_PLACE =
  /(^|[/._-])(login|log-in|signin|sign-in|logon|connexion|authentification|auth|oauth2?|oidc|openid|openid-connect|saml2?|cas|sso|idp|wayf|shibboleth|adfs|educonnect)([/._-]|$)/;
const MAINTENANCE_PLACE = /maintenance|maintenence/;
const OVERLOAD_PLACE =
  /too-?load|overload|surcharge|sature|indisponible|unavailable|too-?many|queue|file-?d?-?attente|salle-attente|waiting-?room/;

/** An API path that answers with a redirect: where it leads says why. */
function readRedirect(answer: Answer, profile: ServiceProfile): Finding {
  const target = parseAddress(answer.header('location')) ?? inside(answer);
  if (target === null) return finding('unknown', 'unreadable-answer');
  const place = `${target.hostname}${target.pathname}`.toLowerCase();
  if (MAINTENANCE_PLACE.test(place)) return finding('maintenance', 'maintenance-announced');
  if (OVERLOAD_PLACE.test(place)) return finding('overloaded', 'overload-announced');
  if (LOGIN_PLACE.test(place)) return finding('auth-required', 'login-needed');
  return profile.kind === 'page'
    ? finding('unknown', 'expected-text-missing')
    : finding('wrong-address', 'address-moved');
}

function inside(answer: Answer): URL | null {
  const location = answer.header('location');
  if (location === '') return null;
  try {
    return new URL(location, `https://${answer.host}${answer.path}`);
  } catch {
    return null;
  }
}

function readLogin(answer: Answer): Finding | null {
  const page = answer.notice;
  const headline = `${page.title} . ${page.headings[0] ?? ''}`;
  const needed =
    page.asksPassword ||
    matches(SESSION_OVER, page.text.length <= 600 ? `${headline} ${page.text}` : headline) ||
    (LOGIN_PLACE.test(`${answer.host}${answer.path}`) && isHtml(answer) && !isProbePath(answer));
  return needed ? finding('auth-required', 'login-needed') : null;
}

/** Edifice's probe itself lives under `/auth`. */
function isProbePath(answer: Answer): boolean {
  return answer.path.endsWith('/auth/context');
}

function readPlainPage(answer: Answer, profile: ServiceProfile): Finding {
  if (answer.body.trim() === '') return finding('unknown', 'empty-answer');
  const expects = profile.expect !== undefined && profile.expect.trim() !== '';
  return finding('unknown', expects ? 'expected-text-missing' : 'nothing-expected');
}

/** Something else stands at the address; an answer that was cut or is empty proves nothing. */
function readOtherSoftware(answer: Answer): Finding {
  const body = answer.body.trim();
  if (body === '') return finding('unknown', 'empty-answer');
  return /^[[{]/.test(body) && !/[\]}]$/.test(body)
    ? finding('unknown', 'unreadable-answer')
    : OTHER_SOFTWARE;
}

function isHtml(answer: Answer): boolean {
  return /html/i.test(answer.header('content-type')) || /^\s*</.test(answer.body);
}
