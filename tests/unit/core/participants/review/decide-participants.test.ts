import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import type { RegisterState } from '../../../../../core/attendance/register';
import { decideParticipants } from '../../../../../core/participants/review/decide-participants';
import { at, name, report, review, TEACHER } from './reviewed-lesson';

const NOBODY = { taken: [], replacing: [], absent: [] } as const;
const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };
const attended = (minutes: number) => ({ attended: { minutes, outOf: 55 } });

/** Léa is there, Noé late, Zoé not seen. */
function decided(
  chosen: Partial<Record<keyof typeof NOBODY, readonly string[]>>,
  standing: Readonly<Record<string, Mark>> = {},
  state: RegisterState = 'open',
) {
  const reports = [
    report([TEACHER, name('lea', { spans: '8:00-8:55' }), name('noe', { spans: '8:10-8:55' })]),
  ];
  const { view } = review(reports, { standing, state });
  return decideParticipants({ state }, view.proposals, { ...NOBODY, ...chosen }, 55);
}

const LEA: Mark = { presence: 'present', evidence: 'participants', ...attended(55) };
const NOE: Mark = { ...LEA, arrivedAt: at('8:10'), ...attended(45) };

describe('taking over what the reports say', () => {
  it('marks the pupils who are taken, in one act, and nobody else', () => {
    expect(decided({ taken: ['lea', 'noe'] })).toEqual({
      ok: true,
      value: {
        act: { kind: 'mark-many', cause: 'participants', marks: { lea: LEA, noe: NOE } },
        leftAlone: 0,
      },
    });
    expect(decided({ taken: ['noe'] })).toMatchObject({ value: { act: { marks: { noe: NOE } } } });
  });

  it('marks absent only who was not seen and whom the teacher names', () => {
    const marks = { zoe: { presence: 'absent', evidence: 'participants', ...attended(0) } };
    expect(decided({ absent: ['zoe'] })).toMatchObject({ value: { act: { marks } } });
    expect(decided({ taken: ['zoe'] })).toEqual({ ok: true, value: { act: null, leftAlone: 0 } });
    expect(decided({ absent: ['lea'] })).toEqual({ ok: true, value: { act: null, leftAlone: 0 } });
  });

  it('leaves a mark by hand that says otherwise, unless it may be replaced', () => {
    const standing = { lea: ABSENT };
    expect(decided({ taken: ['lea', 'noe'] }, standing)).toMatchObject({
      value: { act: { marks: { noe: NOE } }, leftAlone: 1 },
    });
    expect(decided({ taken: ['lea'], replacing: ['lea'] }, standing)).toMatchObject({
      value: { act: { marks: { lea: LEA } }, leftAlone: 0 },
    });
    expect(decided({ replacing: ['lea'] }, standing)).toMatchObject({ value: { act: null } });
  });

  it('leaves an unreachable pupil whom no report saw', () => {
    const standing = { zoe: { presence: 'unreachable', evidence: 'seen' } } as const;
    expect(decided({ absent: ['zoe'] }, standing)).toEqual({
      ok: true,
      value: { act: null, leftAlone: 1 },
    });
  });

  it('keeps the absence that was announced, with its reason', () => {
    const declared: Mark = { presence: 'absent', evidence: 'declared', comment: 'Dentiste' };
    expect(decided({ absent: ['zoe'] }, { zoe: declared })).toMatchObject({
      value: { act: null, leftAlone: 0 },
    });
  });

  it('corrects a register that is done', () => {
    expect(decided({ taken: ['noe'], absent: ['zoe'] }, {}, 'done')).toMatchObject({
      value: { act: { marks: { noe: NOE, zoe: { presence: 'absent' } } } },
    });
  });

  it('is refused for a pupil who is not on the roll', () => {
    expect(decided({ taken: ['lea', 'gone'] })).toEqual({ ok: false, error: 'pupil-not-on-roll' });
    expect(decided({ absent: ['gone'] })).toEqual({ ok: false, error: 'pupil-not-on-roll' });
  });
});
