import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHalfDays } from '../../../../core/attendance/half-days';
import type { SchoolCalendar } from '../../../../core/timetable/school-year';
import { type CountedMark, type Register, register } from './half-day-registers';

const PUPILS = ['lea', 'noe', 'zoe'];
const HOLIDAYS = { name: 'Toussaint', first: '2026-10-17', last: '2026-11-01' };
const schoolYear: SchoolCalendar = {
  start: '2026-09-01',
  end: '2027-08-31',
  midday: '12:45',
  closed: [HOLIDAYS],
};

/** Registers of October and November, in and out of the holidays, some of them across the mid-day. */
const registers: fc.Arbitrary<Register[]> = fc
  .array(
    fc.record({
      month: fc.constantFrom('10', '11'),
      day: fc.integer({ min: 1, max: 30 }),
      hour: fc.integer({ min: 7, max: 17 }),
      minute: fc.constantFrom('00', '05', '30'),
      state: fc.constantFrom('todo', 'open', 'done', 'done', 'done'),
      roll: fc.subarray(PUPILS),
    }),
    { maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ month, day, hour, minute, state, roll }, index) => {
      const clock = (each: number) => `${String(each).padStart(2, '0')}:${minute}`;
      const date = `2026-${month}-${String(day).padStart(2, '0')}`;
      return register(date, `${clock(hour)}-${clock(hour + 1)}`, { id: `r${index}`, state, roll });
    }),
  );

const marked: fc.Arbitrary<Omit<CountedMark, 'registerId' | 'pupilId'>> = fc.oneof(
  fc.constant({ presence: 'present' as const }),
  fc.constant({ presence: 'unreachable' as const }),
  fc.constant({ presence: 'absent' as const }),
  fc.constant({ presence: 'absent' as const, outage: 'undecided' as const }),
  fc.constantFrom('none', 'stated', 'accepted', 'refused').map((state) => ({
    presence: 'absent' as const,
    reason: { state } as const,
  })),
);

/** Registers with a mark for each pupil of each roll, or none. */
const drawn = registers.chain((all) => {
  const called = all.flatMap(({ id, roll }) =>
    roll.map((pupilId) => ({ registerId: id, pupilId })),
  );
  return fc
    .array(fc.option(marked, { nil: null }), { minLength: called.length, maxLength: called.length })
    .map((marks) => ({
      registers: all,
      marks: called.flatMap((who, index): CountedMark[] => {
        const mark = marks[index];
        return mark ? [{ ...who, ...mark }] : [];
      }),
    }));
});

describe('half-days, whatever the registers', () => {
  it('are as many gross as prorated or more, and never more than open ones', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        for (const count of countHalfDays({ schoolYear, ...input })) {
          expect(count.calculees).toBeGreaterThanOrEqual(0);
          expect(count.brutes).toBeGreaterThanOrEqual(count.calculees);
          expect(count.open).toBeGreaterThanOrEqual(count.brutes);
          expect(count.unjustified).toBeLessThanOrEqual(count.brutes);
          expect(count.unjustifiedDays).toHaveLength(count.unjustified);
          expect(count.calculees > 0).toBe(count.brutes > 0);
        }
      }),
    );
  });

  it('never count in the holidays nor outside the enrolment', () => {
    const enrolments = [
      { pupilId: 'lea', from: '2026-10-06', to: '2026-11-10' },
      { pupilId: 'noe', from: '2026-11-09' },
    ];
    fc.assert(
      fc.property(drawn, (input) => {
        const inClass = input.registers.filter(({ start }) => {
          const date = start.slice(0, 10);
          return date < HOLIDAYS.first || HOLIDAYS.last < date;
        });
        const isEnrolled = (pupilId: string, date: string) =>
          enrolments.some(
            (stay) =>
              stay.pupilId === pupilId && stay.from <= date && date <= (stay.to ?? '2027-08-31'),
          );
        const narrowed = inClass.map((each) => ({
          ...each,
          roll: each.roll.filter((pupilId) => isEnrolled(pupilId, each.start.slice(0, 10))),
        }));
        expect(countHalfDays({ schoolYear, ...input, enrolments })).toEqual(
          countHalfDays({ schoolYear, registers: narrowed, marks: input.marks }),
        );
      }),
    );
  });

  it('add up: two months counted apart are the two counted together', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const part = (month: string) =>
          countHalfDays({
            schoolYear,
            marks: input.marks,
            registers: input.registers.filter(({ start }) => start.startsWith(month)),
          });
        const together = countHalfDays({ schoolYear, ...input });
        const apart = [...part('2026-10'), ...part('2026-11')];
        expect(apart).toHaveLength(together.length);
        expect(together).toEqual(expect.arrayContaining(apart));
      }),
    );
  });

  it('do not depend on the order of registers and marks', () => {
    const shuffled = drawn.chain((input) =>
      fc.record({
        input: fc.constant(input),
        registers: fc.shuffledSubarray(input.registers, { minLength: input.registers.length }),
        marks: fc.shuffledSubarray(input.marks, { minLength: input.marks.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, registers: others, marks }) => {
        expect(countHalfDays({ schoolYear, registers: others, marks })).toEqual(
          countHalfDays({ schoolYear, ...input }),
        );
      }),
    );
  });

  it('have no more unjustified ones while an outage is undecided than after any decision', () => {
    const decided = drawn.chain(({ registers: all, marks }) =>
      fc
        .array(fc.constantFrom('accepted' as const, 'set-aside' as const), {
          minLength: marks.length,
          maxLength: marks.length,
        })
        .map((decisions) => ({
          undecided: { registers: all, marks },
          decided: { registers: all, marks: marks.map((mark, at) => decide(mark, decisions[at])) },
        })),
    );
    fc.assert(
      fc.property(decided, (input) => {
        const before = countHalfDays({ schoolYear, ...input.undecided });
        const after = countHalfDays({ schoolYear, ...input.decided });
        for (const [row, count] of before.entries()) {
          const most = count.unjustified + count.undecided;
          expect(after[row]?.unjustified).toBeGreaterThanOrEqual(count.unjustified);
          expect(after[row]?.unjustified).toBeLessThanOrEqual(most);
          expect(after[row]?.undecided).toBe(0);
          expect(most).toBeLessThanOrEqual(count.brutes);
        }
      }),
    );
  });
});

function decide(mark: CountedMark, decision: 'accepted' | 'set-aside' | undefined): CountedMark {
  if (mark.outage !== 'undecided' || decision === undefined) return mark;
  return decision === 'accepted'
    ? { ...mark, presence: 'unreachable', outage: decision, evidence: 'outage' }
    : { ...mark, outage: decision };
}
