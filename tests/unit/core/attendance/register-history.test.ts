import { describe, expect, it } from 'vitest';
import { countHeads } from '../../../../core/attendance/register';
import { absent, decidedRegister, declared, late, ROLL } from './decided-register';

describe('a register', () => {
  it('is to do until something is marked, then open, then done', () => {
    const roll = decidedRegister();
    expect(roll.history().state).toBe('todo');
    roll.mark('lea', absent);
    expect(roll.history().state).toBe('open');
    roll.validate();
    expect(roll.history().state).toBe('done');
  });

  it('validated with nobody absent differs from never taken', () => {
    const roll = decidedRegister();
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
      left: 0,
      unreachable: 0,
      exempted: 0,
      unknown: 1,
    });
    expect(countHeads(ROLL, marks, 'done')).toMatchObject({ present: 1, unknown: 0 });
  });

  it('stays correctable after the validation, with the roll of that day', () => {
    const roll = decidedRegister();
    roll.validate();
    roll.mark('zoe', late);
    roll.validate([...ROLL, 'newcomer']);
    expect(roll.history()).toMatchObject({ state: 'done', marks: { zoe: late }, roll: ROLL });
  });

  it('refuses a mark for somebody who is not on its roll', () => {
    expect(decidedRegister().mark('stranger', absent)).toEqual({
      ok: false,
      error: 'pupil-not-on-roll',
    });
  });

  it('adds nothing when the same is said twice', () => {
    const roll = decidedRegister();
    roll.mark('lea', late);
    roll.mark('lea', { ...late });
    expect(roll.events).toHaveLength(1);
  });
});

describe('absences declared in advance', () => {
  it('are frozen by the validation, where nobody was marked otherwise', () => {
    const roll = decidedRegister();
    roll.mark('lea', late);
    roll.validate(ROLL, { lea: declared, zoe: declared, stranger: declared });
    expect(roll.history().marks).toEqual({ lea: late, zoe: declared });
  });

  it('lie under the marks: a correction that is taken back shows them again', () => {
    const roll = decidedRegister();
    roll.validate(ROLL, { zoe: declared });
    roll.mark('zoe', late);
    roll.undo();
    expect(roll.history().marks).toEqual({ zoe: declared });
    expect(roll.undo()).toEqual({ ok: false, error: 'nothing-to-undo' });
  });
});

describe('a bulk act', () => {
  it('marks who has no mark and was not declared, and is taken back as one', () => {
    const roll = decidedRegister();
    roll.mark('lea', late);
    roll.markUnmarked(absent, { zoe: declared });
    expect(roll.history().marks).toEqual({ lea: late, hugo: absent });
    roll.undo();
    expect(roll.history().marks).toEqual({ lea: late });
  });

  it('has nothing to do when everybody is marked', () => {
    const roll = decidedRegister();
    roll.markUnmarked(absent);
    expect(roll.markUnmarked(absent)).toEqual({ ok: false, error: 'nobody-unmarked' });
  });

  it('does not touch those whom the validation made present', () => {
    const roll = decidedRegister();
    roll.validate();
    expect(roll.markUnmarked(absent)).toEqual({ ok: false, error: 'nobody-unmarked' });
  });
});

describe('undo and redo', () => {
  it('go back to the mark before, and forward again', () => {
    const roll = decidedRegister();
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
    const roll = decidedRegister();
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

  it('take the minutes typed after S as one gesture with it', () => {
    const left = { presence: 'present', leftAt: '2026-11-23T07:45:00Z', evidence: 'seen' } as const;
    const roll = decidedRegister();
    roll.mark('lea', left);
    roll.mark('lea', { ...left, leftAt: '2026-11-23T07:40:00Z' });
    roll.undo();
    expect(roll.history().marks).toEqual({});
  });

  it('say so when there is nothing left', () => {
    const roll = decidedRegister();
    expect(roll.undo()).toEqual({ ok: false, error: 'nothing-to-undo' });
    expect(roll.redo()).toEqual({ ok: false, error: 'nothing-to-redo' });
  });

  it('forget what was undone once something new is marked', () => {
    const roll = decidedRegister();
    roll.mark('lea', absent);
    roll.undo();
    roll.mark('hugo', absent);
    expect(roll.redo()).toMatchObject({ ok: false });
    expect(roll.history().marks).toEqual({ hugo: absent });
  });
});
