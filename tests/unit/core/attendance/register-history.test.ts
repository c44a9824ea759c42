import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { countHeads } from '../../../../core/attendance/register';
import {
  decideMark,
  decideRedo,
  decideUndo,
  decideValidation,
  type RegisterAct,
  type RegisterEvent,
  replayRegister,
} from '../../../../core/attendance/register-history';

const ROLL = ['lea', 'hugo', 'zoe'];
const absent: Mark = { presence: 'absent', evidence: 'seen' };
const present: Mark = { presence: 'present', evidence: 'seen' };
const late: Mark = { presence: 'present', arrivedAt: '2026-11-23T07:12:00Z', evidence: 'seen' };

/** A register as the service keeps it: acts are decided, then added. */
function register() {
  const events: RegisterEvent[] = [];
  let now = '2026-11-23T07:05:00Z';
  const add = (act: RegisterAct | null) => {
    if (act) events.push({ ...act, id: `e${events.length}`, at: now });
  };
  const history = () => replayRegister(events);
  return {
    events,
    history,
    wait(until: string) {
      now = until;
    },
    mark(pupilId: string, mark: Mark) {
      const decided = decideMark(history(), ROLL, { pupilId, mark, at: now });
      if (decided.ok) add(decided.value);
      return decided;
    },
    undo() {
      const decided = decideUndo(history());
      if (decided.ok) add(decided.value);
      return decided;
    },
    redo() {
      const decided = decideRedo(history());
      if (decided.ok) add(decided.value);
      return decided;
    },
    validate: (roll = ROLL) => add(decideValidation(history(), roll)),
  };
}

describe('a register', () => {
  it('is to do until something is marked, then open, then done', () => {
    const roll = register();
    expect(roll.history().state).toBe('todo');
    roll.mark('lea', absent);
    expect(roll.history().state).toBe('open');
    roll.validate();
    expect(roll.history().state).toBe('done');
  });

  it('validated with nobody absent differs from never taken', () => {
    const roll = register();
    roll.validate();
    expect(roll.history()).toMatchObject({ state: 'done', marks: {}, roll: ROLL });
  });

  it('counts the unmarked as not known before the validation and as present after', () => {
    const marks = { lea: absent, hugo: late };
    expect(countHeads(ROLL, marks, 'open')).toEqual({
      onRoll: 3,
      present: 0,
      absent: 1,
      late: 1,
      unknown: 1,
    });
    expect(countHeads(ROLL, marks, 'done')).toMatchObject({ present: 1, unknown: 0 });
  });

  it('stays correctable after the validation, with the roll of that day', () => {
    const roll = register();
    roll.validate();
    roll.mark('zoe', late);
    roll.validate([...ROLL, 'newcomer']);
    expect(roll.history()).toMatchObject({ state: 'done', marks: { zoe: late }, roll: ROLL });
  });

  it('refuses a mark for somebody who is not on its roll', () => {
    expect(register().mark('stranger', absent)).toEqual({ ok: false, error: 'pupil-not-on-roll' });
  });

  it('adds nothing when the same is said twice', () => {
    const roll = register();
    roll.mark('lea', late);
    roll.mark('lea', { ...late });
    expect(roll.events).toHaveLength(1);
  });
});

describe('undo and redo', () => {
  it('go back to the mark before, and forward again', () => {
    const roll = register();
    roll.mark('lea', absent);
    roll.mark('lea', late);
    roll.undo();
    expect(roll.history().marks).toEqual({ lea: absent });
    roll.undo();
    expect(roll.history().marks).toEqual({});
    roll.redo();
    roll.redo();
    expect(roll.history().marks).toEqual({ lea: late });
  });

  it('take the minutes typed after R as one gesture, and a later correction as another', () => {
    const roll = register();
    roll.mark('lea', late);
    roll.mark('lea', { ...late, arrivedAt: '2026-11-23T07:01:00Z' });
    roll.mark('lea', { ...late, arrivedAt: '2026-11-23T07:15:00Z' });
    roll.wait('2026-11-23T07:20:00Z');
    roll.mark('lea', { ...late, arrivedAt: '2026-11-23T07:16:00Z' });
    roll.undo();
    expect(roll.history().marks).toMatchObject({ lea: { arrivedAt: '2026-11-23T07:15:00Z' } });
    roll.undo();
    expect(roll.history().marks).toEqual({});
    roll.redo();
    expect(roll.history().marks).toMatchObject({ lea: { arrivedAt: '2026-11-23T07:15:00Z' } });
  });

  it('say so when there is nothing left', () => {
    const roll = register();
    expect(roll.undo()).toEqual({ ok: false, error: 'nothing-to-undo' });
    expect(roll.redo()).toEqual({ ok: false, error: 'nothing-to-redo' });
  });

  it('forget what was undone once something new is marked', () => {
    const roll = register();
    roll.mark('lea', absent);
    roll.undo();
    roll.mark('hugo', absent);
    expect(roll.redo()).toMatchObject({ ok: false });
    expect(roll.history().marks).toEqual({ hugo: absent });
  });

  const gesture = fc.oneof(
    fc.record({
      pupilId: fc.constantFrom(...ROLL),
      mark: fc.constantFrom(absent, present, late),
    }),
    fc.constantFrom('undo' as const, 'redo' as const, 'validate' as const),
  );
  const played = (
    gestures: readonly (typeof gesture extends fc.Arbitrary<infer G> ? G : never)[],
  ) => {
    const roll = register();
    for (const each of gestures) {
      if (each === 'undo') roll.undo();
      else if (each === 'redo') roll.redo();
      else if (each === 'validate') roll.validate();
      else roll.mark(each.pupilId, each.mark);
    }
    return roll;
  };

  it('cancel each other after any gestures', () => {
    fc.assert(
      fc.property(fc.array(gesture), (gestures) => {
        const roll = played(gestures);
        const before = roll.history().marks;
        if (roll.undo().ok) roll.redo();
        expect(roll.history().marks).toEqual(before);
      }),
    );
  });

  it('lead back to no mark at all when everything is undone', () => {
    fc.assert(
      fc.property(fc.array(gesture), (gestures) => {
        const roll = played(gestures);
        while (roll.undo().ok);
        expect(roll.history().marks).toEqual({});
      }),
    );
  });

  it('are the same after a restart: events alone make the state', () => {
    fc.assert(
      fc.property(fc.array(gesture), (gestures) => {
        const roll = played(gestures);
        const kept = JSON.parse(JSON.stringify(roll.events)) as RegisterEvent[];
        expect(replayRegister(kept)).toEqual(roll.history());
      }),
    );
  });
});
