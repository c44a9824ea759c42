import type { RehearsalStep, RoomView } from '../contract/meeting-views';
import type { Verdict } from '../reachability/observation';
import type { RoomFault } from './room-fault';

/** A room of the chain as the rehearsal found it. */
export type RehearsedRoom = Pick<
  RoomView,
  'id' | 'host' | 'official' | 'login' | 'acknowledged' | 'faults'
> & {
  readonly service?: Pick<NonNullable<RoomView['service']>, 'verdict' | 'cause'>;
  /** False where no test proves anything. */
  readonly testable: boolean;
};

/** All that a rehearsal looks at. */
export type RehearsalFacts = {
  /** In the order in which rooms are tried. */
  readonly chain: readonly RehearsedRoom[];
  /** The message to the pupils, filled in. */
  readonly message: string;
  readonly pupils: number;
  readonly pupilsWithoutAddress: number;
  /** Absent: no sheet was ever handed out. */
  readonly sheet?: { readonly outdated: boolean };
  /** The work that can be given when no room opens; may be empty. */
  readonly work: string;
};

/** What a rehearsal can say; the sentences are `rehearsal.steps.<code>`, `rehearsal.todo.<code>`. */
export const REHEARSAL_CODES = [
  'no-room',
  'no-fallback',
  'no-official',
  'one-host',
  'hosts-apart',
  'room-up',
  'room-slow',
  'room-login',
  'room-bad',
  'room-local',
  'room-wrong-address',
  'room-unknown',
  'room-not-testable',
  'login-host',
  'login-everyone',
  'login-unknown',
  'link-fine',
  'zoom-number',
  'zoom-host-link',
  'zoom-no-password',
  'collaborate-moderator-link',
  'room-code',
  'guessable-name',
  'not-secure',
  'notice-unseen',
  'message-fine',
  'message-placeholder',
  'no-pupil',
  'addresses-all',
  'addresses-some',
  'addresses-none',
  'sheet-fine',
  'sheet-outdated',
  'sheet-missing',
  'work-fine',
  'work-missing',
] as const;

/** One of `REHEARSAL_CODES`. */
export type RehearsalCode = (typeof REHEARSAL_CODES)[number];

type Step = RehearsalStep & { readonly code: RehearsalCode };

/** Links with these faults keep the pupils out; the others leave something to doubt. */
const FATAL_FAULTS: readonly RoomFault[] = [
  'zoom-number',
  'zoom-host-link',
  'collaborate-moderator-link',
];

/**
 * What a rehearsal found, without pupils: the chain, each of its rooms, then what tells the pupils.
 * `warning` is worth a look, `failed` has to be put right before the class depends on it.
 */
export function rehearse(facts: RehearsalFacts): RehearsalStep[] {
  return [
    ...chainSteps(facts.chain),
    ...facts.chain.flatMap(roomSteps),
    messageStep(facts.message),
    addressStep(facts),
    sheetStep(facts),
    facts.work.trim() === '' ? warning('work-missing') : fine('work-fine'),
  ];
}

function chainSteps(chain: readonly RehearsedRoom[]): Step[] {
  if (chain.length === 0) return [failed('no-room')];
  const official = chain.some((room) => room.official) ? [] : [warning('no-official')];
  if (chain.length === 1) return [...official, failed('no-fallback')];
  const hosts = chain.map(({ host }) => host);
  const shared = [...new Set(hosts.filter((host, at) => hosts.indexOf(host) !== at))];
  if (shared.length === 0) return [...official, fine('hosts-apart', { count: chain.length })];
  // One outage takes every room of a host; when it is all of them, nothing is left.
  const all = new Set(hosts).size === 1;
  return [
    ...official,
    ...shared.map((host) => (all ? failed('one-host', { host }) : warning('one-host', { host }))),
  ];
}

function roomSteps(room: RehearsedRoom): Step[] {
  const { id, host, faults, official, acknowledged } = room;
  const steps = [
    answerStep(room),
    ...(faults.length === 0 ? [fine('link-fine')] : faults.map(faultStep)),
    ...(official ? [] : loginSteps(room)),
    ...(acknowledged ? [] : [warning('notice-unseen')]),
  ];
  return steps.map((step) => ({ ...step, roomId: id, facts: { host, ...step.facts } }));
}

function answerStep({ testable, service }: RehearsedRoom): Step {
  if (!testable) return warning('room-not-testable');
  if (service === undefined) return warning('room-unknown');
  const { code, outcome } = answers[service.verdict];
  return { code, outcome, facts: outcome === 'ok' ? {} : { cause: service.cause } };
}

const answers: Readonly<Record<Verdict, Pick<Step, 'code' | 'outcome'>>> = {
  up: { code: 'room-up', outcome: 'ok' },
  degraded: { code: 'room-slow', outcome: 'warning' },
  overloaded: { code: 'room-bad', outcome: 'failed' },
  maintenance: { code: 'room-bad', outcome: 'failed' },
  down: { code: 'room-bad', outcome: 'failed' },
  'auth-required': { code: 'room-login', outcome: 'warning' },
  'wrong-address': { code: 'room-wrong-address', outcome: 'failed' },
  'local-fault': { code: 'room-local', outcome: 'failed' },
  unknown: { code: 'room-unknown', outcome: 'warning' },
};

function faultStep(fault: RoomFault): Step {
  return FATAL_FAULTS.includes(fault) ? failed(fault) : warning(fault);
}

/** The pupils know the way into the official room; another one is opened in a hurry. */
function loginSteps({ login }: RehearsedRoom): Step[] {
  return login === 'none' ? [] : [warning(`login-${login}`)];
}

/** A placeholder that nothing fills in is read by the pupils as it was typed. */
function messageStep(message: string): Step {
  const placeholder = /\{\p{L}+\}/u.exec(message)?.[0];
  return placeholder === undefined
    ? fine('message-fine')
    : warning('message-placeholder', { placeholder });
}

function addressStep({ pupils, pupilsWithoutAddress: without }: RehearsalFacts): Step {
  if (pupils === 0) return warning('no-pupil');
  if (without === 0) return fine('addresses-all', { count: pupils });
  if (without === pupils) return warning('addresses-none', { count: pupils });
  return warning('addresses-some', { count: without, pupils });
}

function sheetStep({ chain, sheet }: RehearsalFacts): Step {
  if (sheet === undefined || chain.length === 0) return warning('sheet-missing');
  return sheet.outdated ? failed('sheet-outdated') : fine('sheet-fine');
}

function fine(code: RehearsalCode, facts: Step['facts'] = {}): Step {
  return { code, outcome: 'ok', facts };
}

function warning(code: RehearsalCode, facts: Step['facts'] = {}): Step {
  return { code, outcome: 'warning', facts };
}

function failed(code: RehearsalCode, facts: Step['facts'] = {}): Step {
  return { code, outcome: 'failed', facts };
}
