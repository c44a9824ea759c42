import { describe, expect, it } from 'vitest';
import { createSeatingService } from '../../../../electron/services/seating-service';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { enrolPupil, openTestSchool, pupil } from '../test-school';
import { value } from './test-registers';

const FREE = null;

/** The seating plan of 4A: Léa ABADIE, Noé BARON, Zoé ZOLA. */
function openSeating() {
  const { store } = openTestSchool();
  const told: string[] = [];
  const seating = createSeatingService({
    store: () => store,
    now: createHandClock('2026-11-23T07:05:00Z').now,
    newId: countedIds(),
    timeZone: () => PARIS,
    tellClasses: () => told.push('classes'),
  });
  return { store, seating, told };
}

describe('the seating plan of a class', () => {
  it('is in alphabetical order until the teacher writes one', () => {
    const { seating } = openSeating();
    expect(value(seating.read('4A'))).toEqual({
      columns: 6,
      seats: ['lea', 'noe', 'zoe', FREE, FREE, FREE],
    });
  });

  it('stays as it was written', () => {
    const { seating, told } = openSeating();
    const plan = { columns: 2, seats: ['zoe', FREE, 'lea', 'noe'] };
    expect(seating.write('4A', plan)).toEqual({ ok: true, value: null });
    expect(value(seating.read('4A'))).toEqual(plan);
    value(seating.write('4A', { columns: 3, seats: ['lea', 'noe', 'zoe'] }));
    expect(value(seating.read('4A'))).toEqual({ columns: 3, seats: ['lea', 'noe', 'zoe'] });
    expect(told).toEqual(['classes', 'classes']);
  });

  it('has a place for the pupil who came since', () => {
    const { seating, store } = openSeating();
    value(seating.write('4A', { columns: 2, seats: ['zoe', FREE, 'lea', 'noe'] }));
    enrolPupil(store, '4A', pupil('adam', 'CARO', 'Adam', { from: '2026-11-20' }));
    expect(value(seating.read('4A')).seats).toEqual(['zoe', 'adam', 'lea', 'noe']);
  });

  it('leaves the place of a pupil who left free', () => {
    const { seating, store } = openSeating();
    enrolPupil(store, '4A', pupil('gone', 'AAA', 'Gaël', { to: '2026-11-20' }));
    expect(value(seating.read('4A')).seats).not.toContain('gone');
    expect(seating.write('4A', { columns: 2, seats: ['gone', 'lea'] })).toEqual({
      ok: false,
      error: { code: 'pupil-unknown' },
    });
  });

  it.each([
    ['a pupil of nowhere', ['lea', 'nobody']],
    ['a pupil twice', ['lea', 'lea', 'noe', 'zoe']],
  ])('is refused with %s, and the one before stays', (_, seats) => {
    const { seating, told } = openSeating();
    const before = value(seating.read('4A'));
    expect(seating.write('4A', { columns: 2, seats })).toEqual({
      ok: false,
      error: { code: 'pupil-unknown' },
    });
    expect(value(seating.read('4A'))).toEqual(before);
    expect(told).toEqual([]);
  });

  it('of an unknown class is refused', () => {
    const { seating } = openSeating();
    const refusal = { ok: false, error: { code: 'class-unknown' } };
    expect(seating.read('gone')).toEqual(refusal);
    expect(seating.write('gone', { columns: 1, seats: [] })).toEqual(refusal);
  });
});
