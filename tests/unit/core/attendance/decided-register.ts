import fc from 'fast-check';
import { decideOutage, type SaidOfOutage } from '../../../../core/attendance/decide-outage';
import type { Mark } from '../../../../core/attendance/mark';
import {
  decideMark,
  decideMarkUnmarked,
  decideRedo,
  decideUndo,
  decideValidation,
  type Marks,
  type RegisterAct,
  type RegisterEvent,
  type RegisterRefusal,
  replayRegister,
} from '../../../../core/attendance/register-history';
import type { Result } from '../../../../core/shared/result';

export const ROLL = ['lea', 'hugo', 'zoe'];
export const absent: Mark = { presence: 'absent', evidence: 'seen' };
export const present: Mark = { presence: 'present', evidence: 'seen' };
export const late: Mark = {
  presence: 'present',
  arrivedAt: '2026-11-23T07:12:00Z',
  evidence: 'seen',
};
const unreachable: Mark = { presence: 'unreachable', evidence: 'seen' };
export const declared: Mark = { presence: 'absent', evidence: 'declared' };

/** A register as the service keeps it: acts are decided, then added. */
export function decidedRegister() {
  const events: RegisterEvent[] = [];
  let now = '2026-11-23T07:05:00Z';
  const history = () => replayRegister(events);

  function add(act: RegisterAct | null): void {
    if (act) events.push({ ...act, id: `e${events.length}`, at: now });
  }

  function take<A extends RegisterAct | null>(decided: Result<A, RegisterRefusal>) {
    if (decided.ok) add(decided.value);
    return decided;
  }

  return {
    events,
    history,
    add,
    wait(until: string) {
      now = until;
    },
    mark: (pupilId: string, mark: Mark) =>
      take(decideMark(history(), ROLL, { pupilId, mark, at: now })),
    markUnmarked: (mark: Mark, laid: Marks = {}) =>
      take(decideMarkUnmarked(history(), ROLL, laid, mark)),
    decideOutage: (said: SaidOfOutage, laid: Marks = {}) =>
      take(decideOutage(history(), ROLL, laid, said)),
    undo: () => take(decideUndo(history())),
    redo: () => take(decideRedo(history())),
    validate: (roll = ROLL, laid: Marks = {}) => add(decideValidation(history(), roll, laid)),
  };
}

export type DecidedRegister = ReturnType<typeof decidedRegister>;

/** Of one pupil or more; refused where one of them is there. */
export const outageDecision: fc.Arbitrary<SaidOfOutage> = fc.record({
  pupilIds: fc.subarray(ROLL, { minLength: 1 }),
  decision: fc.constantFrom('accepted' as const, 'set-aside' as const),
  wording: fc.constantFrom('', 'Salle en panne de 8 h 02 à 9 h 10.', 'Service saturé.'),
});

const gesture: fc.Arbitrary<(register: DecidedRegister) => unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        pupilId: fc.constantFrom(...ROLL),
        mark: fc.constantFrom(absent, present, late, unreachable),
      })
      .map(
        ({ pupilId, mark }) =>
          (register: DecidedRegister) =>
            register.mark(pupilId, mark),
      ),
  },
  fc.integer({ min: 1, max: 55 }).map((minute) => (register: DecidedRegister) => {
    const arrivedAt = new Date(Date.UTC(2026, 10, 23, 7, minute)).toISOString();
    return register.mark('lea', { ...late, arrivedAt });
  }),
  fc
    .constantFrom(absent, present)
    .map((mark) => (register: DecidedRegister) => register.markUnmarked(mark)),
  outageDecision.map((said) => (register: DecidedRegister) => register.decideOutage(said)),
  { weight: 3, arbitrary: fc.constant((register: DecidedRegister) => register.undo()) },
  { weight: 2, arbitrary: fc.constant((register: DecidedRegister) => register.redo()) },
  fc
    .subarray(ROLL)
    .map(
      (pupils) => (register: DecidedRegister) =>
        register.validate(ROLL, Object.fromEntries(pupils.map((id) => [id, declared]))),
    ),
);

/** Registers after any gestures, refused ones among them. */
export const anyRegister: fc.Arbitrary<DecidedRegister> = fc
  .array(gesture, { maxLength: 30 })
  .map((gestures) => {
    const register = decidedRegister();
    for (const act of gestures) act(register);
    return register;
  });
