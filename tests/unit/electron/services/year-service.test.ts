import { describe, expect, test } from 'vitest';
import { createYearService } from '../../../../electron/services/year-service';
import { countedIds, PARIS } from '../open-test-store';
import { addClass, addGroup, enrolPupil, openTestSchool, pupil } from '../test-school';

/** The school of 2026-2027, seen on a later day; in September with the year that follows. */
function openLater(today: string) {
  const { store } = openTestSchool();
  if (today >= '2027-09-01') {
    store.addSchoolYear({
      id: 'next',
      label: '2027-2028',
      start: '2027-09-01',
      end: '2028-08-31',
      timeZone: PARIS,
    });
  }
  let told = 0;
  const years = createYearService({
    store: () => store,
    now: () => `${today}T08:00:00Z`,
    newId: countedIds(),
    timeZone: () => PARIS,
    random: (count) => new Uint8Array(count).fill(9),
    tellClasses: () => {
      told += 1;
    },
  });
  const rollOn = (classId: string, date: string) =>
    store
      .enrolled(classId)
      .filter(({ from, to }) => from <= date && (to === undefined || date <= to))
      .map(({ id }) => id)
      .sort();
  return { store, years, rollOn, told: () => told };
}

const task = { levels: [], rooms: false };

describe('in September', () => {
  test('last year’s classes are offered, without their pupils unless asked', () => {
    const { years } = openLater('2027-09-01');
    const offer = years.offer();
    expect(offer?.from.label).toBe('2026-2027');
    expect(offer?.to).toEqual({ label: '2027-2028', start: '2027-09-01', hasBegun: true });
    expect(offer?.classes).toMatchObject([
      { id: '4A', pupilCount: 3, proposed: { way: 'empty', name: '4A' } },
    ]);
  });

  test('a class that is carried over has the same pupils from the first day', () => {
    const { store, years, rollOn } = openLater('2027-09-02');
    const carried = years.carry([{ classId: '4A', way: 'promote', name: '3A', ...task }]);
    expect(carried).toEqual({ ok: true, value: { classIds: ['id-1'] } });
    expect(rollOn('id-1', '2027-09-01')).toEqual(['lea', 'noe', 'zoe']);
    expect(store.findClass('id-1')).toMatchObject({ schoolYearId: 'next', continuesId: '4A' });
  });

  test('the old year keeps its roll, and nobody is in two classes on one day', () => {
    const { store, years, rollOn } = openLater('2027-09-02');
    years.carry([{ classId: '4A', way: 'carry', name: '4A', ...task }]);
    expect(rollOn('4A', '2027-07-01')).toEqual(['lea', 'noe', 'zoe']);
    expect(store.classNamesOf('lea', '2027-09-02')).toEqual(['4A']);
    expect(rollOn('4A', '2027-09-02')).toEqual([]);
  });

  test('who left before the end of the year does not go on', () => {
    const { store, years, rollOn } = openLater('2027-09-02');
    enrolPupil(store, '4A', pupil('tom', 'ROUX', 'Tom', { to: '2027-03-01' }));
    years.carry([{ classId: '4A', way: 'carry', name: '4A', ...task }]);
    expect(rollOn('id-1', '2027-09-02')).toEqual(['lea', 'noe', 'zoe']);
  });

  test('of two levels the last one leaves the school and the other goes up', () => {
    const { store, years } = openLater('2027-09-02');
    addClass(store, 'CM', [
      { ...pupil('max', 'MARTIN', 'Max'), level: 'CM1' },
      { ...pupil('eve', 'PETIT', 'Ève'), level: 'CM2' },
    ]);
    years.carry([{ classId: 'CM', way: 'promote', name: 'CM2', levels: ['CM2'], rooms: false }]);
    expect(store.enrolled('id-1').map(({ id, level }) => [id, level])).toEqual([['max', 'CM2']]);
  });

  test('whose level is not one of the school’s goes on, and keeps it', () => {
    const { store, years } = openLater('2027-09-02');
    addClass(store, '6B', [
      { ...pupil('max', 'MARTIN', 'Max'), level: '6ÈME' },
      { ...pupil('eve', 'PETIT', 'Ève'), level: 'ULIS' },
    ]);
    years.carry([{ classId: '6B', way: 'promote', name: '5B', levels: [], rooms: false }]);
    const levels = store.enrolled('id-1').map(({ id, level }) => [id, level]);
    expect(levels.sort()).toEqual([
      ['eve', 'ULIS'],
      ['max', '5e'],
    ]);
  });

  test('a group takes those of its pupils whose class was taken', () => {
    const { store, years, rollOn } = openLater('2027-09-02');
    addGroup(store, 'Latin');
    addClass(store, '4B', [pupil('max', 'MARTIN', 'Max')]);
    store.transaction(() => {
      for (const id of ['lea', 'max']) store.joinGroup('Latin', id, '2026-09-14');
    });
    years.carry([
      { classId: 'Latin', way: 'carry', name: 'Latin', ...task },
      { classId: '4A', way: 'promote', name: '3A', ...task },
    ]);
    expect(rollOn('id-2', '2027-09-02')).toEqual(['lea']);
  });

  test('a class that was taken is not offered again', () => {
    const { years, told } = openLater('2027-09-02');
    years.carry([{ classId: '4A', way: 'empty', name: '4A', ...task }]);
    expect(years.offer()).toBeNull();
    expect(told()).toBe(1);
    const again = years.carry([{ classId: '4A', way: 'empty', name: '4C', ...task }]);
    expect(again).toEqual({ ok: false, error: { code: 'class-unknown' } });
  });

  test('two classes of one name are refused, and nothing is made', () => {
    const { store, years } = openLater('2027-09-02');
    addClass(store, '4B', []);
    const refused = years.carry([
      { classId: '4A', way: 'empty', name: '4 A', ...task },
      { classId: '4B', way: 'empty', name: '4 a', ...task },
    ]);
    expect(refused).toEqual({ ok: false, error: { code: 'name-taken' } });
    expect(years.list()[0]).toMatchObject({ label: '2027-2028', classCount: 0, isCurrent: true });
    expect(store.classes()).toHaveLength(2);
  });

  test('other pupils get another Jitsi room, the same ones keep theirs', () => {
    const { store, years } = openLater('2027-09-02');
    addClass(store, '4B', [pupil('max', 'MARTIN', 'Max')]);
    for (const classId of ['4A', '4B']) {
      store.putRooms(classId, [
        {
          id: `room-${classId}`,
          classId,
          product: 'jitsi',
          official: false,
          url: 'https://meet.jit.si/known-to-all',
          madeAt: '2026-09-01T08:00:00Z',
        },
      ]);
    }
    const carried = years.carry([
      { classId: '4A', way: 'empty', name: '4A', levels: [], rooms: true },
      { classId: '4B', way: 'carry', name: '4B', levels: [], rooms: true },
    ]);
    const [fresh = '', same = ''] = carried.ok ? carried.value.classIds : [];
    expect(store.rooms(fresh)[0]?.url).not.toBe('https://meet.jit.si/known-to-all');
    expect(store.rooms(fresh)[0]?.url).toMatch(/^https:\/\/meet\.jit\.si\//);
    expect(store.rooms(same)[0]?.url).toBe('https://meet.jit.si/known-to-all');
    expect(store.rooms('4A')[0]?.url).toBe('https://meet.jit.si/known-to-all');
  });
});

describe('in summer', () => {
  test('the new year begins with the first class that is taken, and the old one ends before', () => {
    const { store, years } = openLater('2027-08-26');
    expect(years.offer()?.to).toEqual({
      label: '2027-2028',
      start: '2027-08-26',
      hasBegun: false,
    });
    expect(years.list()).toHaveLength(1);
    years.carry([{ classId: '4A', way: 'empty', name: '4A', ...task }]);
    expect(years.list()).toMatchObject([
      { label: '2027-2028', start: '2027-08-26', isCurrent: true, classCount: 1 },
      { label: '2026-2027', end: '2027-08-25', isCurrent: false },
    ]);
    expect(store.schoolYear('2027-08-25')?.label).toBe('2026-2027');
    expect(years.offer()).toBeNull();
  });
});

test('in the first year, and during any other, there is nothing to take over', () => {
  expect(openLater('2026-11-23').years.offer()).toBeNull();
  expect(openLater('2027-06-30').years.offer()).toBeNull();
});
