import { beforeEach, describe, expect, it } from 'vitest';
import type { CalendarPreview } from '../../../core/contract/timetable-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { cancelCalendar, confirmCalendar, startCalendar, useCalendarImport } = await import(
  '../../../renderer/stores/calendar-import'
);

const preview: CalendarPreview = {
  token: 'preview-1',
  fileName: 'mesinformations.ics',
  producer: 'pronote',
  span: { first: '2026-09-01', last: '2027-07-02' },
  audiences: [
    { name: '4A', kind: 'class', lessons: 120, classId: '4a', remembered: false },
    { name: '3EP1', kind: 'group', lessons: 30, classId: null, remembered: false },
  ],
  lessons: 150,
  cancelled: 4,
  closed: [],
  known: false,
  warnings: [],
};
const choices = [
  { name: '4A', choice: { kind: 'class', classId: '4a' } },
  { name: '3EP1', choice: { kind: 'new-group' } },
] as const;

beforeEach(() => {
  host.forget();
  cancelCalendar();
});

describe('the import of a calendar', () => {
  it('shows what the file holds and writes nothing before it is confirmed', async () => {
    const before = host.asked.length;
    void startCalendar();
    await host.answer('calendar:choose', success(preview));
    expect(useCalendarImport.getState()).toMatchObject({ phase: 'preview', preview });
    expect(host.asked.slice(before).map(({ name }) => name)).toEqual(['calendar:choose']);
  });

  it('says what it did to the lessons', async () => {
    void startCalendar();
    await host.answer('calendar:choose', success(preview));
    const confirmed = confirmCalendar(choices, true);
    const outcome = { added: 150, changed: 0, removed: 0, kept: 0 };
    await host.answer('calendar:import', success(outcome));
    expect(await confirmed).toBe(true);
    expect(host.asked.at(-1)?.input).toEqual({
      token: 'preview-1',
      audiences: choices,
      closed: true,
    });
    expect(useCalendarImport.getState()).toMatchObject({ phase: 'idle', preview: null, outcome });
  });

  it('keeps the choices on screen when main refuses', async () => {
    void startCalendar();
    await host.answer('calendar:choose', success(preview));
    const confirmed = confirmCalendar(choices, false);
    await host.answer('calendar:import', failure({ code: 'preview-gone' }));
    expect(await confirmed).toBe(false);
    expect(useCalendarImport.getState()).toMatchObject({
      phase: 'preview',
      preview,
      error: { code: 'preview-gone' },
    });
  });

  it('goes back to nothing when no file is chosen', async () => {
    void startCalendar();
    await host.answer('calendar:choose', success(null));
    expect(useCalendarImport.getState().phase).toBe('idle');
  });

  it('leaves the screen with the vault', async () => {
    void startCalendar();
    await host.answer('calendar:choose', success(preview));
    host.announce('vault:changed', { vault: 'locked' });
    expect(useCalendarImport.getState().preview).toBeNull();
  });
});
