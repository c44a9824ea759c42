import { describe, expect, it } from 'vitest';
import { VaultLocked } from '../../../../electron/services/ports';
import { MINUTE, SECOND } from '../hand-clock';
import { openReminders } from './test-reminders';

/** Monday 23 November 2026 in Paris; the lesson of 4A ends at 8:55. */
const AT_8_30 = '2026-11-23T07:30:00.000Z';
const AT_NOON = '2026-11-23T11:00:00.000Z';
const FRIDAY = '2026-11-27T07:30:00.000Z';
const HOUR = 60 * MINUTE;

describe('reminders on the screens', () => {
  it('come five minutes before the end, change at it, and are told once each', async () => {
    const { clock, told, openRoom } = openReminders(AT_8_30);
    openRoom('bbb');
    expect(told).toEqual([[]]);
    await clock.advance(25 * MINUTE - SECOND);
    expect(told.at(-1)).toMatchObject([{ lessonId: 'monday', className: '4A', when: 'soon' }]);
    await clock.advance(SECOND);
    expect(told.at(-1)).toMatchObject([{ lessonId: 'monday', when: 'now' }]);
    expect(told).toHaveLength(3);
  });

  it('go after the next day with class, by themselves', async () => {
    const { clock, told, openRoom } = openReminders(AT_8_30);
    openRoom('bbb');
    await clock.advance(39 * HOUR);
    expect(told.at(-1)).toHaveLength(1);
    await clock.advance(HOUR);
    expect(told.at(-1)).toEqual([]);
  });

  it('come in time when the laptop has slept meanwhile', async () => {
    const { clock, told, openRoom } = openReminders(AT_8_30);
    openRoom('bbb');
    clock.sleep(22 * MINUTE);
    await clock.advance(MINUTE);
    expect(told.at(-1)).toMatchObject([{ when: 'soon' }]);
  });

  it('are of the clock as it stands after it was put back', async () => {
    const { clock, service, openRoom } = openReminders(AT_8_30);
    openRoom('bbb');
    await clock.advance(22 * MINUTE);
    expect(service.read()).toHaveLength(1);
    clock.sleep(-10 * MINUTE);
    expect(service.read()).toEqual([]);
    await clock.advance(10 * MINUTE);
    expect(service.read()).toHaveLength(1);
  });

  it('end with a report that was taken over', () => {
    const { store, service, openRoom } = openReminders(AT_NOON);
    openRoom('zoom');
    expect(service.read()).toMatchObject([{ tool: 'zoom' }]);
    store.putLessonReports('monday', [
      {
        ...{ id: 'report', tool: 'zoom', source: 'file', precision: 'second' },
        ...{ readAt: AT_NOON, participants: [] },
      },
    ]);
    expect(service.read()).toEqual([]);
  });

  it('end with a register that is validated with marks from a report', () => {
    const { store, service, openRoom } = openReminders(AT_NOON);
    openRoom('zoom');
    const mark = { presence: 'present', evidence: 'participants' } as const;
    store.addRegisterEvent('monday', {
      ...{
        id: 'taken',
        at: AT_NOON,
        kind: 'mark-many',
        cause: 'participants',
        marks: { lea: mark },
      },
    });
    expect(service.read()).toHaveLength(1);
    store.addRegisterEvent('monday', {
      ...{ id: 'done', at: AT_NOON, kind: 'validate', roll: ['lea', 'noe', 'zoe'] },
    });
    expect(service.read()).toEqual([]);
  });

  it('propose the names that the window of the app saw', () => {
    const { store, service, openRoom } = openReminders(AT_NOON);
    openRoom('jitsi');
    store.addMeetingLog('monday', { at: '2026-11-23T07:01:00Z', kind: 'entered' });
    for (const [connection, name] of [
      ['a', 'Léa'],
      ['b', 'Noé'],
    ] as const) {
      const at = '2026-11-23T07:02:00Z';
      store.addMeetingLog('monday', { at, kind: 'joined', connection, name });
    }
    expect(service.read()).toMatchObject([{ ask: 'take-over', seen: 2 }]);
  });

  it('of Friday are there the next day', async () => {
    const { clock, service, addLesson, openRoom } = openReminders(FRIDAY);
    addLesson({ id: 'friday', start: '2026-11-27T07:00:00Z', end: '2026-11-27T07:55:00Z' });
    openRoom('bbb', 'friday');
    await clock.advance(24 * HOUR);
    expect(service.read()).toMatchObject([{ lessonId: 'friday' }]);
  });

  it('need the open vault to be read or put away', () => {
    const { service, lock } = openReminders(AT_NOON);
    lock();
    expect(() => service.read()).toThrow(VaultLocked);
    expect(() => service.dismiss('monday', true)).toThrow(VaultLocked);
  });
});

describe('« Pas de rapport »', () => {
  it('puts the reminder away for good, until it is taken back', () => {
    const { service, openRoom } = openReminders(AT_NOON);
    openRoom('bbb');
    expect(service.dismiss('monday', true)).toEqual({ ok: true, value: [] });
    expect(service.dismiss('monday', true)).toEqual({ ok: true, value: [] });
    expect(service.read()).toEqual([]);
    expect(service.dismiss('monday', false)).toMatchObject({ value: [{ lessonId: 'monday' }] });
    expect(service.read()).toHaveLength(1);
  });

  it('of a lesson that is gone is refused', () => {
    const { service } = openReminders(AT_NOON);
    expect(service.dismiss('gone', true)).toEqual({
      ok: false,
      error: { code: 'lesson-unknown' },
    });
  });
});

describe('the notification of a reminder', () => {
  it('comes once for a lesson, without a sound, and its click shows the steps', async () => {
    const { clock, said, acts, openRoom } = openReminders(AT_8_30);
    openRoom('bbb');
    await clock.advance(2 * HOUR);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ title: '4A, séance de 8 h 00', silent: true });
    expect(said[0]?.body).toBe(
      'Le rapport de BigBlueButton disparaît avec la salle : téléchargez-le avant de la fermer. Cliquez ici pour voir les étapes.',
    );
    said[0]?.onClick();
    expect(acts).toEqual(['steps of monday', 'window']);
  });

  it('is not of what can wait: names in the app, a room opened elsewhere', async () => {
    const { clock, service, said, told } = openReminders(AT_8_30);
    service.refresh();
    await clock.advance(2 * HOUR);
    expect(told.at(-1)).toMatchObject([{ ask: 'elsewhere' }]);
    expect(said).toEqual([]);
  });

  it('does not come hours later, when Continuo is started or the laptop wakes up', async () => {
    const { clock, service, said, openRoom } = openReminders(AT_8_30);
    openRoom('zoom');
    clock.sleep(3 * HOUR);
    await clock.advance(MINUTE);
    expect(service.read()).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('comes while the vault is locked too, without a name, and only shows the window', async () => {
    const { clock, said, told, acts, openRoom, lock } = openReminders(AT_8_30);
    openRoom('bbb');
    lock();
    const before = told.length;
    await clock.advance(22 * MINUTE);
    expect(said).toHaveLength(1);
    expect(`${said[0]?.title} ${said[0]?.body}`).not.toContain('4A');
    expect(said[0]?.body).toContain('Cliquez ici pour déverrouiller Continuo.');
    said[0]?.onClick();
    expect(acts).toEqual(['window']);
    expect(told).toHaveLength(before);
  });

  it('is not shown again after the unlocking, and the screens are told', async () => {
    const { clock, said, told, openRoom, lock, unlock } = openReminders(AT_8_30);
    openRoom('bbb');
    await clock.advance(22 * MINUTE);
    lock();
    unlock();
    expect(said).toHaveLength(1);
    expect(told.at(-1)).toMatchObject([{ className: '4A' }]);
  });
});

describe('the tray', () => {
  it('says which list goes with its room, while it does, and leads to the steps', async () => {
    const { clock, tray, acts, openRoom } = openReminders(AT_8_30);
    openRoom('bbb');
    await clock.advance(21 * MINUTE);
    expect(tray().map(({ label }) => label)).toEqual([
      '4A, 8 h 00 : liste des participants à récupérer',
    ]);
    tray()[0]?.act?.();
    expect(acts).toEqual(['steps of monday', 'window']);
    await clock.advance(5 * MINUTE);
    expect(tray()).toEqual([]);
  });

  it('names no class once the vault is locked', async () => {
    const { clock, tray, openRoom, lock } = openReminders(AT_8_30);
    openRoom('bbb');
    await clock.advance(21 * MINUTE);
    lock();
    expect(tray().map(({ label }) => label)).toEqual([
      '8 h 00 : liste des participants à récupérer',
    ]);
  });
});

it('waits with one timer, and with none once the app ends', async () => {
  const { clock, service, openRoom } = openReminders(AT_8_30);
  openRoom('bbb');
  service.refresh();
  await clock.advance(HOUR);
  expect(clock.waiting()).toBe(1);
  service.stop();
  expect(clock.waiting()).toBe(0);
});
