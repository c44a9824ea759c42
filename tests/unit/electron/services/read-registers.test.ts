import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../../../electron/services/read-registers';
import { PARIS } from '../open-test-store';
import { ABSENT, openCalls } from './test-calls';

function openReading() {
  const calls = openCalls();
  const { store } = calls;
  return {
    ...calls,
    read: () => {
      const lessons = store.lessonsBetween('2026-09-01T00:00:00Z', '2027-09-01T00:00:00Z');
      return readRegisters(store, lessons, PARIS);
    },
    declareNoe: () =>
      store.addAbsencePeriod({
        id: 'period',
        pupilId: 'noe',
        from: '2026-11-22T23:00:00Z',
        to: '2026-11-24T23:00:00Z',
      }),
  };
}

const DECLARED = { presence: 'absent', evidence: 'declared' };

describe('registers read together', () => {
  it('have the state, the roll and the marks of each', () => {
    const school = openReading();
    school.call('monday', { lea: ABSENT }, ['lea', 'noe']);
    const open = school.lesson('2026-11-24', '08');
    school.mark(open, { zoe: ABSENT });
    school.lesson('2026-11-25', '08');
    expect(school.read()).toMatchObject([
      {
        state: 'done',
        roll: ['lea', 'noe'],
        marks: { lea: ABSENT },
        validatedAt: school.clock.now(),
      },
      { lesson: { id: open }, state: 'open', roll: ['lea', 'noe', 'zoe'], marks: { zoe: ABSENT } },
      { state: 'todo', roll: ['lea', 'noe', 'zoe'], marks: {} },
    ]);
  });

  it('have the absences declared in advance until they are validated', () => {
    const school = openReading();
    school.call('monday');
    school.lesson('2026-11-24', '08');
    school.lesson('2026-11-25', '08');
    school.declareNoe();
    expect(school.read().map(({ marks }) => marks)).toEqual([{}, { noe: DECLARED }, {}]);
  });

  it('say what the teacher saw rather than what was declared', () => {
    const school = openReading();
    school.declareNoe();
    school.mark('monday', { noe: { presence: 'present', evidence: 'seen' } });
    expect(school.read()[0]?.marks).toEqual({ noe: { presence: 'present', evidence: 'seen' } });
  });
});
