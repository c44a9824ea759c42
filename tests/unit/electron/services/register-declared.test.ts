import { describe, expect, it } from 'vitest';
import type { AbsencePeriod } from '../../../../core/attendance/absence-period';
import type { Store } from '../../../../electron/services/ports';
import { createRegisterService } from '../../../../electron/services/register-service';
import { countedIds, PARIS } from '../open-test-store';
import { lesson } from '../test-school';
import { ABSENT, openRegisters, PRESENT, value } from './test-registers';

const ill = { motive: 'illness', state: 'stated' } as const;

/** All Monday in Paris. */
const NOE_AWAY: AbsencePeriod = {
  id: 'away',
  pupilId: 'noe',
  from: '2026-11-22T23:00:00Z',
  to: '2026-11-23T23:00:00Z',
  reason: ill,
};

const DECLARED = { presence: 'absent', reason: ill, evidence: 'declared' };

/** The registers of the test school, Noé being announced absent all Monday. */
function openWithNoeAway() {
  const school = openRegisters();
  school.store.addAbsencePeriod(NOE_AWAY);
  return school;
}

describe('an absence declared in advance', () => {
  it('stands in a register that nobody has opened, and opening writes nothing', () => {
    const { register, written } = openWithNoeAway();
    expect(register()).toMatchObject({ state: 'todo', revision: 0, marks: { noe: DECLARED } });
    expect(register().counts).toMatchObject({ absent: 1, unknown: 2 });
    expect(register().roll[1]?.vigilance).toEqual({ declaredUntil: NOE_AWAY.to });
    expect(written()).toBeUndefined();
  });

  it('gives way to what is seen, and comes back when that is taken back', () => {
    const { registers, register } = openWithNoeAway();
    registers.mark('monday', 'noe', PRESENT);
    expect(register().marks.noe).toEqual(PRESENT);
    registers.undo('monday');
    expect(register().marks.noe).toEqual(DECLARED);
  });

  it('counts as marked for a bulk act', () => {
    const { registers, register } = openWithNoeAway();
    expect(value(registers.markUnmarked('monday', PRESENT))).toMatchObject({
      marked: 2,
      leftAlone: 1,
    });
    expect(register().marks.noe).toEqual(DECLARED);
  });

  it('is frozen by the validation, whatever becomes of the period', () => {
    const { registers, register, store } = openWithNoeAway();
    registers.validate('monday');
    store.removeAbsencePeriod('away');
    expect(register()).toMatchObject({ state: 'done', marks: { noe: DECLARED } });
    expect(value(registers.history('monday'))).toMatchObject([
      { cause: 'declared', pupilId: 'noe', before: null, after: DECLARED },
      { cause: 'validate' },
    ]);
  });

  it('comes back when the mark over it is taken back after the validation', () => {
    const { registers, register } = openWithNoeAway();
    registers.mark('monday', 'noe', PRESENT);
    registers.validate('monday');
    expect(register().marks.noe).toEqual(PRESENT);
    registers.undo('monday');
    expect(register().marks.noe).toEqual(DECLARED);
  });

  it('added after the validation leaves the register as it was validated', () => {
    const { registers, register, store } = openRegisters();
    registers.validate('monday');
    store.addAbsencePeriod(NOE_AWAY);
    expect(register()).toMatchObject({ state: 'done', marks: {}, counts: { present: 3 } });
  });
});

describe('what the keeping of an open register must not hide', () => {
  it('a pupil enrolled between two marks is on the roll', () => {
    const { registers, register, database } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    database.run("UPDATE enrolment SET to_date = '2026-11-20' WHERE pupil_id = 'zoe'");
    expect(registers.mark('monday', 'zoe', ABSENT)).toMatchObject({
      error: { code: 'pupil-not-on-roll' },
    });
    database.run("UPDATE enrolment SET to_date = NULL WHERE pupil_id = 'zoe'");
    expect(value(registers.mark('monday', 'zoe', ABSENT)).counts).toMatchObject({ absent: 2 });
    expect(register().roll).toHaveLength(3);
  });

  it('an absence declared between two marks stands in the register', () => {
    const { registers, store } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    store.addAbsencePeriod(NOE_AWAY);
    expect(value(registers.mark('monday', 'zoe', ABSENT)).marks.noe).toEqual(DECLARED);
    store.removeAbsencePeriod('away');
    expect(value(registers.undo('monday')).marks).toEqual({ lea: ABSENT });
  });

  it('a lesson moved between two marks has its new hours', () => {
    const { registers, store } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    store.changeLesson(
      lesson({ id: 'monday', start: '2026-11-23T08:00:00Z', end: '2026-11-23T08:55:00Z' }),
    );
    const late = { ...PRESENT, arrivedAt: '2026-11-23T08:10:00Z' };
    expect(value(registers.mark('monday', 'zoe', late)).marks.zoe).toEqual(late);
  });

  it('what another part of the program wrote in the register is there', () => {
    const { registers, store, clock } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    const reasoned = { ...ABSENT, reason: ill };
    store.transaction(() =>
      store.addRegisterEvent('monday', {
        id: 'given',
        at: clock.now(),
        kind: 'mark-many',
        cause: 'period',
        marks: { lea: reasoned },
      }),
    );
    expect(value(registers.mark('monday', 'noe', ABSENT))).toMatchObject({
      revision: 3,
      marks: { lea: reasoned, noe: ABSENT },
    });
  });

  it('two registers marked in turn keep their own marks', () => {
    const { registers, register, store } = openRegisters();
    const next = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T08:55:00Z' };
    store.addLesson(lesson({ id: 'second', ...next }));
    registers.mark('monday', 'lea', ABSENT);
    registers.mark('second', 'noe', ABSENT);
    registers.mark('monday', 'zoe', ABSENT);
    expect(register('monday').marks).toEqual({ lea: ABSENT, zoe: ABSENT });
    expect(register('second').marks).toEqual({ noe: ABSENT });
  });

  it('is nothing at all: a register that comes anew is the one that was told', () => {
    const { registers, register, told } = openRegisters();
    registers.mark('monday', 'lea', ABSENT);
    registers.mark('monday', 'noe', PRESENT);
    registers.undo('monday');
    registers.validate('monday');
    const last = told.at(-1);
    registers.forget();
    expect(register()).toMatchObject(last ?? {});
  });
});

describe('a mark', () => {
  it('said in an open register reads nothing of it again from the disk', () => {
    const { store, clock } = openRegisters();
    const read: string[] = [];
    const noted =
      <A extends readonly unknown[], R>(name: string, ask: (...asked: A) => R) =>
      (...asked: A): R => {
        read.push(name);
        return ask(...asked);
      };
    const watched: Store = {
      ...store,
      findLesson: noted('lesson', store.findLesson),
      enrolled: noted('roll', store.enrolled),
      registerEvents: noted('events', store.registerEvents),
      absencePeriodsBetween: noted('periods', store.absencePeriodsBetween),
    };
    const registers = createRegisterService({
      store: () => watched,
      now: clock.now,
      newId: countedIds(),
      timeZone: () => PARIS,
      tell: () => undefined,
    });
    registers.mark('monday', 'lea', ABSENT);
    expect(read.splice(0).sort()).toEqual(['events', 'lesson', 'periods', 'roll']);
    registers.mark('monday', 'noe', ABSENT);
    registers.undo('monday');
    registers.validate('monday');
    expect(read).toEqual([]);
  });
});

describe('the vigilance of a roll', () => {
  it('says who was missing the last time, from validated registers only', () => {
    const { registers, register, store } = openRegisters();
    const tuesday = { start: '2026-11-24T07:00:00Z', end: '2026-11-24T07:55:00Z' };
    store.addLesson(lesson({ id: 'tuesday', ...tuesday }));
    registers.mark('monday', 'lea', ABSENT);
    expect(register('tuesday').roll[0]).not.toHaveProperty('vigilance');
    registers.validate('monday');
    expect(register('tuesday').roll[0]?.vigilance).toEqual({ lastTime: 'absent' });
    expect(register('monday').roll[0]).not.toHaveProperty('vigilance');
  });
});
