import { describe, expect, it } from 'vitest';
import { addClass, addGroup, enrolPupil, lesson, pupil } from '../test-school';
import { ABSENT, openRegisters, PRESENT } from './test-registers';

describe('the validation of a register', () => {
  it('makes present the pupils of whom nothing was said', () => {
    const { registers, register } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    expect(register().counts).toMatchObject({ absent: 1, present: 0, unknown: 2 });
    registers.validate('monday');
    expect(register().counts).toMatchObject({ absent: 1, present: 2, unknown: 0 });
  });

  it('with nobody absent differs from a register never begun', () => {
    const { registers, register, clock } = openRegisters();
    expect(register().state).toBe('todo');
    registers.validate('monday');
    expect(register()).toMatchObject({ state: 'done', validatedAt: clock.now(), marks: {} });
  });

  it('twice counts once, with the hour of the first', async () => {
    const { registers, register, clock, told, written } = openRegisters();
    registers.validate('monday');
    const first = clock.now();
    await clock.advance(60_000);
    registers.validate('monday');
    expect(register().validatedAt).toBe(first);
    expect(written()).toEqual({ state: 'done', revision: 1, events: 1 });
    expect(told).toHaveLength(1);
  });

  it('leaves the register open to corrections, and validated', () => {
    const { registers, register, written } = openRegisters();
    registers.validate('monday');
    registers.mark('monday', 'noe', ABSENT);
    expect(register()).toMatchObject({ state: 'done', revision: 2, marks: { noe: ABSENT } });
    registers.undo('monday');
    expect(register()).toMatchObject({ state: 'done', marks: {} });
    expect(register().counts).toMatchObject({ present: 3, absent: 0 });
    expect(written()).toMatchObject({ state: 'done', events: 3 });
  });
});

describe('the roll of a lesson', () => {
  it('has the pupils enrolled on its day, those of the first and of the last day included', () => {
    const { register, store } = openRegisters();
    enrolPupil(store, '4A', pupil('last-day', 'C', 'Ici', { to: '2026-11-23' }));
    enrolPupil(store, '4A', pupil('first-day', 'D', 'Ici', { from: '2026-11-23' }));
    enrolPupil(store, '4A', pupil('gone', 'E', 'Parti', { to: '2026-11-22' }));
    enrolPupil(store, '4A', pupil('to-come', 'F', 'À venir', { from: '2026-11-24' }));
    expect(register().roll.map(({ pupilId }) => pupilId)).toEqual([
      'lea',
      'noe',
      'last-day',
      'first-day',
      'zoe',
    ]);
  });

  it('once validated does not gain a pupil enrolled later, even as of that day', () => {
    const { registers, register, store } = openRegisters();
    registers.validate('monday');
    const before = register().roll;
    enrolPupil(store, '4A', pupil('new', 'MARTIN', 'Nouveau', { from: '2026-11-23' }));
    expect(register().roll).toEqual(before);
    expect(registers.mark('monday', 'new', ABSENT)).toMatchObject({
      error: { code: 'pupil-not-on-roll' },
    });
  });

  it('once validated keeps a pupil who left since, and their mark', () => {
    const { registers, register, database } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    registers.validate('monday');
    database.run("UPDATE enrolment SET to_date = '2026-11-20' WHERE pupil_id = 'lea'");
    expect(register().roll.map(({ pupilId }) => pupilId)).toContain('lea');
    expect(register().counts).toMatchObject({ onRoll: 3, absent: 1 });
  });

  it('before the validation follows the enrolments', () => {
    const { registers, register, database } = openRegisters();
    registers.mark('monday', 'noe', ABSENT);
    database.run("UPDATE enrolment SET to_date = '2026-11-20' WHERE pupil_id = 'lea'");
    expect(register().roll.map(({ pupilId }) => pupilId)).toEqual(['noe', 'zoe']);
  });

  it('once validated has once a pupil who left the group and came back', () => {
    const { registers, register, store } = openRegisters();
    addGroup(store, 'latin');
    store.addLesson(lesson({ id: 'group', classId: 'latin' }));
    store.joinGroup('latin', 'lea', '2026-09-01');
    store.leaveGroup('latin', 'lea', '2026-10-01');
    store.joinGroup('latin', 'lea', '2026-11-01');
    registers.validate('group');
    expect(register('group').roll.map(({ pupilId }) => pupilId)).toEqual(['lea']);
  });

  it('once validated keeps a pupil who was put into the group by mistake, and taken out', () => {
    const { registers, register, store } = openRegisters();
    addGroup(store, 'Soutien');
    store.joinGroup('Soutien', 'lea', '2026-11-23');
    store.addLesson(lesson({ id: 'soutien', classId: 'Soutien' }));
    registers.mark('soutien', 'lea', ABSENT);
    registers.validate('soutien');
    store.leaveGroup('Soutien', 'lea', '2026-11-22');
    registers.forget();
    expect(register('soutien')).toMatchObject({
      ...{ roll: [{ pupilId: 'lea', lastName: 'ABADIE' }], counts: { onRoll: 1, absent: 1 } },
    });
  });

  it('has no place for a pupil of another class', () => {
    const { registers, register, store } = openRegisters();
    addClass(store, '4B', [pupil('stranger', 'AUTRE', 'Ève')]);
    store.addLesson(lesson({ id: 'other', classId: '4B' }));
    expect(registers.mark('monday', 'stranger', PRESENT)).toEqual({
      ok: false,
      error: { code: 'pupil-not-on-roll' },
    });
    expect(register().state).toBe('todo');
    expect(register('other').roll.map(({ pupilId }) => pupilId)).toEqual(['stranger']);
  });
});
