import { describe, expect, it } from 'vitest';
import type { Outage } from '../../../../core/reachability/outage';
import { createOverviewService } from '../../../../electron/services/overview-service';
import { createRegisterService } from '../../../../electron/services/register-service';
import { lesson } from '../test-school';
import { ABSENT, openCalls } from './test-calls';
import { value } from './test-registers';

const OUTAGE: Outage = {
  id: 'outage',
  classId: '4A',
  source: 'probe',
  verdict: 'down',
  startedAt: '2026-11-23T06:50:00.000Z',
  lastObservedAt: '2026-11-23T08:10:00.000Z',
  endedAt: '2026-11-23T08:10:00.000Z',
};

/** A lesson at a distance on Monday at 8, in which the official room was out. */
function openOverview() {
  const calls = openCalls('2026-11-23T10:00:00Z');
  calls.store.changeLesson(lesson({ id: 'monday', mode: 'remote', subject: 'Français' }));
  calls.store.addOutage(OUTAGE);
  const registers = createRegisterService({
    ...calls.ports,
    tell: () => undefined,
  });
  const decide = (decision: 'accepted' | 'set-aside') =>
    value(registers.decideOutage('monday', { pupilIds: ['lea'], decision, wording: 'Panne.' }));
  return { ...calls, overview: createOverviewService(calls.ports), decide };
}

describe('an absence during an outage', () => {
  it('waits for a decision in the day’s list, in the month and in the list of its lessons', () => {
    const school = openOverview();
    const { overview } = school;
    school.call('monday', { lea: ABSENT });
    expect(overview.absentees(null).lines).toMatchObject([{ pupilId: 'lea', undecided: true }]);
    const month = value(overview.month('4A', '2026-11'));
    expect(month.totals).toMatchObject({ absences: 1, undecided: 1, unjustified: 0 });
    expect(overview.undecided()).toMatchObject([
      { id: 'monday', className: '4A', subject: 'Français', pupils: 1 },
    ]);
  });

  it('is no absence any more once the outage is retained', () => {
    const school = openOverview();
    const { overview, decide } = school;
    school.call('monday', { lea: ABSENT });
    decide('accepted');
    const [line] = overview.absentees(null).lines;
    expect(line).toMatchObject({ mark: { presence: 'unreachable', comment: 'Panne.' } });
    expect(line?.undecided).toBeUndefined();
    expect(value(overview.month('4A', '2026-11')).totals).toMatchObject({
      absences: 0,
      unreachable: 1,
      undecided: 0,
      brutes: 0,
    });
    expect(overview.undecided()).toEqual([]);
  });

  it('counts as any other once the outage is set aside', () => {
    const school = openOverview();
    const { overview, decide } = school;
    school.call('monday', { lea: ABSENT });
    decide('set-aside');
    expect(value(overview.month('4A', '2026-11')).totals).toMatchObject({
      absences: 1,
      undecided: 0,
      unjustified: 1,
    });
    expect(overview.undecided()).toEqual([]);
  });

  it('is not one in a lesson on site', () => {
    const school = openOverview();
    const { overview, store } = school;
    store.changeLesson(lesson({ id: 'monday', mode: 'on-site' }));
    school.call('monday', { lea: ABSENT });
    expect(overview.undecided()).toEqual([]);
    expect(overview.absentees(null).lines[0]?.undecided).toBeUndefined();
  });
});

describe('the notices of a month', () => {
  it('count no absence that waits for a decision, and say how many half-days wait', () => {
    const school = openOverview();
    const { overview, store } = school;
    school.call('monday', { lea: ABSENT });
    for (const day of ['16', '17', '19', '20']) {
      const id = `day ${day}`;
      const hours = { start: `2026-11-${day}T07:00:00Z`, end: `2026-11-${day}T07:55:00Z` };
      store.addLesson(lesson({ id, ...hours }));
      school.call(id, { lea: ABSENT });
    }
    expect(overview.notices('2026-11')).toMatchObject([
      { pupilId: 'lea', unjustified: 4, undecided: 1, threshold: 4 },
    ]);
  });
});
