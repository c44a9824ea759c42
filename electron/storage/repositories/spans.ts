import type { ObservedSpan } from '../../../core/reachability/journal-fact';
import type { Database } from '../database';
import { storedMillisecond } from './instants';

const SPAN = `SELECT id, service, host, verdict, cause, from_at AS "from", to_at AS "to"
  FROM observed_span`;

/** What each service was seen to be, and for how long: what the charts are drawn from. */
export function spanRepository(database: Database) {
  return {
    /** The one that was begun last: the clock may have been put back since the one before. */
    lastSpan(service: string): ObservedSpan | undefined {
      return database.all<ObservedSpan>(
        `${SPAN} WHERE rowid = (SELECT max(rowid) FROM observed_span WHERE service = ?)`,
        [service],
      )[0];
    },

    addSpan(span: ObservedSpan): void {
      database.run(
        `INSERT INTO observed_span (id, service, host, verdict, cause, from_at, to_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [
          span.id,
          span.service,
          span.host,
          span.verdict,
          span.cause,
          storedMillisecond(span.from),
          storedMillisecond(span.to),
        ],
      );
    },

    extendSpan(id: string, to: string): void {
      database.run('UPDATE observed_span SET to_at = ? WHERE id = ?', [storedMillisecond(to), id]);
    },

    spansOf(service: string, from: string, to: string): readonly ObservedSpan[] {
      return database.all<ObservedSpan>(
        `${SPAN} WHERE service = ? AND to_at >= ? AND from_at < ? ORDER BY from_at, to_at`,
        [service, storedMillisecond(from), storedMillisecond(to)],
      );
    },

    /** By host; the host of a service is that of its last span. */
    observedServices(): readonly { readonly service: string; readonly host: string }[] {
      return database.all<{ service: string; host: string }>(
        `SELECT service, host FROM (
           SELECT service, host, max(to_at) FROM observed_span GROUP BY service
         ) ORDER BY host, service`,
      );
    },
  };
}
