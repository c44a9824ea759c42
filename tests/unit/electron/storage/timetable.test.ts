import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../../core/timetable/slot';
import { openTestSchool } from '../test-school';

const SLOT: Slot = {
  id: 'slot',
  classId: '4A',
  kind: 'lesson',
  weekday: 1,
  start: '08:00',
  end: '08:55',
  weeks: 'A',
  from: '2026-09-01',
  to: '2027-07-03',
  subject: 'Français',
  mode: 'remote',
  location: 'Salle 12',
};

describe('the slots of a school year', () => {
  it('come in the order of the week', () => {
    const { store } = openTestSchool();
    store.addSlot('year', { ...SLOT, id: 'tuesday', weekday: 2 });
    store.addSlot('year', { ...SLOT, id: 'ten', start: '10:00', end: '10:55' });
    store.addSlot('year', SLOT);
    expect(store.slots('year').map(({ id }) => id)).toEqual(['slot', 'ten', 'tuesday']);
    expect(store.slots('another')).toEqual([]);
  });

  it('are what they were changed into, until they are removed', () => {
    const { store } = openTestSchool();
    store.addSlot('year', SLOT);
    expect(store.findSlot('slot')).toEqual(SLOT);
    const { location: _, ...elsewhere } = SLOT;
    const changed: Slot = { ...elsewhere, weekday: 5, weeks: 'all', kind: 'half-day' };
    store.changeSlot(changed);
    expect(store.slots('year')).toEqual([changed]);
    store.removeSlot('slot');
    expect(store.findSlot('slot')).toBeUndefined();
  });
});

describe('a calendar', () => {
  it('that is imported again is the same one, known since the first time', () => {
    const { store } = openTestSchool();
    const calendar = {
      id: 'pronote',
      producer: 'pronote',
      name: 'Emploi du temps',
      firstImportedAt: '2026-11-01T08:00:00Z',
    } as const;
    store.putCalendar(calendar);
    store.putCalendar({ ...calendar, name: 'EDT', firstImportedAt: '2026-11-23T08:00:00Z' });
    expect(store.calendars()).toEqual([{ ...calendar, name: 'EDT' }]);
  });

  it('remembers who the teacher said its audiences are, and which were left out', () => {
    const { store } = openTestSchool();
    store.putAudienceChoice('4EME A', null);
    store.putAudienceChoice('4EME A', '4A');
    store.putAudienceChoice('CLUB', null);
    expect(store.audienceChoices()).toEqual(
      new Map([
        ['4EME A', '4A'],
        ['CLUB', null],
      ]),
    );
  });
});
