import { describe, expect, it } from 'vitest';
import { VaultLocked } from '../../../../electron/services/ports';
import { MINUTE } from '../hand-clock';
import { openAlerts } from './test-alerts';

/** Monday 23 November 2026 in Paris. */
const AT_7_30 = '2026-11-23T06:30:00.000Z';
const AT_7_58 = '2026-11-23T06:58:00.000Z';

describe('alerts on the screens', () => {
  it('appear when the lesson comes near and go with it, without anything else happening', async () => {
    const { clock, goDown, kinds } = openAlerts(AT_7_30);
    goDown();
    expect(kinds()).toEqual([]);
    await clock.advance(25 * MINUTE);
    expect(kinds()).toEqual(['outage']);
    await clock.advance(60 * MINUTE);
    expect(kinds()).toEqual([]);
  });

  it('appear in time when the laptop has slept meanwhile', async () => {
    const { clock, goDown, kinds } = openAlerts(AT_7_30);
    goDown();
    clock.sleep(30 * MINUTE);
    await clock.advance(MINUTE);
    expect(kinds()).toEqual(['outage']);
  });

  it('are told only when something of them changed', () => {
    const { service, goDown, told } = openAlerts(AT_7_58);
    goDown();
    service.refresh();
    service.refresh();
    expect(told).toHaveLength(1);
  });

  it('say that the official room is back to a class that has moved', () => {
    const { store, clock, goDown, comeBack, moveToJitsi, kinds } = openAlerts(AT_7_58);
    store.addOutage({
      ...{ id: 'outage', classId: '4A', source: 'probe', verdict: 'down', cause: 'error-page' },
      ...{ startedAt: clock.now(), lastObservedAt: clock.now() },
    });
    goDown();
    moveToJitsi();
    store.endOutage('outage', '2026-11-23T07:20:00.000Z');
    comeBack();
    expect(kinds()).toEqual(['recovered']);
  });

  it('need the open vault to be read', () => {
    const { service, lock } = openAlerts(AT_7_58);
    lock();
    expect(() => service.read()).toThrow(VaultLocked);
  });
});

describe('a notification', () => {
  it('comes once for an outage, and again for the next one', () => {
    const { service, said, goDown, comeBack } = openAlerts(AT_7_58);
    goDown();
    service.refresh();
    goDown();
    expect(said).toHaveLength(1);
    expect(said[0]?.body).toMatch(/est en panne depuis .* Cliquez ici pour basculer vers Jitsi/);
    comeBack();
    goDown();
    expect(said).toHaveLength(2);
  });

  it('does not come again for an outage that hid behind a laptop offline', () => {
    const { said, goDown, goOffline } = openAlerts(AT_7_58);
    goDown();
    goOffline();
    goDown();
    expect(said).toHaveLength(2);
  });

  it('comes while the vault is locked too, of a lesson planned before', async () => {
    const { clock, said, told, goDown, lock } = openAlerts(AT_7_30);
    lock();
    await clock.advance(28 * MINUTE);
    goDown();
    expect(said.map(({ body }) => body)).toEqual([
      expect.stringContaining('Cliquez ici pour déverrouiller Continuo'),
    ]);
    expect(said[0]?.title).not.toContain('4A');
    expect(told).toEqual([]);
  });

  it('stays said once after the unlocking, and the screens are told', () => {
    const { said, goDown, lock, unlock, kinds } = openAlerts(AT_7_58);
    goDown();
    lock();
    unlock();
    expect(said).toHaveLength(1);
    expect(kinds()).toEqual(['outage']);
  });
});

describe('a click outside the screens', () => {
  it('falls back at once, tells the screens, and shows the window last', async () => {
    const { goDown, clickNotification, acts } = openAlerts(AT_7_58);
    goDown();
    await clickNotification();
    expect(acts).toEqual(['fall back monday', 'tell monday opened', 'window']);
  });

  it('on an old notification does not move a class that has moved', async () => {
    const { goDown, moveToJitsi, clickNotification, acts } = openAlerts(AT_7_58);
    goDown();
    moveToJitsi();
    await clickNotification();
    expect(acts).toEqual(['window']);
  });

  it('only brings the window forward while the vault is locked', async () => {
    const { goDown, lock, clickNotification, clickTray, acts } = openAlerts(AT_7_58);
    goDown();
    lock();
    await clickNotification();
    await clickTray('Basculer vers Jitsi');
    expect(acts).toEqual(['window', 'window']);
  });

  it('that fails is logged, and said by the window', async () => {
    const { goDown, failToOpen, clickTray, acts } = openAlerts(AT_7_58);
    failToOpen();
    goDown();
    await clickTray('Basculer 4A vers Jitsi');
    expect(acts).toEqual([
      'fall back monday',
      'log alerts: fallback',
      'failed open-failed',
      'window',
    ]);
  });
});

describe('the tray', () => {
  it('says what others have to say above its last lines', async () => {
    const { addTrayLine, trayLines, clickTray, acts } = openAlerts(AT_7_30);
    addTrayLine('une liste à récupérer');
    expect(trayLines().slice(-3)).toEqual(['une liste à récupérer', 'Ouvrir Continuo', 'Quitter']);
    await clickTray('une liste à récupérer');
    expect(acts).toEqual(['une liste à récupérer']);
  });

  it('says the state of the room, and offers the fallback when it is due', async () => {
    const { service, goDown, comeBack, tooltip, trayLines } = openAlerts(AT_7_58);
    service.refresh();
    expect(tooltip()).toBe('Continuo · 4A, 8 h 00 : l’état de la salle n’est pas connu');
    comeBack();
    expect(trayLines()).toEqual(['4A, 8 h 00 : la salle répond', 'Ouvrir Continuo', 'Quitter']);
    goDown();
    expect(trayLines()).toEqual([
      '4A, 8 h 00 : la salle est en panne',
      'Basculer 4A vers Jitsi',
      'Ouvrir Continuo',
      'Quitter',
    ]);
  });

  it('is quiet far from any lesson, and goes on while the vault is locked', () => {
    const quiet = openAlerts(AT_7_30);
    quiet.service.refresh();
    expect(quiet.tooltip()).toBe('Continuo · rien à signaler');
    const locked = openAlerts(AT_7_58);
    locked.lock();
    locked.goDown();
    expect(locked.trayLines()).toContain('8 h 00 : la salle est en panne');
  });

  it('forgets the name of the class as soon as the vault is locked', () => {
    const { goDown, lock, tooltip, trayLines } = openAlerts(AT_7_58);
    goDown();
    lock();
    expect([tooltip(), ...trayLines()].filter((words) => words.includes('4A'))).toEqual([]);
  });

  it('is drawn anew only when its words change', () => {
    const { service, goDown, trayDrawings } = openAlerts(AT_7_58);
    goDown();
    service.refresh();
    expect(trayDrawings()).toBe(1);
  });

  it('opens the window and ends the app', async () => {
    const { service, clickTray, acts } = openAlerts(AT_7_58);
    service.refresh();
    await clickTray('Ouvrir Continuo');
    await clickTray('Quitter');
    expect(acts).toEqual(['window', 'quit']);
  });
});
