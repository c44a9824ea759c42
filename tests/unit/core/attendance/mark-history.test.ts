import { describe, expect, it } from 'vitest';
import { markHistory } from '../../../../core/attendance/mark-history';
import { absent, decidedRegister, declared, late, present, ROLL } from './decided-register';

const at = '2026-11-23T07:05:00Z';

describe('the history of the marks of a register', () => {
  it('says from what to what each mark went, and that it was taken back', () => {
    const register = decidedRegister();
    register.mark('lea', absent);
    register.wait('2026-11-23T07:12:30Z');
    register.mark('lea', late);
    register.undo();
    const then = '2026-11-23T07:12:30Z';
    expect(markHistory(register.events)).toEqual([
      { at, cause: 'mark', pupilId: 'lea', before: null, after: absent },
      { at: then, cause: 'mark', pupilId: 'lea', before: absent, after: late },
      { at: then, cause: 'undo', pupilId: 'lea', before: late, after: absent },
    ]);
  });

  it('tells a bulk act pupil by pupil, without those whom it left alone', () => {
    const register = decidedRegister();
    register.mark('lea', absent);
    register.markUnmarked(present);
    const lines = markHistory(register.events).slice(1);
    expect(lines.map(({ cause, pupilId }) => [cause, pupilId])).toEqual([
      ['bulk', 'hugo'],
      ['bulk', 'zoe'],
    ]);
  });

  it('tells the validation after the declared absences that it froze', () => {
    const register = decidedRegister();
    register.validate(ROLL, { zoe: declared });
    register.validate(ROLL, { lea: declared });
    expect(markHistory(register.events)).toEqual([
      { at, cause: 'declared', pupilId: 'zoe', before: null, after: declared },
      { at, cause: 'validate', before: null, after: null },
    ]);
  });

  it('tells an hour that was typed digit by digit as one line, from what stood before', () => {
    const register = decidedRegister();
    register.mark('lea', absent);
    const proposed = { ...late, arrivedAt: '2026-11-23T07:06:00Z' };
    for (const mark of [proposed, { ...late, arrivedAt: '2026-11-23T07:01:00Z' }, late]) {
      register.mark('lea', mark);
    }
    expect(markHistory(register.events)).toEqual([
      { at, cause: 'mark', pupilId: 'lea', before: null, after: absent },
      { at, cause: 'mark', pupilId: 'lea', before: absent, after: late },
    ]);
  });

  it('tells nothing of digits that led back to the hour that stood there', () => {
    const register = decidedRegister();
    register.mark('lea', late);
    const then = '2026-11-23T07:30:00Z';
    register.wait(then);
    register.mark('lea', { ...late, arrivedAt: '2026-11-23T07:01:00Z' });
    register.mark('lea', late);
    expect(markHistory(register.events)).toEqual([
      { at, cause: 'mark', pupilId: 'lea', before: null, after: late },
    ]);
    register.mark('lea', { ...late, arrivedAt: '2026-11-23T07:20:00Z' });
    expect(markHistory(register.events)).toHaveLength(2);
  });

  it('keeps apart the hours of before and after the validation', () => {
    const register = decidedRegister();
    register.mark('lea', late);
    register.validate();
    register.mark('lea', { ...late, arrivedAt: '2026-11-23T07:20:00Z' });
    expect(markHistory(register.events).map(({ cause }) => cause)).toEqual([
      'mark',
      'validate',
      'mark',
    ]);
  });

  it('is empty before anything was done', () => {
    expect(markHistory([])).toEqual([]);
  });
});
