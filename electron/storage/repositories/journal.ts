import type { JournalEntry, JournalFact } from '../../../core/reachability/journal-fact';
import type { Database } from '../database';
import { storedMillisecond } from './instants';

type Row = Omit<JournalEntry, 'fact'> & { readonly fact: string };

const LINE = 'SELECT seq, at, fact, previous, hash FROM journal';

/** The journal: lines are added and never changed, which the database enforces too. */
export function journalRepository(database: Database) {
  const lines = (sql: string, values: readonly (string | number)[] = []) =>
    database.all<Row>(sql, values).map(readLine);
  return {
    appendJournal(entry: JournalEntry): void {
      database.run('INSERT INTO journal (seq, at, fact, previous, hash) VALUES (?, ?, ?, ?, ?)', [
        entry.seq,
        entry.at,
        JSON.stringify(entry.fact),
        entry.previous,
        entry.hash,
      ]);
    },

    lastJournalEntry(): JournalEntry | undefined {
      return lines(`${LINE} ORDER BY seq DESC LIMIT 1`)[0];
    },

    journalLength(): number {
      return (
        database.all<{ lines: number }>('SELECT count(*) AS lines FROM journal')[0]?.lines ?? 0
      );
    },

    journalPage(skip: number, count: number): readonly JournalEntry[] {
      return lines(`${LINE} ORDER BY seq DESC LIMIT ? OFFSET ?`, [count, skip]);
    },

    journalAfter(seq: number, count: number): readonly JournalEntry[] {
      return lines(`${LINE} WHERE seq > ? ORDER BY seq LIMIT ?`, [seq, count]);
    },

    journalBetween(from: string, to: string): readonly JournalEntry[] {
      return lines(`${LINE} WHERE at >= ? AND at < ? ORDER BY seq`, [
        storedMillisecond(from),
        storedMillisecond(to),
      ]);
    },
  };
}

function readLine(row: Row): JournalEntry {
  return { ...row, fact: JSON.parse(row.fact) as JournalFact };
}
