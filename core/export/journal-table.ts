import { Temporal } from 'temporal-polyfill';
import { canonicalText } from '../reachability/journal';
import type { JournalEntry } from '../reachability/journal-fact';
import { describeFact } from '../strings/describe-fact';
import type { Translate } from '../strings/translate';
import { safeFileName } from './file-name';
import { localMoment, sayDate, sayTime } from './local-moment';
import type { Column, Row, Table } from './table';

/** Lines of the journal, and what is said about them. */
export type JournalTableInput = {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** By class id. */
  readonly classNames: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Number of the first line of the whole journal that does not hold, or null. */
  readonly brokenAt: number | null;
  /** ISO instant at which the document is made. */
  readonly writtenAt: string;
};

const TEXTS = [
  'zone',
  'service',
  'class',
  'event',
  'state',
  'cause',
  'detail',
  'hash',
  'previous',
  'text',
] as const;

/**
 * The journal as a table: a row for each line, with what anybody needs to verify the chain, and
 * what the program cannot know in the notes. Times have seconds, hence they are texts.
 */
export function journalTable(input: JournalTableInput, t: Translate): Table {
  const { entries, from, to, timeZone, brokenAt } = input;
  const written = localMoment(input.writtenAt, timeZone);
  return {
    title: t('journal.export.title', { from: sayDate(from, t), to: sayDate(to, t) }),
    columns: [
      { key: 'number', label: t('journal.export.columns.number'), kind: 'number' },
      { key: 'date', label: t('journal.export.columns.date'), kind: 'date' },
      { key: 'time', label: t('journal.export.columns.time'), kind: 'text' },
      ...TEXTS.map(
        (key): Column => ({ key, label: t(`journal.export.columns.${key}`), kind: 'text' }),
      ),
    ],
    rows: entries.map((entry) => writeRow(entry, input, t)),
    notes: [
      t('journal.export.clock', { timeZone }),
      t('journal.export.limits'),
      t('journal.export.chain'),
      brokenAt === null
        ? t('journal.export.intact')
        : t('journal.export.broken', { line: brokenAt }),
      t('exports.source', { date: sayDate(written.date, t), time: sayTime(written.time, t) }),
    ],
  };
}

/** `Journal des services 2026-11-23 2026-11-27.csv` */
export function journalFileName(
  dates: { readonly from: string; readonly to: string },
  t: Translate,
): string {
  return safeFileName(t('journal.export.fileName', dates), 'csv');
}

function writeRow(entry: JournalEntry, input: JournalTableInput, t: Translate): Row {
  const { fact } = entry;
  const moment = Temporal.Instant.from(entry.at).toZonedDateTimeISO(input.timeZone);
  const words = describeFact(t, fact, (instant) => sayMoment(instant, input.timeZone, t));
  return {
    number: entry.seq,
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'second' }),
    zone: `${input.timeZone} (UTC${moment.offset})`,
    service: fact.host,
    class: 'classId' in fact ? (input.classNames[fact.classId] ?? null) : null,
    event: words.event,
    state: words.state,
    cause: words.cause,
    detail: [words.detail ?? '', ...words.notes].filter((text) => text !== '').join(' · ') || null,
    hash: entry.hash,
    previous: entry.previous,
    text: canonicalText(entry),
  };
}

function sayMoment(instant: string, timeZone: string, t: Translate): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return t('journal.moment', {
    date: sayDate(moment.toPlainDate().toString(), t),
    time: moment.toPlainTime().toString({ smallestUnit: 'second' }),
  });
}
