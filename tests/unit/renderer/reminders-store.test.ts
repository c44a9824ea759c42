import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportReminder } from '../../../core/contract/participant-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const {
  hushReminder,
  leaveReminders,
  putAwayReminder,
  readReminders,
  restoreReminder,
  useReminders,
} = await import('../../../renderer/stores/reminders');
const { goTo, useNavigation } = await import('../../../renderer/stores/navigation');

const reminder: ReportReminder = {
  lessonId: 'monday',
  classId: '4A',
  className: '4A',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Français',
  kind: 'lesson',
  ask: 'fetch',
  tool: 'bbb',
  host: 'visio.example',
  when: 'soon',
};

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  goTo({ screen: 'classes' });
});

describe('the reminders of the screens', () => {
  it('are those that main told last, even when an older answer comes later', async () => {
    const read = readReminders();
    host.announce('reminders:changed', [reminder]);
    await host.answer('participants:reminders', success([]));
    await read;
    expect(useReminders.getState().list).toEqual([reminder]);
  });

  it('are forgotten when the vault is locked, whatever main answers later', async () => {
    const read = readReminders();
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('participants:reminders', success([reminder]));
    await read;
    expect(useReminders.getState().list).toBeNull();
  });

  it('are read again when the participants of a lesson changed, once they were read', async () => {
    const before = host.asked.length;
    host.announce('participants:changed', { lessonId: 'monday' });
    expect(host.asked).toHaveLength(before);
    host.announce('reminders:changed', [reminder]);
    host.announce('participants:changed', { lessonId: 'monday' });
    expect(host.asked).toHaveLength(before + 1);
    await host.answer('participants:reminders', success([]));
    expect(useReminders.getState().list).toEqual([]);
  });
});

describe('a reminder that is put away', () => {
  it('can be taken out again where it stood, until the page is left', async () => {
    host.announce('reminders:changed', [reminder]);
    const putAway = putAwayReminder(reminder);
    await host.answer('participants:dismiss-reminder', success([]));
    await putAway;
    expect(useReminders.getState()).toMatchObject({ list: [], putAway: [reminder] });
    const restored = restoreReminder(reminder);
    expect(host.asked.at(-1)?.input).toEqual({ lessonId: 'monday', dismissed: false });
    await host.answer('participants:dismiss-reminder', success([reminder]));
    await restored;
    expect(useReminders.getState()).toMatchObject({ list: [reminder], putAway: [] });
    leaveReminders();
    expect(useReminders.getState().list).toEqual([reminder]);
  });

  it('stays where it is when main refuses, and that is said', async () => {
    host.announce('reminders:changed', [reminder]);
    const putAway = putAwayReminder(reminder);
    await host.answer('participants:dismiss-reminder', failure({ code: 'lesson-unknown' }));
    await putAway;
    expect(useReminders.getState()).toMatchObject({
      list: [reminder],
      putAway: [],
      refused: { code: 'lesson-unknown' },
    });
  });
});

it('a click on the notification shows Today and the steps of that lesson', () => {
  host.announce('reminders:changed', [reminder]);
  host.announce('reminders:clicked', { lessonId: 'monday' });
  expect(useNavigation.getState().place).toEqual({ screen: 'today' });
  expect(useReminders.getState().shownId).toBe('monday');
});

it('a reminder that was seen enough above the pages stays on Today', () => {
  host.announce('reminders:changed', [reminder]);
  hushReminder('monday');
  expect(useReminders.getState()).toMatchObject({ hushed: ['monday'], list: [reminder] });
});
