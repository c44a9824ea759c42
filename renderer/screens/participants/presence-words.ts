import type { ParticipantsView, ProposalView } from '../../../core/contract/participant-views';
import type { Language } from '../../../core/contract/views';
import type { Interval } from '../../../core/participants/report';
import { formatTime } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';

type Wording = { readonly t: Translate; readonly language: Language };

/** Spans in words: « 8 h 07 – 8 h 24, 8 h 27 – 8 h 47 ». */
export function spanWords(
  spans: readonly Interval[],
  timeZone: string,
  { t, language }: Wording,
): string {
  const time = (instant: string) => formatTime(instant, timeZone, language);
  return spans
    .map(({ from, to }) => t('participants.table.span', { from: time(from), to: time(to) }))
    .join(', ');
}

/** « 37 min sur 55 »; empty where no report knows minutes. */
export function minuteWords(
  { minutes }: Pick<ProposalView, 'minutes'>,
  { measured }: Pick<ParticipantsView, 'measured'>,
  t: Translate,
): string {
  return minutes === undefined
    ? ''
    : t('participants.table.total', { minutes, outOf: measured.minutes });
}

/** Whether anything is known of how long pupils were there: else there is no rule to set. */
export function hasMinutes({ proposals }: Pick<ParticipantsView, 'proposals'>): boolean {
  return proposals.some(({ minutes }) => minutes !== undefined);
}

/** Whether a report tells when anybody was in this lesson: else there is nothing to draw. */
export function hasTimes({ reports }: Pick<ParticipantsView, 'reports'>): boolean {
  return reports.some(({ precision, elsewhere }) => precision !== 'none' && !elsewhere);
}
