import type { ParticipantsView, ProposalView } from '../contract/participant-views';
import { formatTime } from './format-time';
import type { Translate } from './translate';

/**
 * The line of one pupil in words, as the picture shows it: « 8:07–8:24, 8:27–8:47 : 37 min sur 55
 * (Zoom) ». Hours stand as on a clock in both languages: a line has many.
 */
export function describeTimeline(
  t: Translate,
  { spans, minutes, there, pupilId, kind }: ProposalView,
  view: Pick<ParticipantsView, 'reports' | 'names' | 'measured' | 'timeZone'>,
): string {
  if (kind === 'not-seen') return t('participants.timeline.notSeen');
  const tools = toolsOf(t, pupilId, view);
  const clock = (instant: string) => formatTime(instant, view.timeZone, 'en');
  const facts = {
    tools,
    spans: spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', '),
    minutes: t('participants.timeline.minutes', {
      minutes: minutes ?? 0,
      outOf: view.measured.minutes,
    }),
  };
  const line = t(`participants.timeline.${shapeOf(spans.length, minutes)}`, facts);
  return there ? t('participants.timeline.there', { line }) : line;
}

function shapeOf(spans: number, minutes: number | undefined): 'line' | 'counted' | 'listed' {
  if (spans > 0) return 'line';
  return minutes === undefined ? 'listed' : 'counted';
}

/** The tools in which a pupil was seen, each once, in the order of the reports. */
function toolsOf(
  t: Translate,
  pupilId: string,
  { reports, names }: Pick<ParticipantsView, 'reports' | 'names'>,
): string {
  const seen = names.filter(
    ({ pupilIds, spans, minutes }) =>
      pupilIds.includes(pupilId) && (spans.length > 0 || minutes !== 0),
  );
  const known = new Set(seen.map(({ reportId }) => reportId));
  const tools = reports
    .filter(({ id }) => known.has(id))
    .map(({ tool }) => t(`reports.tools.${tool}`));
  return [...new Set(tools)].join(', ');
}
