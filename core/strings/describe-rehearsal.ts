import type { RehearsalReport, RehearsalStep } from '../contract/meeting-views';
import { REHEARSAL_CODES, type RehearsalCode } from '../meeting/rehearsal';
import { CAUSES } from '../reachability/cause';
import type { Translate } from './translate';

/** A step in words: what was found, why where a test says it, what to do unless all is well. */
type StepWords = { readonly said: string; readonly todo: string };

/** Null for a step that a later version wrote and this one does not know. */
export function describeStep(t: Translate, step: RehearsalStep): StepWords | null {
  const code = REHEARSAL_CODES.find((known) => known === step.code);
  if (code === undefined) return null;
  const cause = CAUSES.find((known) => known === step.facts.cause);
  const said = t(`rehearsal.steps.${code}`, { ...step.facts });
  return {
    said: cause === undefined ? said : `${said} ${t(`causes.${cause}`)}`,
    todo: step.outcome === 'ok' || isFine(code) ? '' : t(`rehearsal.todo.${code}`),
  };
}

/** The steps about the chain as a whole, about one room, or about the pupils. */
type StepGroup = {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly RehearsalStep[];
};

/** The steps in groups, in the order of the report; a room keeps its rank in the chain. */
export function groupSteps(t: Translate, { steps }: RehearsalReport): readonly StepGroup[] {
  const roomIds = [...new Set(steps.flatMap(({ roomId }) => roomId ?? []))];
  const rooms = roomIds.map((roomId, index) => {
    const ofRoom = steps.filter((step) => step.roomId === roomId);
    const host = String(ofRoom[0]?.facts.host ?? '');
    const title = t('rehearsal.groups.room', { rank: index + 1, host });
    return { key: roomId, title, steps: ofRoom };
  });
  const others = steps.filter(({ roomId }) => roomId === undefined);
  const isOfChain = ({ code }: RehearsalStep) => CHAIN_CODES.some((known) => known === code);
  const chain = others.filter(isOfChain);
  const pupils = others.filter((step) => !isOfChain(step));
  return [
    { key: 'chain', title: t('rehearsal.groups.chain'), steps: chain },
    ...rooms,
    { key: 'pupils', title: t('rehearsal.groups.pupils'), steps: pupils },
  ].filter((group) => group.steps.length > 0);
}

const CHAIN_CODES = [
  'no-room',
  'no-fallback',
  'no-official',
  'one-host',
  'hosts-apart',
] as const satisfies readonly RehearsalCode[];

/** Codes that never ask for anything. */
const FINE = [
  'hosts-apart',
  'room-up',
  'link-fine',
  'message-fine',
  'addresses-all',
  'sheet-fine',
  'work-fine',
] as const satisfies readonly RehearsalCode[];

function isFine(code: RehearsalCode): code is (typeof FINE)[number] {
  return FINE.some((fine) => fine === code);
}
