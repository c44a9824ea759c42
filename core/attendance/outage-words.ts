import type { Language } from '../contract/views';
import type { LessonOutage } from '../contract/watch-requests';
import type { Outage } from '../reachability/outage';
import { formatShortDate, formatTime } from '../strings/format-time';
import type { Translate } from '../strings/translate';
import { dateIn } from '../timetable/day';

type Span = LessonOutage['spans'][number];

/** The lesson, on whose day hours need no date, and the language in which they are said. */
type OutageWording = {
  readonly lesson: { readonly start: string };
  /** IANA name: hours are local. */
  readonly timeZone: string;
  readonly language: Language;
  readonly t: Translate;
};

/**
 * When an outage was there, in words: « de 8 h 02 à 9 h 10 », « à 8 h 05 » of one that was seen
 * once or of the teacher's word, « à partir de 8 h 02 » of one that goes on.
 */
export function spanWords(
  span: Pick<Span, 'source' | 'from' | 'to'>,
  wording: OutageWording,
): string {
  const { t } = wording;
  const isThatDay = [span.from, span.to ?? span.from].every(
    (instant) => dateOf(instant, wording) === dateOf(wording.lesson.start, wording),
  );
  const say = (instant: string) =>
    isThatDay ? timeOf(instant, wording) : momentOf(instant, wording);
  const from = say(span.from);
  if (span.source === 'teacher')
    return t(isThatDay ? 'outages.span.at' : 'outages.span.atDay', { at: from });
  if (span.to === undefined)
    return t(isThatDay ? 'outages.span.from' : 'outages.span.fromDay', { from });
  const to = say(span.to);
  if (from === to) return t(isThatDay ? 'outages.span.at' : 'outages.span.atDay', { at: from });
  return t(isThatDay ? 'outages.span.fromTo' : 'outages.span.fromToDays', { from, to });
}

/** Several spans in a row: « de 8 h 02 à 8 h 20, puis de 8 h 31 à 8 h 50 ». */
export function spansWords(
  spans: readonly Pick<Span, 'source' | 'from' | 'to'>[],
  wording: OutageWording,
): string {
  const words = new Set(spans.map((span) => spanWords(span, wording)));
  return [...words].reduce((before, after) => wording.t('outages.span.inTurn', { before, after }));
}

/**
 * The wording that is proposed to the teacher for a pupil who was away during outages: what was
 * observed, by whom and when, and that the pupil could not connect, which the teacher confirms or
 * corrects (DESIGN §5: proposed, never decided). An empty host is not named.
 */
export function proposeWording(
  outages: readonly { readonly span: Span; readonly verdict?: Outage['verdict'] }[],
  wording: OutageWording,
): string {
  const probed = outages.filter(({ span }) => span.source === 'probe');
  const reported = outages.filter(({ span }) => span.source === 'teacher');
  return [
    ...(probed.length === 0 ? [] : [officialWords(probed, wording)]),
    ...reported.map(({ span }) => reportedWords(span, wording)),
    wording.t('outages.proposed.pupil'),
  ].join(' ');
}

function officialWords(
  probed: readonly { readonly span: Span; readonly verdict?: Outage['verdict'] }[],
  wording: OutageWording,
): string {
  const { t } = wording;
  const host = probed[0]?.span.host ?? '';
  const verdicts = new Set(probed.map(({ verdict }) => verdict));
  const [verdict] = verdicts;
  const isKnown = verdict === 'overloaded' || verdict === 'maintenance' || verdict === 'down';
  const seen = t(`outages.proposed.seen.${isKnown && verdicts.size === 1 ? verdict : 'other'}`);
  const spans = spansWords(
    probed.map(({ span }) => span),
    wording,
  );
  return host === ''
    ? t('outages.proposed.official', { spans, seen })
    : t('outages.proposed.officialAt', { host, spans, seen });
}

function reportedWords(span: Span, wording: OutageWording): string {
  const at = spanWords(span, wording);
  const { host } = span;
  return host === ''
    ? wording.t('outages.proposed.reported', { at })
    : wording.t('outages.proposed.reportedAt', { host, at });
}

function dateOf(instant: string, { timeZone }: OutageWording): string {
  return dateIn(timeZone, instant);
}

function timeOf(instant: string, { timeZone, language }: OutageWording): string {
  return formatTime(instant, timeZone, language);
}

function momentOf(instant: string, wording: OutageWording): string {
  return wording.t('outages.span.moment', {
    day: formatShortDate(dateOf(instant, wording), wording.language),
    time: timeOf(instant, wording),
  });
}
