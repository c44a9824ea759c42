import type {
  NeutralAnswer,
  Observation,
  ServiceKind,
  ServiceProfile,
} from '../../../../core/reachability/observation';

/** The virtual class of the tests: a page that shows « Rejoindre la salle » when it works. */
export const ROOM: ServiceProfile = {
  kind: 'page',
  url: 'https://classevirtuelle.example/salle/12',
  expect: 'Rejoindre la salle',
};

export function service(kind: ServiceKind): ServiceProfile {
  return { kind, url: `https://${kind}.example` };
}

type Given = {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly finalUrl?: string;
  readonly ms?: number;
  readonly neutral?: readonly NeutralAnswer[];
  readonly online?: boolean;
};

/** A laptop online on a network that passes, and an answer from the room's own address. */
export function answered(given: Given): Observation {
  return {
    at: '2026-11-23T07:58:00Z',
    online: given.online ?? true,
    neutral: given.neutral ?? ['ok', 'ok'],
    outcome: {
      kind: 'response',
      status: given.status ?? 200,
      finalUrl: given.finalUrl ?? ROOM.url,
      headers: given.headers ?? { 'content-type': 'text/html; charset=utf-8' },
      body: given.body ?? '',
      ms: given.ms ?? 300,
    },
  };
}

export function failed(
  code: string,
  neutral: readonly NeutralAnswer[] = ['ok', 'ok'],
  online = true,
): Observation {
  return {
    at: '2026-11-23T07:58:00Z',
    online,
    neutral,
    outcome: { kind: 'error', code, ms: 300 },
  };
}
