import { describe, expect, it } from 'vitest';
import { lesson } from '../test-school';
import { ABSENT, lateAt, openRegisters, PRESENT, value } from './test-registers';

describe('opening a register', () => {
  it('changes nothing: it stays to do, with everybody not known', () => {
    const { registers, register, told, written } = openRegisters();
    registers.read('monday');
    expect(register()).toMatchObject({ state: 'todo', revision: 0, marks: {}, canUndo: false });
    expect(written()).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('gives the roll in alphabetical order, numbered from 1', () => {
    const { register } = openRegisters();
    expect(register().roll).toEqual([
      { pupilId: 'lea', number: 1, lastName: 'ABADIE', firstName: 'Léa' },
      { pupilId: 'noe', number: 2, lastName: 'BARON', firstName: 'Noé' },
      { pupilId: 'zoe', number: 3, lastName: 'ZOLA', firstName: 'Zoé' },
    ]);
  });

  it('of a lesson that does not exist is refused', () => {
    const { registers } = openRegisters();
    expect(registers.read('sunday')).toEqual({ ok: false, error: { code: 'lesson-unknown' } });
  });
});

describe('a roll call', () => {
  it('writes one event for each gesture', () => {
    const { registers, register, written } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    expect(written()).toEqual({ state: 'open', revision: 1, events: 1 });
    registers.undo('monday');
    expect(written()).toEqual({ state: 'open', revision: 2, events: 2 });
    registers.redo('monday');
    expect(written()).toEqual({ state: 'open', revision: 3, events: 3 });
    registers.validate('monday');
    expect(written()).toEqual({ state: 'done', revision: 4, events: 4 });
    expect(register()).toMatchObject({ state: 'done', revision: 4, marks: { lea: ABSENT } });
  });

  it('takes a mark back and gives it again', () => {
    const { registers } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    expect(value(registers.undo('monday'))).toMatchObject({ marks: {}, canRedo: true });
    expect(value(registers.redo('monday'))).toMatchObject({
      marks: { lea: ABSENT },
      canRedo: false,
    });
  });

  it('has nothing to take back before its first mark', () => {
    const { registers, register } = openRegisters();
    expect(registers.undo('monday')).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
    expect(registers.redo('monday')).toEqual({ ok: false, error: { code: 'nothing-to-redo' } });
    expect(register().state).toBe('todo');
  });

  it('writes and tells nothing when what is known is said again', () => {
    const { registers, told, written } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    registers.mark('monday', 'lea', ABSENT);
    expect(written()).toMatchObject({ revision: 1 });
    expect(told).toHaveLength(1);
  });

  it('tells the screens the register with its new revision', () => {
    const { registers, register, told } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    registers.mark('monday', 'noe', PRESENT);
    registers.validate('monday');
    expect(told.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    expect(register()).toMatchObject(told.at(-1) ?? {});
    expect(told.at(-1)?.counts).toMatchObject({ onRoll: 3, absent: 1, present: 2 });
  });

  it('leaves the registers of other lessons alone', () => {
    const { registers, register, store } = openRegisters();
    const next = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T08:55:00Z' };
    store.addLesson(lesson({ id: 'second', ...next }));
    registers.mark('monday', 'lea', ABSENT);
    expect(register('second')).toMatchObject({ state: 'todo', marks: {} });
    expect(registers.undo('second')).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });
});

describe('a lateness', () => {
  it('is kept to the minute', () => {
    const { registers, register } = openRegisters();
    registers.mark('monday', 'lea', lateAt('2026-11-23T07:12:42.500Z'));
    expect(register().marks.lea?.arrivedAt).toBe('2026-11-23T07:12:00Z');
  });

  it.each([
    ['before the lesson', '2026-11-23T06:59:00Z'],
    ['at its start', '2026-11-23T07:00:00Z'],
    ['after its end', '2026-11-23T07:56:00Z'],
    ['on another day', '2026-11-24T07:10:00Z'],
  ])('%s is refused, and the register stays as it was', (_, arrivedAt) => {
    const { registers, register } = openRegisters();
    expect(registers.mark('monday', 'lea', lateAt(arrivedAt))).toEqual({
      ok: false,
      error: { code: 'lateness-outside-lesson', facts: { longest: 55 } },
    });
    expect(register()).toMatchObject({ state: 'todo', marks: {} });
  });

  it('typed with its minutes is taken back as one', () => {
    const { registers, register, clock } = openRegisters();
    registers.mark('monday', 'lea', lateAt(clock.now()));
    registers.mark('monday', 'lea', lateAt('2026-11-23T07:12:00Z'));
    registers.undo('monday');
    expect(register()).toMatchObject({ marks: {}, canUndo: false });
  });
});

describe('an early leaving', () => {
  it('is kept to the minute, beside the lateness of the same pupil', () => {
    const { registers, register } = openRegisters();
    const late = lateAt('2026-11-23T07:12:00Z');
    registers.mark('monday', 'lea', { ...late, leftAt: '2026-11-23T07:40:31.200Z' });
    expect(register().marks.lea).toEqual({ ...late, leftAt: '2026-11-23T07:40:00Z' });
  });

  it.each([
    ['at the end of the lesson', '2026-11-23T07:55:00Z', 42],
    ['before the pupil arrived', '2026-11-23T07:12:00Z', 42],
  ])('%s is refused, and the register stays as it was', (_, leftAt, longest) => {
    const { registers, register } = openRegisters();
    const mark = { ...lateAt('2026-11-23T07:12:00Z'), leftAt };
    expect(registers.mark('monday', 'lea', mark)).toEqual({
      ok: false,
      error: { code: 'leaving-outside-lesson', facts: { longest } },
    });
    expect(register()).toMatchObject({ state: 'todo', marks: {} });
  });
});

describe('marking those who are not marked', () => {
  it('leaves the others alone, says how many, and is taken back as one', () => {
    const { registers, register } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    const outcome = value(registers.markUnmarked('monday', PRESENT));
    expect(outcome).toMatchObject({ marked: 2, leftAlone: 1 });
    expect(outcome.register.marks).toEqual({ lea: ABSENT, noe: PRESENT, zoe: PRESENT });
    registers.undo('monday');
    expect(register().marks).toEqual({ lea: ABSENT });
  });

  it('is refused with an hour, which is that of one pupil', () => {
    const { registers, register } = openRegisters();
    const refused = { ok: false, error: { code: 'bad-request' } };
    const late = lateAt('2026-11-23T07:12:00Z');
    expect(registers.markUnmarked('monday', late)).toEqual(refused);
    expect(
      registers.markUnmarked('monday', { ...PRESENT, leftAt: '2026-11-23T07:40:00Z' }),
    ).toEqual(refused);
    expect(register()).toMatchObject({ state: 'todo', marks: {} });
  });

  it('is refused when everybody is marked', () => {
    const { registers } = openRegisters();
    registers.markUnmarked('monday', PRESENT);
    expect(registers.markUnmarked('monday', ABSENT)).toEqual({
      ok: false,
      error: { code: 'nobody-unmarked' },
    });
  });
});

describe('the register of a cancelled lesson', () => {
  it('can be read, and taken when the lesson was held after all', () => {
    const { registers, register, store } = openRegisters();
    store.changeLesson(lesson({ id: 'monday', status: 'cancelled', changedByHand: true }));
    expect(register()).toMatchObject({ state: 'todo', lesson: { status: 'cancelled' } });
    expect(value(registers.mark('monday', 'lea', ABSENT)).state).toBe('open');
  });
});

describe('the history of a register', () => {
  it('says what was done, mark by mark', () => {
    const { registers, clock } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    registers.undo('monday');
    registers.validate('monday');
    const at = clock.now();
    expect(value(registers.history('monday'))).toEqual([
      { at, cause: 'mark', pupilId: 'lea', before: null, after: ABSENT },
      { at, cause: 'undo', pupilId: 'lea', before: ABSENT, after: null },
      { at, cause: 'validate', before: null, after: null },
    ]);
  });

  it('of a lesson that does not exist is refused', () => {
    expect(openRegisters().registers.history('sunday')).toEqual({
      ok: false,
      error: { code: 'lesson-unknown' },
    });
  });
});
