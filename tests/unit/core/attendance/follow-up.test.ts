import { describe, expect, it } from 'vitest';
import { unreachedPupils } from '../../../../core/attendance/follow-up';
import type { Mark } from '../../../../core/attendance/mark';

const UNREACHABLE: Mark = { presence: 'unreachable', evidence: 'seen' };
const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };

function call(start: string, lea: Mark | null, state: 'open' | 'done' = 'done') {
  return { lesson: { start }, state, roll: ['lea', 'noe'], marks: lea === null ? {} : { lea } };
}

const FRIDAY = '2026-11-20T13:00:00Z';
const MONDAY = '2026-11-22T23:30:00Z';
const TUESDAY = '2026-11-24T07:00:00Z';

function follow(...registers: Parameters<typeof unreachedPupils>[0]) {
  return unreachedPupils(registers, 'Europe/Paris');
}

describe('the follow-up', () => {
  it('names who was unreachable, in which lessons, oldest first', () => {
    const calls = [call(TUESDAY, UNREACHABLE), call(FRIDAY, null), call(MONDAY, UNREACHABLE)];
    expect(follow(...calls)).toEqual([
      { pupilId: 'lea', lessons: [{ start: MONDAY }, { start: TUESDAY }], since: '2026-11-23' },
    ]);
  });

  it('begins anew once the pupil was there again', () => {
    const [pupil] = follow(
      call(FRIDAY, UNREACHABLE),
      call(MONDAY, null),
      call(TUESDAY, UNREACHABLE),
    );
    expect(pupil?.since).toBe('2026-11-24');
    expect(pupil?.lessons).toHaveLength(2);
  });

  it('says since no day when a later call says otherwise, validated or by a mark', () => {
    expect(follow(call(FRIDAY, UNREACHABLE), call(MONDAY, null))[0]).not.toHaveProperty('since');
    for (const state of ['open', 'done'] as const) {
      const absent = call(MONDAY, ABSENT, state);
      expect(follow(call(FRIDAY, UNREACHABLE), absent)[0]).not.toHaveProperty('since');
    }
  });

  it('goes on through calls that do not say anything of the pupil yet, and through those without the pupil', () => {
    const elsewhere = { ...call(TUESDAY, null), roll: ['noe'] };
    const [pupil] = follow(call(FRIDAY, UNREACHABLE), call(MONDAY, null, 'open'), elsewhere);
    expect(pupil?.since).toBe('2026-11-20');
  });

  it('names who was unreachable in a register that is not validated', () => {
    expect(follow(call(FRIDAY, UNREACHABLE, 'open'))).toEqual([
      { pupilId: 'lea', lessons: [{ start: FRIDAY }], since: '2026-11-20' },
    ]);
  });
});
