import { describe, expect, it } from 'vitest';
import { createFollowUpService } from '../../../../electron/services/follow-up-service';
import { openCalls, UNREACHABLE } from './test-calls';
import { value } from './test-registers';

function openFollowUp() {
  const calls = openCalls();
  return { ...calls, followUp: createFollowUpService(calls.ports) };
}

describe('the follow-up', () => {
  it('names the pupils unreachable this year, the longest first, then those seen since', () => {
    const school = openFollowUp();
    school.call('monday', { lea: UNREACHABLE, zoe: UNREACHABLE });
    school.call(school.lesson('2026-11-24', '08'), { lea: UNREACHABLE, noe: UNREACHABLE });
    const list = school.followUp.list();
    expect(list.map(({ lastName, since }) => [lastName, since])).toEqual([
      ['ABADIE', '2026-11-23'],
      ['BARON', '2026-11-24'],
      ['ZOLA', undefined],
    ]);
    expect(list[0]).toMatchObject({
      classNames: ['4A'],
      lessons: [
        { start: '2026-11-23T07:00:00Z', className: '4A' },
        { start: '2026-11-24T08:00:00Z', className: '4A' },
      ],
      entries: [],
    });
  });

  it('keeps what was done about a pupil, oldest first, also of one who was never unreachable', () => {
    const school = openFollowUp();
    const done = { pupilId: 'noe', kind: 'contacted', means: 'phone' } as const;
    value(school.followUp.add({ ...done, date: '2026-11-24' }));
    value(
      school.followUp.add({ ...done, date: '2026-11-23', kind: 'work-sent', note: 'Chapitre 3' }),
    );
    expect(school.followUp.list()).toMatchObject([
      { pupilId: 'noe', lessons: [], entries: [{ note: 'Chapitre 3' }, { id: 'id-1' }] },
    ]);
    expect(school.told()).toBe(2);
  });

  it('forgets an entry that was removed', () => {
    const school = openFollowUp();
    const entry = { pupilId: 'noe', date: '2026-11-24', kind: 'answered' } as const;
    const { entryId } = value(school.followUp.add(entry));
    value(school.followUp.remove(entryId));
    expect(school.followUp.list()).toEqual([]);
    expect(school.followUp.remove(entryId)).toEqual({
      ok: false,
      error: { code: 'entry-unknown' },
    });
  });

  it('is refused for a pupil whom nobody knows', () => {
    const { followUp } = openFollowUp();
    const refused = followUp.add({ pupilId: 'gone', date: '2026-11-24', kind: 'answered' });
    expect(refused).toEqual({ ok: false, error: { code: 'pupil-unknown' } });
  });

  it('begins anew with the school year', () => {
    const school = openFollowUp();
    school.call(school.lesson('2026-08-28', '08'), { lea: UNREACHABLE });
    value(school.followUp.add({ pupilId: 'noe', date: '2026-08-28', kind: 'answered' }));
    expect(school.followUp.list()).toEqual([]);
  });
});
