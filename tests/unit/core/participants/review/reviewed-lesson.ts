import type { Mark } from '../../../../../core/attendance/mark';
import type { RegisterState } from '../../../../../core/attendance/register';
import { DEFAULT_RULES } from '../../../../../core/participants/proposal-rules';
import type { Interval, Participant } from '../../../../../core/participants/report';
import {
  type ReviewInput,
  reviewParticipants,
} from '../../../../../core/participants/review/review-participants';
import type {
  ReviewedName,
  ReviewedReport,
} from '../../../../../core/participants/review/reviewed-report';
import type { Lesson } from '../../../../../core/timetable/lesson';

/** Monday, 8:00 to 8:55 in Paris, at a distance. */
export const LESSON: Lesson = {
  ...{ id: 'monday', classId: '4A', subject: 'Français', kind: 'lesson', mode: 'remote' },
  ...{ start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z' },
  ...{ status: 'planned', changedByHand: false },
};

/** An hour of that morning in Paris, `8:07` or `8:07:30`, as an instant. */
export function at(clock: string): string {
  const [hour = '8', minute = '00', second = '00'] = clock.split(':');
  return `2026-11-23T${String(Number(hour) - 1).padStart(2, '0')}:${minute}:${second}Z`;
}

/** `span('8:00-8:55')` */
export function span(clocks: string): Interval {
  const [from = '', to = ''] = clocks.split('-');
  return { from: at(from), to: at(to) };
}

type GivenName = Partial<Omit<Participant, 'intervals'>> & {
  /** `8:00-8:20 8:30-8:55`; none: the report has no times. */
  readonly spans?: string;
};

/** One name, with the pupils behind it: `name('lea', { spans: '8:00-8:55' })`. */
export function name(pupilIds: string, { spans = '', ...given }: GivenName = {}): ReviewedName {
  const ids = pupilIds.split(' ').filter((id) => id !== '');
  return {
    ...{ name: `${pupilIds}, as written`, candidates: [], aside: false, pupilIds: ids },
    ...(ids.length > 0 && { joinedBy: 'program' }),
    intervals: spans
      .split(' ')
      .filter((clocks) => clocks !== '')
      .map(span),
    ...given,
  };
}

export function report(
  participants: readonly ReviewedName[],
  given: Partial<ReviewedReport> = {},
): ReviewedReport {
  return {
    ...{ id: 'zoom', tool: 'zoom', source: 'file', precision: 'second', readAt: at('9:00') },
    ...{ kept: false, live: false, warnings: [], participants },
    ...given,
  };
}

/** The teacher, there the whole lesson. */
export const TEACHER = name('', { spans: '7:55-8:56', host: true });

type GivenReview = Partial<Pick<ReviewInput, 'rules' | 'lesson' | 'outages' | 'state'>> & {
  readonly standing?: Readonly<Record<string, Mark>>;
  readonly state?: RegisterState;
};

/** The review of Léa, Noé and Zoé. */
export function review(reports: readonly ReviewedReport[], given: GivenReview = {}) {
  const view = reviewParticipants({
    ...{ lesson: LESSON, className: '4A', timeZone: 'Europe/Paris', state: 'open' },
    ...{ rules: DEFAULT_RULES, outages: [], standing: {}, reports },
    roll: ['lea', 'noe', 'zoe'].map((pupilId, index) => ({
      ...{ pupilId, number: index + 1, lastName: pupilId, firstName: pupilId },
    })),
    ...given,
  });
  const of = (pupilId: string) => {
    const found = view.proposals.find((proposal) => proposal.pupilId === pupilId);
    if (found === undefined) throw new Error(`${pupilId} is not on the roll`);
    return found;
  };
  return { view, of };
}
