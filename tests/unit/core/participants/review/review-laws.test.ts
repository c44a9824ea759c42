import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCoherent, type Mark } from '../../../../../core/attendance/mark';
import { addEvent, replayRegister } from '../../../../../core/attendance/register-history';
import { decideParticipants } from '../../../../../core/participants/review/decide-participants';
import type { ReviewedReport } from '../../../../../core/participants/review/reviewed-report';
import { LESSON, name, report, review } from './reviewed-lesson';

const PUPILS = ['lea', 'noe', 'zoe'];
const START = Date.parse(LESSON.start);
const instant = (seconds: number) =>
  new Date(START + seconds * 1000).toISOString().replace('.000', '');

/** From a quarter of an hour before the lesson to one after it. */
const interval = fc
  .tuple(fc.integer({ min: -900, max: 4100 }), fc.integer({ min: 1, max: 3600 }))
  .map(([from, length]) => ({ from: instant(from), to: instant(from + length) }));

const participant = fc
  .record({
    pupilIds: fc.subarray(PUPILS, { maxLength: 2 }),
    intervals: fc.array(interval, { maxLength: 3 }),
    minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    there: fc.boolean(),
  })
  .map(({ pupilIds, intervals, minutes, there }) => ({
    ...name(pupilIds.join(' '), { ...(minutes !== undefined && { minutes }) }),
    intervals,
    ...(there && { there: true as const }),
  }));

const anyReport: fc.Arbitrary<ReviewedReport> = fc
  .tuple(fc.array(participant, { maxLength: 5 }), fc.constantFrom('second', 'minute'), fc.uuid())
  .map(([names, precision, id]) =>
    report(names, { id, precision: precision === 'second' ? 'second' : 'minute' }),
  );

const reports = fc.array(anyReport, { maxLength: 3 });
const outages = fc.array(interval, { maxLength: 2 });

const anyMark: fc.Arbitrary<Mark> = fc.constantFrom<Mark>(
  { presence: 'present', evidence: 'seen' },
  { presence: 'absent', evidence: 'seen' },
  { presence: 'absent', evidence: 'seen', reason: { motive: 'illness', state: 'stated' } },
  { presence: 'absent', evidence: 'declared', comment: 'Dentiste' },
  { presence: 'absent', evidence: 'seen', exemption: 'away' },
  { presence: 'absent', evidence: 'seen', outage: 'set-aside' },
  { presence: 'present', evidence: 'seen', exemption: 'here', mode: 'on-site' },
  { presence: 'present', evidence: 'seen', mode: 'asynchronous' },
  { presence: 'unreachable', evidence: 'outage', outage: 'accepted', comment: 'Panne.' },
  { presence: 'unreachable', evidence: 'seen' },
  {
    ...{ presence: 'present', evidence: 'seen', arrivedAt: '2026-11-23T07:20:00Z' },
    reason: { motive: 'transport', state: 'stated' },
  },
  { presence: 'present', evidence: 'participants', attended: { minutes: 12, outOf: 50 } },
  { presence: 'absent', evidence: 'participants', attended: { minutes: 0, outOf: 50 } },
);
const standing = fc.dictionary(fc.constantFrom(...PUPILS), anyMark);
const states = fc.constantFrom('open' as const, 'done' as const);
const some = fc.subarray(PUPILS);
const choice = fc.record({ taken: some, replacing: some, absent: some });

const seconds = (spans: readonly { readonly from: string; readonly to: string }[]) =>
  spans.reduce((sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / 1000, 0);

describe('whatever the reports of a lesson say', () => {
  it('a line lies in the lesson, its spans apart and in order', () => {
    fc.assert(
      fc.property(reports, outages, (given, out) => {
        for (const { spans } of review(given, { outages: out }).view.proposals) {
          const ends = [LESSON.start, ...spans.flatMap(({ from, to }) => [from, to]), LESSON.end];
          const sorted = [...ends].sort((one, other) => Date.parse(one) - Date.parse(other));
          expect(ends).toEqual(sorted);
          spans.slice(1).forEach(({ from }, place) => {
            expect(Date.parse(from)).toBeGreaterThan(Date.parse(spans[place]?.to ?? ''));
          });
        }
      }),
    );
  });

  it('nobody was there for longer than is measured, and no longer than the lesson is measured', () => {
    fc.assert(
      fc.property(reports, outages, (given, out) => {
        const { measured, proposals } = review(given, { outages: out }).view;
        expect(measured.minutes).toBeGreaterThanOrEqual(1);
        expect(measured.minutes).toBeLessThanOrEqual(55);
        for (const { minutes = 0 } of proposals) {
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(minutes).toBeLessThanOrEqual(measured.minutes);
        }
      }),
    );
  });

  it('another report never shortens a presence', () => {
    fc.assert(
      fc.property(reports, anyReport, (given, another) => {
        const before = review(given);
        const after = review([...given, another]);
        for (const pupilId of PUPILS) {
          const [less, more] = [before.of(pupilId), after.of(pupilId)];
          expect(seconds(more.spans)).toBeGreaterThanOrEqual(seconds(less.spans));
          if (less.kind !== 'not-seen') expect(more.kind).not.toBe('not-seen');
        }
      }),
    );
  });

  it('reports in another order propose the same', () => {
    fc.assert(
      fc.property(reports, outages, (given, out) => {
        const proposed = (list: readonly ReviewedReport[]) =>
          PUPILS.map((pupilId) => review(list, { outages: out }).of(pupilId)).map(
            ({ kind, mark, minutes }) => ({ kind, mark, minutes }),
          );
        expect(proposed([...given].reverse())).toEqual(proposed(given));
      }),
    );
  });

  it('every proposal is a coherent mark, and who was not seen has none', () => {
    fc.assert(
      fc.property(reports, standing, states, (given, marks, state) => {
        for (const { kind, mark, change } of review(given, { standing: marks, state }).view
          .proposals) {
          expect(mark === null).toBe(kind === 'not-seen');
          expect(change === 'none').toBe(kind === 'not-seen');
          if (mark === null) continue;
          expect(isCoherent(mark)).toBe(true);
          expect(mark).toMatchObject({ presence: 'present', evidence: 'participants' });
          const isLate = kind === 'late' || kind === 'late-left';
          const hasLeft = kind === 'left' || kind === 'late-left';
          expect(mark.arrivedAt !== undefined).toBe(isLate);
          expect(mark.leftAt !== undefined).toBe(hasLeft);
          if (isLate && hasLeft) expect(`${mark.arrivedAt}` < `${mark.leftAt}`).toBe(true);
        }
      }),
    );
  });
});

describe('whatever is taken over', () => {
  it('marks by hand stay unless they may be replaced, and "not seen" is no mark unless named', () => {
    fc.assert(
      fc.property(reports, standing, choice, states, (given, marks, chosen, state) => {
        const { view, of } = review(given, { standing: marks, state });
        const decided = decideParticipants({ state }, view.proposals, chosen, 55);
        if (!decided.ok) throw new Error(decided.error);
        for (const [pupilId, mark] of Object.entries(decided.value.act?.marks ?? {})) {
          const before = marks[pupilId];
          expect(isCoherent(mark)).toBe(true);
          if (before !== undefined && before.evidence !== 'participants') {
            expect(chosen.replacing).toContain(pupilId);
          }
          if (of(pupilId).kind === 'not-seen') expect(chosen.absent).toContain(pupilId);
          else expect(chosen.taken).toContain(pupilId);
        }
      }),
    );
  });

  it('taking it over twice changes nothing, and undoing it gives the marks of before', () => {
    fc.assert(
      fc.property(reports, standing, choice, (given, marks, chosen) => {
        const first = Object.entries(marks).map(([pupilId, mark], place) => ({
          ...({ kind: 'mark', pupilId, mark } as const),
          ...{ id: `e${place}`, at: LESSON.start },
        }));
        const history = replayRegister(first);
        const decide = (register: typeof history) => {
          const { view } = review(given, { standing: register.marks });
          const decided = decideParticipants(
            register,
            view.proposals,
            chosen,
            view.measured.minutes,
          );
          return decided.ok ? decided.value.act : null;
        };
        const act = decide(history);
        if (act === null) return;
        const accepted = addEvent(history, { ...act, id: 'accept', at: LESSON.end });
        expect(decide(accepted)).toBeNull();
        const undone = addEvent(accepted, {
          ...{ kind: 'undo', of: 'accept', id: 'undo', at: LESSON.end },
        });
        expect(undone.marks).toEqual(history.marks);
      }),
    );
  });
});
