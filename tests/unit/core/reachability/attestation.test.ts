import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttestationFacts,
  attest,
  minutesOfOutage,
} from '../../../../core/reachability/attestation';
import type {
  JournalEntry,
  JournalFact,
  ObservedSpan,
} from '../../../../core/reachability/journal-fact';
import type { Outage } from '../../../../core/reachability/outage';

const START = Date.parse('2026-11-23T07:00:00Z');
/** Minutes after the start of a lesson of 55 minutes. */
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
const lesson = { id: 'monday', start: at(0), end: at(55) };
const service = 'page https://cv.example/';
const host = 'cv.example';

const span = (from: number, to: number, verdict: ObservedSpan['verdict']): ObservedSpan => ({
  id: `${from}`,
  service,
  host,
  verdict,
  cause: 'error-answer',
  from: at(from),
  to: at(to),
});

const outage = (from: number, to: number, given: Partial<Outage> = {}): Outage => ({
  id: `${from}`,
  classId: '4A',
  source: 'probe',
  startedAt: at(from),
  lastObservedAt: at(to),
  ...given,
});

let seq = 0;
function line(minutes: number, fact: JournalFact): JournalEntry {
  seq += 1;
  return { seq, at: at(minutes), fact, previous: null, hash: `${seq}` };
}

function state(since: number, verdict: ObservedSpan['verdict'] = 'down'): JournalFact {
  return { kind: 'state', service, host, verdict, cause: 'c', detail: '', since: at(since) };
}

function probe(minutes: number, clockAhead?: number): JournalFact {
  return {
    kind: 'probe',
    service,
    host,
    verdict: 'down',
    cause: 'c',
    detail: '',
    observedAt: at(minutes),
    byHand: false,
    ...(clockAhead !== undefined && { clockAhead }),
  };
}

function facts(given: Partial<AttestationFacts>): AttestationFacts {
  return { lesson, service, spans: [], outages: [], entries: [], madeAt: at(600), ...given };
}

/** Minutes after the start of the lesson. */
const minutesOf = (instant: string) => (Date.parse(instant) - START) / 60_000;

function rows(given: Partial<AttestationFacts>) {
  return attest(facts(given)).spans.map((row) => [
    minutesOf(row.from),
    minutesOf(row.to),
    row.kind === 'gap' ? (row.why ?? 'gap') : row.verdict,
  ]);
}

describe('what was observed around a lesson', () => {
  it('is cut a quarter of an hour before and after it', () => {
    const spans = [span(-60, 10, 'up'), span(10, 120, 'down')];
    expect(rows({ spans })).toEqual([
      [-15, 10, 'up'],
      [10, 70, 'down'],
    ]);
  });

  it('names what of the lesson was not observed, and why where the journal says it', () => {
    const entries = [
      line(30, { kind: 'not-observed', service, host, why: 'asleep', from: at(20), to: at(30) }),
    ];
    const spans = [span(5, 20, 'down'), span(30, 45, 'down')];
    expect(rows({ spans, entries })).toEqual([
      [0, 5, 'gap'],
      [5, 20, 'down'],
      [20, 30, 'asleep'],
      [30, 45, 'down'],
      [45, 55, 'gap'],
    ]);
  });

  it('knows no gap between two tests a minute apart', () => {
    const spans = [span(0, 20, 'down'), span(21, 54.5, 'up')];
    expect(rows({ spans }).map(([, , what]) => what)).toEqual(['down', 'up']);
  });

  it('says nothing of what comes after it was made', () => {
    expect(rows({ spans: [span(0, 20, 'down')], madeAt: at(20.5) })).toEqual([[0, 20, 'down']]);
    expect(rows({ spans: [span(0, 20, 'down')], madeAt: at(30) })).toEqual([
      [0, 20, 'down'],
      [20, 30, 'gap'],
    ]);
  });

  it('covers the lesson without holes nor overlaps, whatever was observed', () => {
    const borders = fc
      .uniqueArray(fc.integer({ min: -40, max: 100 }), { minLength: 0, maxLength: 12 })
      .map((minutes) => minutes.sort((a, b) => a - b));
    fc.assert(
      fc.property(borders, (minutes) => {
        const spans: ObservedSpan[] = [];
        for (let index = 0; index + 1 < minutes.length; index += 2) {
          spans.push(span(minutes[index] ?? 0, minutes[index + 1] ?? 0, 'down'));
        }
        let reached = Number.NEGATIVE_INFINITY;
        let told = 0;
        for (const row of attest(facts({ spans })).spans) {
          const [from, to] = [minutesOf(row.from), minutesOf(row.to)];
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThanOrEqual(from);
          reached = to;
          told += Math.max(0, Math.min(to, 55) - Math.max(from, 0));
        }
        // Pauses of two minutes or less are no gap: at most one before each span, and at the end.
        expect(told).toBeGreaterThanOrEqual(55 - 2 * (spans.length + 1));
        expect(told).toBeLessThanOrEqual(55);
      }),
    );
  });
});

describe('the excerpt of the journal', () => {
  const seqs = (entries: readonly JournalEntry[], given: Partial<AttestationFacts> = {}) =>
    attest(facts({ entries, ...given })).entries.map(({ fact }) => fact.kind);

  it('has the lines about the official service and about this lesson, and no other', () => {
    const about = { classId: '4A', roomId: 'r', host };
    const entries = [
      line(1, { ...state(1), service: 'another' } as JournalFact),
      line(2, state(2)),
      line(3, { kind: 'reported', lessonId: 'monday', ...about }),
      line(4, { kind: 'reported', lessonId: 'tuesday', ...about }),
      line(5, { kind: 'opened', fallback: true, lessonId: 'monday', ...about }),
    ];
    expect(seqs(entries)).toEqual(['state', 'reported', 'opened']);
  });

  it('has what was seen during the lesson and written at the unlocking, hours later', () => {
    expect(seqs([line(300, probe(10)), line(300, probe(200))])).toEqual(['probe']);
  });

  it('begins with the state that the service was in before', () => {
    const entries = [line(-300, state(-300, 'up')), line(-90, state(-90)), line(-80, probe(-80))];
    const { entries: kept } = attest(facts({ entries }));
    expect(kept.map(({ at: written }) => minutesOf(written))).toEqual([-90]);
  });

  it('tells the last clock that a server gave', () => {
    expect(attest(facts({})).clockAhead).toBeNull();
    const entries = [line(1, probe(1, 3)), line(2, probe(2, -1)), line(3, probe(3))];
    expect(attest(facts({ entries })).clockAhead).toBe(-1);
  });
});

describe('the minutes of a lesson in an outage', () => {
  it('are those inside the lesson, each counted once', () => {
    const minutes = (...outages: readonly Outage[]) => minutesOfOutage(lesson, outages, at(600));
    expect(minutes(outage(-30, -5, { endedAt: at(-5) }))).toBe(0);
    expect(minutes(outage(-30, 10, { endedAt: at(10) }))).toBe(10);
    expect(minutes(outage(2, 5), outage(4, 9))).toBe(7);
    expect(minutes(outage(0, 40), outage(10, 20), outage(50, 90))).toBe(45);
    expect(minutes(outage(60, 90))).toBe(0);
  });

  it('are not counted from the teacher’s word, whose end nobody observed', () => {
    expect(minutesOfOutage(lesson, [outage(5, 50, { source: 'teacher' })], at(600))).toBe(0);
  });

  it('go across midnight', () => {
    const late = { start: '2026-11-23T22:30:00Z', end: '2026-11-23T23:30:00Z' };
    const night = {
      ...outage(0, 0),
      startedAt: '2026-11-23T22:50:00Z',
      lastObservedAt: '2026-11-23T23:20:00Z',
    };
    expect(minutesOfOutage(late, [night], '2026-11-24T08:00:00Z')).toBe(30);
  });
});
