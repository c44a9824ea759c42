import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { createPickService } from '../../../../electron/services/pick-service';
import { createHandClock } from '../hand-clock';
import { PARIS } from '../open-test-store';
import { addClass, enrolPupil, lesson, openTestSchool, pupil } from '../test-school';
import { value } from './test-registers';

const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };

/** The random pick in 4A (Léa ABADIE, Noé BARON, Zoé ZOLA), at 8:05 on Monday. */
function openPicks(now = '2026-11-23T07:05:00Z') {
  const { store } = openTestSchool();
  let marks = 0;
  const picks = createPickService({
    store: () => store,
    now: createHandClock(now).now,
    timeZone: () => PARIS,
    random: () => 0,
  });
  return {
    store,
    picks,
    mark(pupilId: string, mark: Mark): void {
      marks += 1;
      const at = '2026-11-23T07:04:00Z';
      store.addRegisterEvent('monday', { id: `mark-${marks}`, at, kind: 'mark', pupilId, mark });
    },
    /** Who is picked, one after the other. */
    round: (count: number, lessonId?: string) =>
      Array.from({ length: count }, () => value(picks.next('4A', lessonId)).last?.pupilId),
  };
}

const refused = (code: string) => ({ ok: false, error: { code } });

describe('the random pick of a class', () => {
  it('says who was picked and how far round the class we are', () => {
    const { picks } = openPicks();
    expect(value(picks.read('4A'))).toEqual({ last: null, remaining: 3, pupils: 3 });
    const last = { pupilId: 'lea', lastName: 'ABADIE', firstName: 'Léa' };
    expect(value(picks.next('4A'))).toEqual({ last, remaining: 2, pupils: 3 });
    expect(value(picks.read('4A'))).toEqual({ last, remaining: 2, pupils: 3 });
  });

  it('goes round the class before it begins again', () => {
    const { picks, round } = openPicks();
    expect(round(3).sort()).toEqual(['lea', 'noe', 'zoe']);
    expect(value(picks.read('4A')).remaining).toBe(0);
    expect(round(3).sort()).toEqual(['lea', 'noe', 'zoe']);
  });

  it('that is taken back does not count', () => {
    const { picks } = openPicks();
    value(picks.next('4A'));
    expect(value(picks.takeBack('4A'))).toEqual({ last: null, remaining: 3, pupils: 3 });
    expect(value(picks.takeBack('4A'))).toEqual({ last: null, remaining: 3, pupils: 3 });
  });

  it('takes the pupils of today: nobody who left or is to come', () => {
    const { store, round } = openPicks();
    enrolPupil(store, '4A', pupil('gone', 'AAA', 'Gaël', { to: '2026-11-20' }));
    enrolPupil(store, '4A', pupil('later', 'AAB', 'Ève', { from: '2026-12-01' }));
    expect(round(3).sort()).toEqual(['lea', 'noe', 'zoe']);
  });

  it('of another class is another round', () => {
    const { store, picks, round } = openPicks();
    addClass(store, '5B', [pupil('max', 'CARO', 'Max')]);
    round(2);
    expect(value(picks.read('5B'))).toEqual({ last: null, remaining: 1, pupils: 1 });
  });

  it('of a class without pupils, or of none, is refused', () => {
    const { store, picks } = openPicks();
    addClass(store, '5B', []);
    expect(picks.next('5B')).toEqual(refused('nobody-to-pick'));
    expect(picks.read('gone')).toEqual(refused('class-unknown'));
    expect(picks.next('gone')).toEqual(refused('class-unknown'));
  });

  it('of a school year that is over can be looked at only', () => {
    const { store, picks } = openPicks('2027-09-06T08:00:00Z');
    const dates = { start: '2027-09-01', end: '2028-08-31', timeZone: PARIS };
    store.addSchoolYear({ id: 'next', label: '2027-2028', ...dates });
    expect(picks.read('4A').ok).toBe(true);
    expect(picks.next('4A')).toEqual(refused('year-over'));
    expect(picks.takeBack('4A')).toEqual(refused('year-over'));
  });
});

describe('the random pick in a lesson', () => {
  it('leaves out who is absent or unreachable, and takes them when they are there again', () => {
    const { picks, mark, round } = openPicks();
    mark('lea', ABSENT);
    mark('noe', { presence: 'unreachable', evidence: 'seen' });
    expect(round(2, 'monday')).toEqual(['zoe', 'zoe']);
    mark('lea', { presence: 'present', evidence: 'seen' });
    expect(value(picks.read('4A', 'monday'))).toMatchObject({ remaining: 1, pupils: 2 });
    expect(round(1, 'monday')).toEqual(['lea']);
  });

  it('leaves out who has left, not who leaves later or came late', () => {
    const { mark, round } = openPicks();
    mark('lea', { presence: 'present', leftAt: '2026-11-23T07:04:00Z', evidence: 'seen' });
    mark('noe', { presence: 'present', leftAt: '2026-11-23T07:45:00Z', evidence: 'seen' });
    mark('zoe', { presence: 'present', arrivedAt: '2026-11-23T07:10:00Z', evidence: 'seen' });
    expect(round(2, 'monday').sort()).toEqual(['noe', 'zoe']);
  });

  it('leaves out whose absence was announced', () => {
    const { store, round } = openPicks();
    store.addAbsencePeriod({
      id: 'period',
      pupilId: 'noe',
      from: '2026-11-22T23:00:00Z',
      to: '2026-11-23T23:00:00Z',
    });
    expect(round(2, 'monday').sort()).toEqual(['lea', 'zoe']);
  });

  it('picks nobody where nobody is, and nobody in the lesson of another class', () => {
    const { store, picks, mark } = openPicks();
    for (const pupilId of ['lea', 'noe', 'zoe']) mark(pupilId, ABSENT);
    expect(picks.next('4A', 'monday')).toEqual(refused('nobody-to-pick'));
    addClass(store, '5B', []);
    store.addLesson(lesson({ id: 'other', classId: '5B' }));
    expect(picks.next('4A', 'other')).toEqual(refused('lesson-unknown'));
    expect(picks.next('4A', 'gone')).toEqual(refused('lesson-unknown'));
  });

  it('goes on with the round of the class', () => {
    const { mark, picks, round } = openPicks();
    expect(round(1)).toEqual(['lea']);
    mark('noe', ABSENT);
    expect(round(1, 'monday')).toEqual(['zoe']);
    expect(value(picks.read('4A')).remaining).toBe(1);
    expect(round(1)).toEqual(['noe']);
  });
});
