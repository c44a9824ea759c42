import { describe, expect, it } from 'vitest';
import { enrolledOn } from '../../../../core/roster/enrolled-pupil';
import { addGroup, enrolPupil, pupil } from '../test-school';
import { openPupils, refused } from './test-pupils';
import { value } from './test-registers';

/** 4A in two halves (one with Léa and Noé), and Latin across 4A and 4B. */
function openGroups() {
  const opened = openPupils();
  addGroup(opened.store, 'Half');
  addGroup(opened.store, 'Latin');
  for (const id of ['lea', 'noe']) opened.store.joinGroup('Half', id, '2026-09-01');
  for (const id of ['lea', 'adam']) opened.store.joinGroup('Latin', id, '2026-09-01');
  return opened;
}

describe('a pupil who leaves', () => {
  it('is on the roll of the last day and not of the next, and registers keep what they say', () => {
    const { pupils, store } = openPupils();
    const at = '2026-11-23T07:05:00Z';
    store.addRegisterEvent('monday', { id: 'event', at, kind: 'validate', roll: ['lea'] });
    const before = store.registerEvents('monday');
    value(pupils.leave('lea', '4A', '2026-11-27'));
    const rollOn = (date: string) => enrolledOn(store.enrolled('4A'), date).map(({ id }) => id);
    expect(rollOn('2026-11-27')).toEqual(['lea', 'noe', 'zoe']);
    expect(rollOn('2026-11-28')).toEqual(['noe', 'zoe']);
    expect(store.registerEvents('monday')).toEqual(before);
  });

  it('leaves the groups on the same day', () => {
    const { pupils, stays, told } = openGroups();
    value(pupils.leave('lea', '4A', '2026-11-27'));
    expect(stays('lea').toSorted()).toEqual([
      '4A 2026-09-01 2026-11-27',
      'Half 2026-09-01 2026-11-27',
      'Latin 2026-09-01 2026-11-27',
    ]);
    expect(stays('noe').toSorted()).toEqual(['4A 2026-09-01', 'Half 2026-09-01']);
    expect(told).toEqual(['classes']);
  });

  it('but is in another class keeps the groups across classes', () => {
    const { pupils, store, stays } = openGroups();
    store.enrol({ pupilId: 'lea', classId: '4B', from: '2026-11-02' });
    value(pupils.leave('lea', '4A', '2026-11-27'));
    expect(stays('lea')).toContain('Latin 2026-09-01');
    expect(stays('lea')).toContain('Half 2026-09-01 2026-11-27');
  });

  it('may leave on another day than was said first', () => {
    const { pupils, stays } = openPupils();
    value(pupils.leave('lea', '4A', '2026-11-20'));
    value(pupils.leave('lea', '4A', '2026-11-13'));
    expect(stays('lea')).toEqual(['4A 2026-09-01 2026-11-13']);
  });

  it.each([
    ['before coming', 'ines', '4A', '2026-11-08', 'enrolment-bad-dates'],
    ['after the year', 'lea', '4A', '2027-09-01', 'enrolment-bad-dates'],
    ['where they never were', 'lea', '4B', '2026-11-23', 'enrolment-unknown'],
    ['from a class of an earlier year', 'ali', '5B', '2026-06-30', 'year-over'],
    ['from a class that is gone', 'lea', '6Z', '2026-11-23', 'class-unknown'],
  ])('%s is refused', (_, pupilId, classId, on, code) => {
    const { pupils, store, stays, told } = openPupils();
    enrolPupil(store, '4A', pupil('ines', 'NOVAK', 'Inès', { from: '2026-11-09' }));
    const before = stays(pupilId);
    expect(pupils.leave(pupilId, classId, on)).toEqual(refused(code));
    expect(stays(pupilId)).toEqual(before);
    expect(told).toEqual([]);
  });
});

describe('a pupil who moves', () => {
  it('is in one class each day, keeps groups across classes and leaves those inside', () => {
    const { pupils, stays } = openGroups();
    value(pupils.move('lea', '4A', '4B', '2026-11-30'));
    expect(stays('lea').toSorted()).toEqual([
      '4A 2026-09-01 2026-11-29',
      '4B 2026-11-30',
      'Half 2026-09-01 2026-11-29',
      'Latin 2026-09-01',
    ]);
  });

  it('back goes on where they were when no day lay between', () => {
    const { pupils, stays } = openPupils();
    value(pupils.move('lea', '4A', '4B', '2026-11-16'));
    value(pupils.move('lea', '4B', '4A', '2026-11-16'));
    expect(stays('lea')).toEqual(['4A 2026-09-01']);
  });

  it('on a day on which the class was called is in both that day, as by a list', () => {
    const { pupils, store, stays } = openPupils();
    const at = '2026-11-23T07:05:00Z';
    store.addRegisterEvent('monday', { id: 'event', at, kind: 'validate', roll: ['lea'] });
    value(pupils.move('lea', '4A', '4B', '2026-11-23'));
    expect(stays('lea')).toEqual(['4A 2026-09-01 2026-11-23', '4B 2026-11-23']);
    value(pupils.move('zoe', '4A', '4B', '2026-11-23'));
    expect(stays('zoe')).toEqual(['4A 2026-09-01 2026-11-22', '4B 2026-11-23']);
  });

  it('on the very first day never was in the first class, unless something is recorded', () => {
    const { pupils, store, stays } = openGroups();
    value(pupils.move('lea', '4A', '4B', '2026-09-01'));
    expect(stays('lea').toSorted()).toEqual(['4B 2026-09-01', 'Latin 2026-09-01']);
    const at = '2026-11-23T07:05:00Z';
    store.addRegisterEvent('monday', { id: 'event', at, kind: 'validate', roll: ['noe'] });
    expect(pupils.move('noe', '4A', '4B', '2026-09-01')).toEqual(refused('enrolment-bad-dates'));
  });

  it.each([
    ['before coming', 'lea', '4A', '4B', '2026-08-31', 'enrolment-bad-dates'],
    ['after the year', 'lea', '4A', '4B', '2027-09-01', 'enrolment-bad-dates'],
    ['into the class they are in', 'lea', '4A', '4A', '2026-11-30', 'already-enrolled'],
    ['out of a class they are not in', 'lea', '4B', '4A', '2026-11-30', 'enrolment-unknown'],
    ['into a class of an earlier year', 'lea', '4A', '5B', '2026-11-30', 'year-over'],
    ['out of a class of an earlier year', 'ali', '5B', '4A', '2026-11-30', 'year-over'],
    ['into a group', 'lea', '4A', 'Half', '2026-11-30', 'class-unknown'],
  ])('%s is refused', (_, pupilId, from, to, on, code) => {
    const { pupils, stays, told } = openGroups();
    const before = stays(pupilId);
    expect(pupils.move(pupilId, from, to, on)).toEqual(refused(code));
    expect(stays(pupilId)).toEqual(before);
    expect(told).toEqual([]);
  });

  it('into a class where they will be later is refused', () => {
    const { pupils, store } = openPupils();
    store.enrol({ pupilId: 'lea', classId: '4B', from: '2027-01-04' });
    expect(pupils.move('lea', '4A', '4B', '2026-11-30')).toEqual(refused('already-enrolled'));
  });
});

describe('a pupil who comes back', () => {
  it('begins another stay at the level of before', () => {
    const { pupils, store, stays } = openPupils();
    store.changeEnrolment({ pupilId: 'lea', classId: '4A', from: '2026-09-01', level: 'CM1' });
    value(pupils.leave('lea', '4A', '2026-10-02'));
    value(pupils.return('lea', '4A', '2026-11-23'));
    expect(stays('lea')).toEqual(['4A 2026-09-01 2026-10-02 CM1', '4A 2026-11-23 CM1']);
  });

  it.each(['2026-11-20', '2026-11-21'])('on %s was never away, having left on the 20th', (on) => {
    const { pupils, stays } = openPupils();
    value(pupils.leave('lea', '4A', '2026-11-20'));
    value(pupils.return('lea', '4A', on));
    expect(stays('lea')).toEqual(['4A 2026-09-01']);
  });

  it.each([
    ['while there', 'noe', '4A', '2026-11-30', 'already-enrolled'],
    ['before leaving', 'lea', '4A', '2026-11-19', 'already-enrolled'],
    ['before the first day', 'lea', '4A', '2026-08-31', 'enrolment-bad-dates'],
    ['after the year', 'lea', '4A', '2027-09-01', 'enrolment-bad-dates'],
    ['where they never were', 'lea', '4B', '2026-11-30', 'enrolment-unknown'],
    ['into an earlier year', 'ali', '5B', '2026-06-30', 'year-over'],
  ])('%s is refused', (_, pupilId, classId, on, code) => {
    const { pupils, stays } = openPupils();
    value(pupils.leave('lea', '4A', '2026-11-20'));
    const before = stays(pupilId);
    expect(pupils.return(pupilId, classId, on)).toEqual(refused(code));
    expect(stays(pupilId)).toEqual(before);
  });
});
