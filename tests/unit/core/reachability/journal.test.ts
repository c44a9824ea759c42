import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, chainEntry, verifyJournal } from '../../../../core/reachability/journal';
import type { JournalEntry, JournalFact } from '../../../../core/reachability/journal-fact';
import { VERDICTS } from '../../../../core/reachability/observation';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const named = { service: 'page https://cv.example/', host: 'cv.example' };

function journalOf(facts: readonly JournalFact[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const [index, fact] of facts.entries()) {
    const at = `2026-11-23T07:${String(index % 60).padStart(2, '0')}:00Z`;
    entries.push(chainEntry(entries.at(-1), at, fact, sha256));
  }
  return entries;
}

const anyFact: fc.Arbitrary<JournalFact> = fc.oneof(
  fc.constantFrom('watch-began' as const, 'watch-ended' as const).map((kind) => ({
    kind,
    ...named,
  })),
  fc.record({
    kind: fc.constant('state' as const),
    verdict: fc.constantFrom(...VERDICTS),
    cause: fc.string(),
    detail: fc.string({ unit: 'binary' }),
    since: fc.constant('2026-11-23T07:00:00.000Z'),
    service: fc.string(),
    host: fc.string(),
  }),
  fc.record(
    {
      kind: fc.constant('probe' as const),
      verdict: fc.constantFrom(...VERDICTS),
      cause: fc.string(),
      detail: fc.string(),
      observedAt: fc.constant('2026-11-23T07:00:00.000Z'),
      byHand: fc.boolean(),
      clockAhead: fc.integer({ min: -9999, max: 9999 }),
      service: fc.string(),
      host: fc.string(),
    },
    {
      requiredKeys: [
        'kind',
        'verdict',
        'cause',
        'detail',
        'observedAt',
        'byHand',
        'service',
        'host',
      ],
    },
  ),
);
const anyJournal = fc.array(anyFact, { minLength: 2, maxLength: 30 }).map(journalOf);
/** A journal and one of its lines, by its index. */
const anyLine = anyJournal.chain((entries) =>
  fc.tuple(fc.constant(entries), fc.nat({ max: entries.length - 1 })),
);

describe('the text of a line of the journal', () => {
  it('is the one that its documentation shows', () => {
    const [first] = journalOf([{ kind: 'watch-began', ...named }]) as [JournalEntry];
    const text =
      '{"at":"2026-11-23T07:00:00.000Z","fact":{"host":"cv.example","kind":"watch-began","service":"page https://cv.example/"},"previous":null,"seq":1}';
    expect(canonicalText(first)).toBe(text);
    // printf '%s' '<text>' | sha256sum
    expect(first.hash).toBe(sha256(text));
  });

  it('does not hang on the order in which a fact was put together', () => {
    const line = { seq: 1, at: '2026-11-23T07:00:00.000Z', previous: null };
    expect(canonicalText({ ...line, fact: { kind: 'watch-began', ...named } })).toBe(
      canonicalText({ ...line, fact: { ...named, kind: 'watch-began' } }),
    );
  });

  it('is the same after a passage through JSON, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        const stored = JSON.parse(JSON.stringify(entries)) as JournalEntry[];
        expect(verifyJournal(stored, sha256)).toBeNull();
      }),
    );
  });
});

describe('a journal', () => {
  it('holds as it was written, whole or read in pages', () => {
    fc.assert(
      fc.property(anyLine, ([entries, cut]) => {
        expect(verifyJournal(entries, sha256)).toBeNull();
        const [before, after] = [entries.slice(0, cut), entries.slice(cut)];
        expect(verifyJournal(before, sha256)).toBeNull();
        expect(verifyJournal(after, sha256, before.at(-1))).toBeNull();
      }),
    );
  });

  it('betrays the line that was edited', () => {
    fc.assert(
      fc.property(anyLine, anyFact, ([entries, index], fact) => {
        const edited = entries.map((entry, at) => (at === index ? { ...entry, fact } : entry));
        fc.pre(
          canonicalText(edited[index] as JournalEntry) !==
            canonicalText(entries[index] as JournalEntry),
        );
        expect(verifyJournal(edited, sha256)).toBe(index + 1);
      }),
    );
  });

  it('betrays a line that was edited with a fingerprint to match, by the next one', () => {
    fc.assert(
      fc.property(anyLine, ([entries, index]) => {
        fc.pre(index < entries.length - 1);
        const forged = entries.map((entry, at) => {
          if (at !== index) return entry;
          const line = { ...entry, at: '2026-11-23T09:00:00.000Z' };
          return { ...line, hash: sha256(canonicalText(line)) };
        });
        expect(verifyJournal(forged, sha256)).toBe(index + 2);
      }),
    );
  });

  it('betrays a removed line where it is missing', () => {
    fc.assert(
      fc.property(anyLine, ([entries, index]) => {
        fc.pre(index < entries.length - 1);
        const removed = entries.filter((_, at) => at !== index);
        expect(verifyJournal(removed, sha256)).toBe(index + 1);
      }),
    );
  });

  it('betrays a removed line though the others were renumbered', () => {
    fc.assert(
      fc.property(anyLine, ([entries, index]) => {
        fc.pre(index < entries.length - 1);
        const renumbered = entries
          .filter((_, at) => at !== index)
          .map((entry, at) => ({ ...entry, seq: at + 1 }));
        expect(verifyJournal(renumbered, sha256)).toBe(index + 1);
      }),
    );
  });

  it('betrays an inserted line', () => {
    fc.assert(
      fc.property(anyLine, anyFact, ([entries, index], fact) => {
        const strange = chainEntry(entries[index], '2026-11-23T09:00:00Z', fact, sha256);
        const inserted = [...entries.slice(0, index + 1), strange, ...entries.slice(index + 1)];
        fc.pre(index < entries.length - 1);
        fc.pre(strange.hash !== entries[index + 1]?.hash);
        expect(verifyJournal(inserted, sha256)).toBe(index + 3);
      }),
    );
  });

  it('betrays two lines that changed places', () => {
    fc.assert(
      fc.property(anyLine, ([entries, index]) => {
        const [one, other] = [entries[index], entries[index + 1]];
        if (one === undefined || other === undefined) return;
        const swapped = [...entries.slice(0, index), other, one, ...entries.slice(index + 2)];
        expect(verifyJournal(swapped, sha256)).toBe(index + 1);
      }),
    );
  });

  it('betrays a beginning that was cut off', () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        expect(verifyJournal(entries.slice(1), sha256)).toBe(1);
      }),
    );
  });
});
