import { beforeEach, describe, expect, it } from 'vitest';
import type { SlotView } from '../../../core/contract/timetable-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { addSlots, loadSlots, removeSlot, useSlots } = await import(
  '../../../renderer/stores/slots'
);

const slot: SlotView = {
  id: 'slot-1',
  classId: '4a',
  className: '4A',
  kind: 'lesson',
  weekday: 1,
  start: '08:00',
  end: '08:55',
  weeks: 'all',
  from: '2026-11-23',
  to: '2027-07-03',
  subject: 'Français',
  mode: 'on-site',
  lessons: 28,
};
const { id: _id, className: _name, lessons: _lessons, ...newSlot } = slot;
const outcome = { added: 28, changed: 0, removed: 0, kept: 0 };

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void loadSlots();
  await host.answer('slots:list', success([]));
});

describe('the slots', () => {
  it('tell how many lessons a new one gave, and are read again', async () => {
    const added = addSlots([newSlot]);
    await host.answer('slots:add', success(outcome));
    await host.answer('slots:list', success([slot]));
    await added;
    expect(useSlots.getState()).toEqual({ list: [slot], error: null, outcome });
  });

  it('leave a refusal to the form that asked', async () => {
    const added = addSlots([newSlot]);
    await host.answer('slots:add', failure({ code: 'slot-bad-times' }));
    expect(await added).toEqual(failure({ code: 'slot-bad-times' }));
    expect(useSlots.getState().error).toBeNull();
    expect(useSlots.getState().outcome).toBeNull();
  });

  it('say in the list why one could not be removed', async () => {
    void removeSlot('slot-1');
    await host.answer('slots:remove', failure({ code: 'slot-unknown' }));
    expect(useSlots.getState().error).toEqual({ code: 'slot-unknown' });
  });

  it('are not read before somebody looks at them', () => {
    host.announce('vault:changed', { vault: 'locked' });
    const before = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked).toHaveLength(before);
  });
});
