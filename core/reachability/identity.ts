import { assertNever } from '../shared/assert-never';
import { type Answer, fields, parseJson } from './answer';
import { type Finding, finding } from './cause';
import type { ServiceProfile } from './observation';
import { findExpected } from './page-identity';

/**
 * What an answer proves about the software behind it: nothing (`null`), that it is the right one
 * (`'right'`), or that it is the right one and says how it is (`protocols.md` §1.1, 2.2, 4, 6).
 */
export type Identity = 'right' | Finding | null;

/** Looks for the identity mark of the profile's kind in an answer. */
export function identify(answer: Answer, profile: ServiceProfile): Identity {
  switch (profile.kind) {
    case 'page':
      return findExpected(answer, profile.expect);
    case 'moodle':
      return identifyMoodle(answer);
    case 'edifice':
      return identifyEdifice(answer);
    case 'bbb':
      return identifyBbb(answer);
    case 'jitsi':
      return identifyJitsi(answer);
    case 'nextcloud':
      return identifyNextcloud(answer);
    case 'zoom':
      return identifyZoom(answer);
    default:
      return assertNever(profile.kind);
  }
}

const MAINTENANCE = finding('maintenance', 'maintenance-announced');

/** Errors of Moodle come as HTTP 200 with an `errorcode`, in an object or in a list of answers. */
function identifyMoodle(answer: Answer): Identity {
  const json = parseJson(answer.body);
  const first = fields(Array.isArray(json) ? json[0] : json);
  const data = fields(first.data);
  const code = first.errorcode ?? fields(first.exception).errorcode;
  if (typeof code === 'string') {
    if (code === 'sitemaintenance' || code === 'upgraderunning') return MAINTENANCE;
    if (code === 'dbconnectionfailed') return finding('down', 'error-page');
    // Others have error codes too; these fields come with Moodle's (protocols.md §2.2).
    return 'exception' in first || 'stacktrace' in first ? ok(answer) : null;
  }
  if (typeof data.wwwroot === 'string') {
    return isTrue(data.maintenanceenabled) ? MAINTENANCE : ok(answer);
  }
  if (first.appsitecheck === 'ok') return ok(answer);
  // A page for people where the API was asked: it is Moodle, and it sends to its login.
  const isPage = /\bM\.cfg\s*=\s*\{\s*"wwwroot"/.test(answer.body);
  return isPage && isOk(answer) ? finding('auth-required', 'login-needed') : null;
}

const EDIFICE_CONTEXT = ['callBack', 'cgu', 'passwordRegex', 'mandatory', 'mfaConfig'];

function identifyEdifice(answer: Answer): Identity {
  const json = fields(parseJson(answer.body));
  if (json.error === 'quota_overflow') return finding('overloaded', 'too-many-requests');
  if (json.error_description === 'auth.error.global') return finding('down', 'error-page');
  return EDIFICE_CONTEXT.filter((name) => name in json).length >= 2 ? ok(answer) : null;
}

/** The whole answer is that element: in a page of HTML it is somebody's example. */
const BBB_RESPONSE =
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<response>[\s\S]{0,500}?<returncode>\s*(?:SUCCESS|FAILED)\s*<\/returncode>/;

function identifyBbb(answer: Answer): Identity {
  const found = BBB_RESPONSE.test(answer.body.slice(0, 4000));
  return found ? ok(answer) : null;
}

/** `config.js` declares `config` and says how to reach the conference; a page of HTML is never one. */
function identifyJitsi(answer: Answer): Identity {
  if (/^\s*</.test(answer.body)) return null;
  const declares = /(^|[\s;])(?:var|let|const)\s+config\s*=|window\.config\s*=/.test(answer.body);
  const connects = /\b(muc|bosh)\b\s*(?:['"]\s*)?[:=]/.test(answer.body);
  return declares && connects ? ok(answer) : null;
}

function identifyNextcloud(answer: Answer): Identity {
  if (answer.header('x-nextcloud-maintenance-mode') === '1') return MAINTENANCE;
  const json = fields(parseJson(answer.body));
  if (typeof json.installed !== 'boolean' || typeof json.version !== 'string') return null;
  if (isTrue(json.maintenance) || isTrue(json.needsDbUpgrade)) return MAINTENANCE;
  return json.installed ? ok(answer) : finding('down', 'error-page');
}

/** Zoom has no probe of its own: its public status page speaks for it (Statuspage's indicators). */
function identifyZoom(answer: Answer): Identity {
  const json = fields(parseJson(answer.body));
  const name = fields(json.page).name;
  if (answer.host !== 'status.zoom.us' && !/zoom/i.test(String(name ?? ''))) return null;
  switch (fields(json.status).indicator) {
    case 'none':
      return ok(answer);
    case 'minor':
    case 'major':
      return isOk(answer) ? finding('degraded', 'partial') : null;
    case 'maintenance':
      return MAINTENANCE;
    case 'critical':
      return finding('down', 'outage-announced');
    default:
      return null;
  }
}

function ok(answer: Answer): 'right' | null {
  return isOk(answer) ? 'right' : null;
}

/** A mark counts only in an answer that is no error (Moodle answers 200 even to a refusal). */
function isOk(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}
