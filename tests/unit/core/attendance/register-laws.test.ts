import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { markHistory } from '../../../../core/attendance/mark-history';
import {
  addEvent,
  type RegisterEvent,
  replayRegister,
  untouched,
} from '../../../../core/attendance/register-history';
import type { HistoryLine } from '../../../../core/contract/register-views';
import { absent, anyRegister, present, ROLL } from './decided-register';

describe('whatever was done to a register', () => {
  it('undo then redo is nothing', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const before = register.history();
        if (!register.undo().ok) return;
        register.redo();
        const { revision, ...after } = register.history();
        expect({ ...after, revision: revision - 2 }).toEqual(before);
      }),
    );
  });

  it('undoing everything leads back to what the validation froze, redoing it forward again', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const before = register.history();
        const takenBack = before.inForce.length;
        while (register.undo().ok);
        expect(register.history().marks).toEqual(before.declared);
        for (let turn = 0; turn < takenBack; turn += 1) register.redo();
        expect(register.history().marks).toEqual(before.marks);
      }),
    );
  });

  it('a restart changes nothing: its events, one by one or all at once, make its state', () => {
    fc.assert(
      fc.property(anyRegister, ({ events, history }) => {
        const kept = JSON.parse(JSON.stringify(events)) as RegisterEvent[];
        expect(replayRegister(kept)).toEqual(history());
        let state = untouched;
        for (const [index, event] of kept.entries()) {
          state = addEvent(state, event);
          expect(state).toEqual(replayRegister(kept.slice(0, index + 1)));
        }
      }),
    );
  });

  it('the unmarked marked at once leave every mark that stood there', () => {
    fc.assert(
      fc.property(anyRegister, fc.constantFrom(absent, present), (register, mark) => {
        const { marks: before, state } = register.history();
        const decided = register.markUnmarked(mark);
        const after = register.history().marks;
        expect(after).toMatchObject(before);
        expect(decided.ok).toBe(state !== 'done' && Object.keys(before).length < ROLL.length);
        if (decided.ok) expect(Object.keys(after).sort()).toEqual([...ROLL].sort());
        else expect(after).toEqual(before);
      }),
    );
  });
});

describe('the history of a register', () => {
  it('applied line by line gives the marks of the replay', () => {
    fc.assert(
      fc.property(anyRegister, ({ events, history }) => {
        expect(applied(markHistory(events))).toEqual(history().marks);
      }),
    );
  });

  it('has no line that changes nothing, and each one begins where the pupil stood', () => {
    fc.assert(
      fc.property(anyRegister, ({ events }) => {
        const marks = new Map<string, Mark | null>();
        for (const { pupilId, before, after } of markHistory(events)) {
          if (pupilId === undefined) continue;
          expect(before).toEqual(marks.get(pupilId) ?? null);
          expect(after).not.toEqual(before);
          marks.set(pupilId, after);
        }
      }),
    );
  });

  it('tells a mark that was amended at once as if the last word had been said straight away', () => {
    fc.assert(
      fc.property(anyRegister, ({ events }) => {
        for (const [index, event] of events.entries()) {
          const before = events[index - 1];
          if (event.kind !== 'mark' || before?.kind !== 'mark' || event.amends !== before.id) {
            continue;
          }
          const { amends: _, ...said } = event;
          const atOnce = { ...said, ...(before.amends !== undefined && { amends: before.amends }) };
          expect(markHistory(events.slice(0, index + 1))).toEqual(
            markHistory([...events.slice(0, index - 1), atOnce]),
          );
        }
      }),
    );
  });

  it('tells one validation at most', () => {
    fc.assert(
      fc.property(anyRegister, ({ events, history }) => {
        const told = markHistory(events).filter(({ cause }) => cause === 'validate');
        expect(told).toHaveLength(history().state === 'done' ? 1 : 0);
      }),
    );
  });
});

function applied(lines: readonly HistoryLine[]): Record<string, Mark> {
  const marks: Record<string, Mark> = {};
  for (const { pupilId, after } of lines) {
    if (pupilId === undefined) continue;
    if (after === null) delete marks[pupilId];
    else marks[pupilId] = after;
  }
  return marks;
}
