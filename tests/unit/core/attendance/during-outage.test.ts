import { describe, expect, it } from 'vitest';
import { isDuringOutage } from '../../../../core/attendance/during-outage';
import type { Outage } from '../../../../core/reachability/outage';

const LESSON = {
  id: 'monday',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  mode: 'remote',
} as const;

function probed(startedAt: string, lastObservedAt: string, endedAt?: string): Outage {
  return {
    id: 'outage',
    classId: '4A',
    source: 'probe',
    startedAt: `2026-11-23T${startedAt}:00.250Z`,
    lastObservedAt: `2026-11-23T${lastObservedAt}:00.250Z`,
    ...(endedAt !== undefined && { endedAt: `2026-11-23T${endedAt}:00.250Z` }),
  };
}

const reported: Outage = { ...probed('07:05', '07:05'), source: 'teacher', lessonId: 'monday' };

describe('a lesson that needs its room', () => {
  it('suffers from an outage observed during it', () => {
    expect(isDuringOutage(LESSON, [probed('06:30', '07:10', '07:20')])).toBe(true);
    expect(isDuringOutage(LESSON, [probed('06:30', '07:10')])).toBe(true);
    expect(isDuringOutage(LESSON, [probed('07:30', '07:30', '07:30')])).toBe(true);
    expect(isDuringOutage({ ...LESSON, mode: 'hybrid' }, [probed('06:30', '09:00')])).toBe(true);
  });

  it('does not suffer from one that was over, or began after it', () => {
    expect(isDuringOutage(LESSON, [probed('06:00', '06:30', '06:40')])).toBe(false);
    expect(isDuringOutage(LESSON, [probed('07:55', '09:00')])).toBe(false);
    expect(isDuringOutage(LESSON, [])).toBe(false);
  });

  it('suffers when its teacher said so and did not take it back', () => {
    expect(isDuringOutage(LESSON, [reported])).toBe(true);
    expect(isDuringOutage(LESSON, [{ ...reported, endedAt: '2026-11-23T07:06:00Z' }])).toBe(false);
    expect(isDuringOutage(LESSON, [{ ...reported, lessonId: 'friday' }])).toBe(false);
  });
});

describe('a lesson on site', () => {
  const onSite = { ...LESSON, mode: 'on-site' } as const;

  it('needs no room', () => {
    expect(isDuringOutage(onSite, [probed('06:30', '09:00')])).toBe(false);
  });

  it('needed one after all when its teacher says that the room does not work', () => {
    expect(isDuringOutage(onSite, [reported])).toBe(true);
  });
});
