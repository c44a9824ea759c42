import type { MatchReason } from '../participants/matching/score-reading';
import type { ReportNotice } from '../participants/report';
import type { Translate } from './translate';

/** Every fact that a sentence may name. */
const NO_FACTS = { value: '', total: 0, sheet: '' };

/** The sentence of what a report says that could not be taken over as it is. */
export function describeReportWarning(
  t: Translate,
  { code, facts }: Pick<ReportNotice, 'code' | 'facts'>,
): string {
  return t(`reports.warnings.${code}`, { ...NO_FACTS, ...facts });
}

/** Why a name is, or may be, a pupil: a few words of `matching.why`. */
export function describeWhy(t: Translate, why: MatchReason): string {
  return t(`matching.why.${why}`);
}
