import type { Meeting } from '../../../core/meeting/room';
import type { JournalEntry, ObservedSpan } from '../../../core/reachability/journal-fact';
import type { Outage } from '../../../core/reachability/outage';

/** Outages, meetings, and the journal of what was observed. */
export type WatchStore = {
  addOutage(outage: Outage): void;
  endOutage(id: string, at: string): void;
  /** The outages that the teacher reported for a lesson and did not withdraw, the oldest first. */
  reportedOutages(lessonId: string): readonly Outage[];
  /** A probed outage was seen again. */
  observeOutage(id: string, at: string): void;
  /** Probed outages that the end of the app cut short end where they were last observed. */
  closeCutOutages(): void;

  /** Outages of a class that have a moment in common with a span. */
  outagesOfClass(classId: string, from: string, to: string): readonly Outage[];

  /** True when a meeting, an outage or a report was recorded for the lesson. */
  hasEvidence(lessonId: string): boolean;

  addMeeting(lessonId: string, meeting: Meeting & { readonly id: string }): void;
  lastMeeting(lessonId: string): Meeting | undefined;
  /** Oldest first. */
  meetings(lessonId: string): readonly Meeting[];

  appendJournal(entry: JournalEntry): void;
  lastJournalEntry(): JournalEntry | undefined;
  journalLength(): number;
  /** The newest first. */
  journalPage(skip: number, count: number): readonly JournalEntry[];
  /** Oldest first: those after a number, at most so many. */
  journalAfter(seq: number, count: number): readonly JournalEntry[];
  /** Written in a span of instants, `to` excluded, oldest first. */
  journalBetween(from: string, to: string): readonly JournalEntry[];

  /** The span of a service that ends last. */
  lastSpan(service: string): ObservedSpan | undefined;
  addSpan(span: ObservedSpan): void;
  extendSpan(id: string, to: string): void;
  /** Spans of a service that touch a span of instants, oldest first. */
  spansOf(service: string, from: string, to: string): readonly ObservedSpan[];
  observedServices(): readonly { readonly service: string; readonly host: string }[];
};
