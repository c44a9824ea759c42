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

/** The picture of a presence as a sentence: when, how long, and whether it goes on. */
export function presenceWords(
  proposal: Pick<ProposalView, 'spans' | 'minutes' | 'kind' | 'there'>,
  view: Pick<ParticipantsView, 'measured' | 'timeZone'>,
  wording: Wording,
): string {
  const { t } = wording;
  const facts = [
    spanWords(proposal.spans, view.timeZone, wording),
    minuteWords(proposal, view, t),
    proposal.there ? t('participants.join.there') : '',
  ].filter((words) => words !== '');
  if (facts.length > 0) return facts.join(' · ');
  return t(
    proposal.kind === 'not-seen' ? 'participants.table.noSpan' : 'participants.table.untimed',
  );
}
