import { describe, expect, it } from 'vitest';
import type { PrintPage } from '../../../../core/contract/print-views';
import { createPrintDesk } from '../../../../electron/services/print-desk';
import { createHandClock, SECOND, settled } from '../hand-clock';
import { countedIds } from '../open-test-store';

const page: PrintPage = {
  kind: 'poster',
  title: 'Salle de 4A',
  timeZone: 'Europe/Paris',
  madeAt: '2026-11-23T07:00:00Z',
  className: '4A',
  subject: '',
  address: 'https://meet.example.fr/salle',
  url: 'https://meet.example.fr/salle',
};
const upright = { landscape: false };

/** A desk whose windows are counted; each does as it is told with what it has drawn. */
function openDesk(ending: 'printed' | 'cancelled' | 'breaks' = 'printed') {
  const clock = createHandClock('2026-11-23T07:00:00Z');
  const windows: { readonly token: string; readonly onGone: () => void; closed: boolean }[] = [];
  const broken = () => Promise.reject(new Error('no printer'));
  const desk = createPrintDesk({
    newToken: countedIds(),
    after: clock.after,
    printer: {
      open(token, onGone) {
        const window = { token, onGone, closed: false };
        windows.push(window);
        return {
          toPdf: async () => (ending === 'breaks' ? broken() : new Uint8Array([1])),
          toPaper: async () => (ending === 'breaks' ? broken() : ending),
          close: () => {
            window.closed = true;
          },
        };
      },
    },
  });
  const stillOpen = () => windows.filter(({ closed }) => !closed).length;
  return { desk, clock, windows, stillOpen };
}

describe('a page for paper', () => {
  it('is given once, to the window of its token only', () => {
    const { desk } = openDesk();
    void desk.toPdf(page, upright);
    expect(desk.take('another')).toBeUndefined();
    expect(desk.take('id-1')).toEqual(page);
    expect(desk.take('id-1')).toBeUndefined();
  });

  it('is printed once it stands, and its window is closed', async () => {
    const { desk, clock, stillOpen } = openDesk();
    const making = desk.toPdf(page, upright);
    expect(stillOpen()).toBe(1);
    expect(desk.tellDrawn('id-1')).toBe(true);
    expect(await making).toEqual({ ok: true, value: new Uint8Array([1]) });
    expect(stillOpen()).toBe(0);
    expect(clock.waiting()).toBe(0);
    expect(desk.take('id-1')).toBeUndefined();
  });

  it.each(['printed', 'cancelled'] as const)('on paper ends as the dialog did: %s', async (how) => {
    const { desk } = openDesk(how);
    const making = desk.toPaper(page, upright);
    desk.tellDrawn('id-1');
    expect(await making).toEqual({ ok: true, value: how });
  });

  it('that is not drawn within ten seconds is given up', async () => {
    const { desk, clock, stillOpen } = openDesk();
    const making = desk.toPdf(page, upright);
    await clock.advance(9 * SECOND);
    expect(stillOpen()).toBe(1);
    await clock.advance(2 * SECOND);
    expect(await making).toEqual({ ok: false, error: 'document-failed' });
    expect(stillOpen()).toBe(0);
    expect(desk.tellDrawn('id-1')).toBe(false);
  });

  it('may wait for the teacher in the dialog of the printer as long as it takes', async () => {
    const { desk, clock } = openDesk('cancelled');
    const making = desk.toPaper(page, upright);
    desk.tellDrawn('id-1');
    await clock.advance(600 * SECOND);
    expect(await making).toEqual({ ok: true, value: 'cancelled' });
  });

  it('whose window dies is given up', async () => {
    const { desk, windows, stillOpen } = openDesk();
    const making = desk.toPdf(page, upright);
    windows[0]?.onGone();
    expect(await making).toEqual({ ok: false, error: 'document-failed' });
    expect(stillOpen()).toBe(0);
  });

  it('that is stopped is given up at once, and its window is closed', async () => {
    const { desk, stillOpen } = openDesk();
    const stop = new AbortController();
    const making = desk.toPdf(page, upright, stop.signal);
    stop.abort();
    expect(await making).toEqual({ ok: false, error: 'document-failed' });
    expect(stillOpen()).toBe(0);
    expect(desk.take('id-1')).toBeUndefined();
  });

  it('that no printer takes says so, and its window is closed', async () => {
    const { desk, stillOpen } = openDesk('breaks');
    const making = desk.toPaper(page, upright);
    desk.tellDrawn('id-1');
    expect(await making).toEqual({ ok: false, error: 'printing-failed' });
    await settled();
    expect(stillOpen()).toBe(0);
  });
});
