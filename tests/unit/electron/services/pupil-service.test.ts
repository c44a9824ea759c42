import { describe, expect, it } from 'vitest';
import { enrolPupil, pupil } from '../test-school';
import { openPupils, refused } from './test-pupils';
import { value } from './test-registers';

const INES = { lastName: 'NOVAK', firstName: 'Inès' };

describe('a pupil added by hand', () => {
  it('is in the class from the day that was said, at their level', () => {
    const { pupils, store, stays, told } = openPupils();
    const typed = {
      pupil: { ...INES, birthDate: '2013-02-03' },
      from: '2026-11-09',
      level: ' CM1 ',
    };
    const { pupilId } = value(pupils.add('4A', typed));
    expect(store.findPupil(pupilId)).toEqual({ id: pupilId, ...INES, birthDate: '2013-02-03' });
    expect(stays(pupilId)).toEqual(['4A 2026-11-09 CM1']);
    expect(told).toEqual(['classes']);
  });

  it('may bear the name of another pupil of the class', () => {
    const { pupils, store } = openPupils();
    value(
      pupils.add('4A', { pupil: { lastName: 'ABADIE', firstName: 'Léa' }, from: '2026-09-01' }),
    );
    expect(store.enrolled('4A')).toHaveLength(4);
  });

  it.each([
    ['without a name', '4A', { lastName: '', firstName: ' ' }, '2026-11-09', 'pupil-name-missing'],
    ['with a bad address', '4A', { ...INES, email: 'ines' }, '2026-11-09', 'email-invalid'],
    ['before the year', '4A', INES, '2026-08-31', 'enrolment-bad-dates'],
    ['after the year', '4A', INES, '2027-09-01', 'enrolment-bad-dates'],
    ['in a class that is gone', '6Z', INES, '2026-11-09', 'class-unknown'],
    ['in a class of an earlier year', '5B', INES, '2025-11-09', 'year-over'],
  ])('%s is refused, and nothing is written', (_, classId, typed, from, code) => {
    const { pupils, store, told } = openPupils();
    const before = store.writes();
    expect(pupils.add(classId, { pupil: typed, from })).toEqual(refused(code));
    expect(store.writes()).toBe(before);
    expect(told).toEqual([]);
  });
});

describe('a pupil changed by hand', () => {
  it('keeps what the teacher typed as theirs, change after change', () => {
    const { pupils, store } = openPupils();
    const lea = { lastName: 'ABADIE', firstName: 'Léa', email: 'lea@exemple.fr' };
    value(pupils.change('lea', lea));
    expect(store.fieldsByHand('lea')).toEqual(['email']);
    value(pupils.change('lea', { ...lea, lastName: 'ABADIE-ROUX' }));
    expect(store.fieldsByHand('lea').toSorted()).toEqual(['email', 'lastName']);
    expect(store.findPupil('lea')).toEqual({ id: 'lea', ...lea, lastName: 'ABADIE-ROUX' });
  });

  it('is still found by the writings of before, with a birth date and without', () => {
    const { pupils, store } = openPupils();
    const born = { birthDate: '2013-02-03' };
    value(pupils.change('lea', { lastName: 'ABADIE', firstName: 'Léa', ...born }));
    expect(store.listedNamesOf('lea')).toEqual([]);
    value(pupils.change('lea', { lastName: 'ROUX', firstName: 'Léa', ...born }));
    expect(store.listedNamesOf('lea').toSorted()).toEqual(['abadie|lea', 'abadie|lea|2013-02-03']);
  });

  it('in case and accents only needs no other writing', () => {
    const { pupils, store } = openPupils();
    value(pupils.change('lea', { lastName: 'Abadie', firstName: 'Lea' }));
    expect(store.listedNamesOf('lea')).toEqual([]);
  });

  it('in nothing is not written', () => {
    const { pupils, told } = openPupils();
    value(pupils.change('lea', { lastName: ' ABADIE', firstName: 'Léa ' }));
    expect(told).toEqual([]);
  });

  it('loses a field that is emptied', () => {
    const { pupils, store } = openPupils();
    const lea = { lastName: 'ABADIE', firstName: 'Léa' };
    value(pupils.change('lea', { ...lea, sex: 'F', usageName: 'ROUX' }));
    value(pupils.change('lea', lea));
    expect(store.findPupil('lea')).toEqual({ id: 'lea', ...lea });
  });

  it('is refused without a name, with a bad address, or when gone', () => {
    const { pupils, store } = openPupils();
    const before = store.findPupil('lea');
    expect(pupils.change('lea', { lastName: '', firstName: '' })).toEqual(
      refused('pupil-name-missing'),
    );
    expect(pupils.change('lea', { ...INES, email: 'x' })).toEqual(refused('email-invalid'));
    expect(pupils.change('nobody', INES)).toEqual(refused('pupil-unknown'));
    expect(store.findPupil('lea')).toEqual(before);
  });
});

describe('the level of a pupil', () => {
  it('is that of the present stay, and may be unknown again', () => {
    const { pupils, store, stays } = openPupils();
    enrolPupil(store, '4A', pupil('tom', 'ROUX', 'Tom', { to: '2026-10-02' }));
    store.enrol({ pupilId: 'tom', classId: '4A', from: '2026-11-02' });
    value(pupils.changeLevel('tom', '4A', 'CM2'));
    expect(stays('tom')).toEqual(['4A 2026-09-01 2026-10-02', '4A 2026-11-02 CM2']);
    value(pupils.changeLevel('tom', '4A', ' '));
    expect(stays('tom')).toEqual(['4A 2026-09-01 2026-10-02', '4A 2026-11-02']);
  });

  it('is refused where the pupil never was, and in an earlier year', () => {
    const { pupils } = openPupils();
    expect(pupils.changeLevel('lea', '4B', 'CM2')).toEqual(refused('enrolment-unknown'));
    expect(pupils.changeLevel('ali', '5B', 'CM2')).toEqual(refused('year-over'));
  });
});

describe('a pupil typed by mistake', () => {
  it('is removed with their stays', () => {
    const { pupils, store } = openPupils();
    value(pupils.remove('lea'));
    expect(store.findPupil('lea')).toBeUndefined();
    expect(store.enrolled('4A').map(({ id }) => id)).toEqual(['noe', 'zoe']);
  });

  it('stays once a register names them, or a note was written', () => {
    const { pupils, store } = openPupils();
    const at = '2026-11-23T07:05:00Z';
    store.addRegisterEvent('monday', { id: 'event', at, kind: 'validate', roll: ['lea'] });
    store.addNote({ id: 'note', pupilId: 'noe', date: '2026-11-23', text: 'Lunettes' }, at);
    expect(pupils.remove('lea')).toEqual(refused('pupil-in-use'));
    expect(pupils.remove('noe')).toEqual(refused('pupil-in-use'));
    expect(store.enrolled('4A')).toHaveLength(3);
  });

  it('stays when they were in a class of an earlier year', () => {
    const { pupils } = openPupils();
    expect(pupils.remove('ali')).toEqual(refused('year-over'));
    expect(pupils.remove('nobody')).toEqual(refused('pupil-unknown'));
  });
});
