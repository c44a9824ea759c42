import { describe, expect, it } from 'vitest';
import type { SeatingView } from '../../../../core/contract/seating-views';
import { MOST_PLANS, type SeatingPlan } from '../../../../core/seating/seating-plan';
import { createSeatingService } from '../../../../electron/services/seating-service';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { enrolPupil, openTestSchool, pupil } from '../test-school';
import { value } from './test-registers';

const FREE = null;

/** The seating plans of 4A: Léa ABADIE, Noé BARON, Zoé ZOLA. */
function openSeating(now = '2026-11-23T07:05:00Z') {
  const { store } = openTestSchool();
  const told: string[] = [];
  const seating = createSeatingService({
    store: () => store,
    now: createHandClock(now).now,
    newId: countedIds(),
    timeZone: () => PARIS,
    tellClasses: () => told.push('classes'),
  });
  const chosen = (view: SeatingView) => view.plans.find((plan) => plan.chosen);
  return {
    store,
    seating,
    told,
    /** The chosen plan as it stands. */
    plan: () => chosen(value(seating.read('4A'))),
    write: (plan: Partial<SeatingPlan>) =>
      seating.write(chosen(value(seating.read('4A')))?.id ?? '', {
        columns: 2,
        seats: [],
        gaps: [],
        standing: [],
        ...plan,
      }),
  };
}

const refused = (code: string) => ({ ok: false, error: { code } });

describe('the seating plan of a class', () => {
  it('is in alphabetical order until the teacher writes one', () => {
    const { seating, plan, told } = openSeating();
    const first = plan();
    expect(first).toMatchObject({
      name: '',
      chosen: true,
      columns: 6,
      seats: ['lea', 'noe', 'zoe', FREE, FREE, FREE],
    });
    expect(value(seating.read('4A')).plans).toEqual([first]);
    expect(told).toEqual([]);
  });

  it('stays as it was written', () => {
    const { plan, write, told } = openSeating();
    const seats = ['zoe', FREE, 'lea', FREE];
    const written = value(write({ seats, gaps: [1], standing: ['noe'] }));
    expect(written.plans).toEqual([plan()]);
    expect(plan()).toMatchObject({ columns: 2, seats, gaps: [1], standing: ['noe'] });
    expect(told).toEqual(['classes']);
  });

  it('has a place for the pupil who came since, not in a gap', () => {
    const { store, plan, write } = openSeating();
    value(write({ seats: ['zoe', FREE, FREE, 'noe'], gaps: [1], standing: ['lea'] }));
    enrolPupil(store, '4A', pupil('adam', 'CARO', 'Adam', { from: '2026-11-20' }));
    expect(plan()).toMatchObject({ seats: ['zoe', FREE, 'adam', 'noe'], standing: ['lea'] });
  });

  it('leaves the place of a pupil who left free, and gives it back to who comes back', () => {
    const { store, plan, write } = openSeating();
    value(write({ seats: ['zoe', 'lea', 'noe', FREE] }));
    const stay = { pupilId: 'lea', classId: '4A', from: '2026-09-01' };
    store.changeEnrolment({ ...stay, to: '2026-11-20' });
    expect(plan()?.seats).toEqual(['zoe', FREE, 'noe', FREE]);
    expect(write({ seats: ['lea'] })).toEqual(refused('pupil-unknown'));
    store.changeEnrolment(stay);
    expect(plan()?.seats).toEqual(['zoe', 'lea', 'noe', FREE]);
  });

  it.each([
    ['a pupil of nowhere', { seats: ['lea', 'nobody'] }],
    ['a pupil twice', { seats: ['lea', 'lea', 'noe', 'zoe'] }],
    ['a pupil who sits and stands', { seats: ['lea'], standing: ['lea'] }],
  ])('is refused with %s, and the one before stays', (_, wrong) => {
    const { plan, write, told } = openSeating();
    const before = plan();
    expect(write(wrong)).toEqual(refused('pupil-unknown'));
    expect(plan()).toEqual(before);
    expect(told).toEqual([]);
  });

  it('of an unknown class, or unknown itself, is refused', () => {
    const { seating } = openSeating();
    expect(seating.read('gone')).toEqual(refused('class-unknown'));
    expect(seating.add('gone', '')).toEqual(refused('class-unknown'));
    expect(seating.choose('gone')).toEqual(refused('plan-unknown'));
    expect(seating.remove('gone')).toEqual(refused('plan-unknown'));
  });

  it('of a school year that is over can be read and not changed', () => {
    const { store, seating, write, plan } = openSeating('2027-09-06T08:00:00Z');
    store.addSchoolYear({
      id: 'next',
      label: '2027-2028',
      start: '2027-09-01',
      end: '2028-08-31',
      timeZone: PARIS,
    });
    const before = plan();
    expect(before?.seats).toContain('zoe');
    const id = before?.id ?? '';
    expect(write({ seats: ['zoe'] })).toEqual(refused('year-over'));
    expect(seating.add('4A', 'Contrôle')).toEqual(refused('year-over'));
    expect(seating.rename(id, 'Contrôle')).toEqual(refused('year-over'));
    expect(seating.choose(id)).toEqual(refused('year-over'));
    expect(seating.remove(id)).toEqual(refused('year-over'));
    expect(plan()).toEqual(before);
  });
});

describe('several plans of a class', () => {
  it('are drawn apart; the one that was added last is the one of the roll call', () => {
    const { seating, plan, write } = openSeating();
    const usual = plan()?.id ?? '';
    const view = value(seating.add('4A', ' Contrôle  de maths '));
    expect(view.plans.map(({ name, chosen }) => [name, chosen])).toEqual([
      ['', false],
      ['Contrôle de maths', true],
    ]);
    value(write({ seats: ['zoe', 'noe', 'lea', FREE] }));
    value(seating.choose(usual));
    expect(plan()).toMatchObject({ id: usual, seats: ['lea', 'noe', 'zoe', FREE, FREE, FREE] });
  });

  it('may begin as a copy', () => {
    const { seating, plan, write } = openSeating();
    value(write({ seats: ['zoe', FREE, 'noe', 'lea'], gaps: [1] }));
    const usual = plan();
    value(seating.add('4A', 'Copie', usual?.id));
    expect(plan()).toEqual({ ...usual, id: plan()?.id, name: 'Copie' });
    expect(plan()?.id).not.toBe(usual?.id);
    expect(seating.add('4A', 'Copie', 'gone')).toEqual(refused('plan-unknown'));
  });

  it('keep their places when one is renamed', () => {
    const { seating, plan, write } = openSeating();
    value(write({ seats: ['zoe', FREE, 'noe', 'lea'], gaps: [1] }));
    const before = plan();
    value(seating.rename(before?.id ?? '', 'Salle 204'));
    expect(plan()).toEqual({ ...before, name: 'Salle 204' });
  });

  it('are removed down to the last, and one of them is always chosen', () => {
    const { seating, plan } = openSeating();
    const usual = plan()?.id ?? '';
    const { plans } = value(seating.add('4A', 'Contrôle'));
    expect(value(seating.remove(plans[1]?.id ?? '')).plans).toEqual([plan()]);
    expect(plan()?.id).toBe(usual);
    expect(seating.remove(usual)).toEqual(refused('plan-last'));
  });

  it('are twenty at most', () => {
    const { seating } = openSeating();
    value(seating.read('4A'));
    for (let count = 1; count < MOST_PLANS; count += 1) value(seating.add('4A', `${count}`));
    expect(seating.add('4A', 'Encore un')).toEqual(refused('too-many-plans'));
  });
});
