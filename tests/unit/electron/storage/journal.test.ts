import { describe, expect, it } from 'vitest';
import type { JournalEntry, ObservedSpan } from '../../../../core/reachability/journal-fact';
import { openTestStore } from '../open-test-store';

const SERVICE = { service: 'page https://cv.example/', host: 'cv.example' };

function line(seq: number, at: string): JournalEntry {
  const previous = seq === 1 ? null : `hash-${seq - 1}`;
  return { seq, at, fact: { kind: 'watch-began', ...SERVICE }, previous, hash: `hash-${seq}` };
}

function span(id: string, from: string, to: string, host = SERVICE.host): ObservedSpan {
  return { id, service: SERVICE.service, host, verdict: 'up', cause: 'identified', from, to };
}

describe('the lines of the journal', () => {
  it('come back as they were written, from either end', () => {
    const { store } = openTestStore();
    const lines = [1, 2, 3].map((seq) => line(seq, `2026-11-23T07:0${seq}:00.000Z`));
    for (const each of lines) store.appendJournal(each);
    expect(store.journalAfter(0, 10)).toEqual(lines);
    expect(store.journalAfter(1, 1)).toEqual([lines[1]]);
    expect(store.journalPage(0, 2)).toEqual([lines[2], lines[1]]);
    expect(store.journalPage(2, 2)).toEqual([lines[0]]);
    expect(store.lastJournalEntry()).toEqual(lines[2]);
    expect(store.journalLength()).toBe(3);
  });

  it('of a span of instants end before the second one, to the millisecond', () => {
    const { store } = openTestStore();
    store.appendJournal(line(1, '2026-11-23T06:59:59.999Z'));
    store.appendJournal(line(2, '2026-11-23T07:00:00.000Z'));
    store.appendJournal(line(3, '2026-11-23T07:59:59.999Z'));
    store.appendJournal(line(4, '2026-11-23T08:00:00.000Z'));
    const found = store.journalBetween('2026-11-23T07:00:00Z', '2026-11-23T09:00:00+01:00');
    expect(found.map(({ seq }) => seq)).toEqual([2, 3]);
  });
});

describe('the spans of a service', () => {
  it('are those that touch the instants asked for, however these are written', () => {
    const { store } = openTestStore();
    store.addSpan(span('before', '2026-11-23T06:00:00Z', '2026-11-23T06:30:00Z'));
    store.addSpan(span('over the start', '2026-11-23T06:40:00Z', '2026-11-23T07:00:00.250Z'));
    store.addSpan(span('inside', '2026-11-23T07:10:00Z', '2026-11-23T07:10:00Z'));
    store.addSpan(span('after', '2026-11-23T08:00:00Z', '2026-11-23T08:30:00Z'));
    const found = store.spansOf(SERVICE.service, '2026-11-23T07:00:00Z', '2026-11-23T08:00:00Z');
    expect(found.map(({ id }) => id)).toEqual(['over the start', 'inside']);
  });

  it('go on after the clock was put back: the one begun last is the last', () => {
    const { store } = openTestStore();
    store.addSpan(span('by the wrong clock', '2026-11-23T07:00:00Z', '2026-11-23T07:30:00Z'));
    store.addSpan(span('by the right one', '2026-11-23T06:31:00Z', '2026-11-23T06:31:00Z'));
    expect(store.lastSpan(SERVICE.service)?.id).toBe('by the right one');
  });

  it('grow', () => {
    const { store } = openTestStore();
    store.addSpan(span('first', '2026-11-23T06:00:00Z', '2026-11-23T06:30:00Z'));
    store.addSpan(span('second', '2026-11-23T06:40:00Z', '2026-11-23T06:40:00Z'));
    store.extendSpan('second', '2026-11-23T06:50:00.500Z');
    expect(store.lastSpan(SERVICE.service)).toEqual(
      span('second', '2026-11-23T06:40:00.000Z', '2026-11-23T06:50:00.500Z'),
    );
    expect(store.lastSpan('other')).toBeUndefined();
  });

  it('name each service once, by its latest host', () => {
    const { store } = openTestStore();
    store.addSpan(span('old', '2026-11-23T06:00:00Z', '2026-11-23T06:30:00Z', 'old.example'));
    store.addSpan(span('new', '2026-11-23T07:00:00Z', '2026-11-23T07:30:00Z', 'new.example'));
    expect(store.observedServices()).toEqual([{ service: SERVICE.service, host: 'new.example' }]);
  });
});
