import type { ParticipantsView, ProposalView } from '../../../core/contract/participant-views';
import type { Interval } from '../../../core/participants/report';
import styles from './presence.module.css';

type Props = {
  readonly view: Pick<ParticipantsView, 'lesson' | 'outages' | 'measured' | 'reports'>;
  readonly spans: ProposalView['spans'];
  /** The same in words. */
  readonly words: string;
};

/** Of the drawing, in pixels; its width is the cell's. */
const HEIGHT = 16;

/**
 * The lesson from its first to its last minute: when the pupil was there, in the tint of the report
 * that says so, and when the room was out. What it shows stands beside it in words.
 */
export function PresenceLine({ view, spans, words }: Props) {
  const at = (span: Interval) => placeOf(span, view.lesson);
  return (
    <svg className={styles.line} height={HEIGHT} role="img" aria-label={words}>
      <title>{words}</title>
      <rect className={styles.lesson} width="100%" height={HEIGHT} />
      {view.outages.map((outage) => (
        <rect
          key={outage.from}
          className={styles.outage}
          {...at(outage)}
          height={HEIGHT}
          fill={`url(#${HATCHES})`}
        />
      ))}
      {spans.flatMap((span) => {
        const tall = HEIGHT / span.reportIds.length;
        return span.reportIds.map((reportId, place) => (
          <rect
            key={`${span.from} ${reportId}`}
            className={styles.span}
            data-tint={view.reports.findIndex(({ id }) => id === reportId) % TINTS}
            {...at(span)}
            y={place * tall}
            height={tall}
          />
        ));
      })}
      <rect className={styles.bounds} {...at(view.measured)} height={HEIGHT} />
    </svg>
  );
}

const HATCHES = 'outage-hatches';
/** After so many reports tints come again. */
export const TINTS = 6;

/** Drawn once; every line refers to it. */
export function Hatches() {
  return (
    <svg width="0" height="0" aria-hidden="true" className={styles.defs}>
      <defs>
        <pattern id={HATCHES} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" className={styles.hatch} />
        </pattern>
      </defs>
    </svg>
  );
}

/** What an outage looks like in a line, to stand beside its words. */
export function HatchSwatch() {
  return (
    <svg className={styles.swatch} height={HEIGHT} aria-hidden="true">
      <rect className={styles.outage} width="100%" height={HEIGHT} fill={`url(#${HATCHES})`} />
    </svg>
  );
}

/** Where a span begins and how long it is, in percents of the lesson. */
function placeOf(span: Interval, lesson: ParticipantsView['lesson']) {
  const [start, end] = [Date.parse(lesson.start), Date.parse(lesson.end)];
  const percent = (instant: string) => {
    const share = (Date.parse(instant) - start) / Math.max(1, end - start);
    return Math.min(1, Math.max(0, share)) * 100;
  };
  const [from, to] = [percent(span.from), percent(span.to)];
  // A moment too is to be seen.
  return { x: `${from}%`, width: `${Math.max(to - from, 0.5)}%` };
}
