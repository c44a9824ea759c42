import type { ReportView } from '../contract/participant-views';
import type { MatchReason } from '../participants/matching/score-reading';
import type { reports } from './fr/reports';
import type { Translate } from './translate';

// The codes of warnings come from core/participants by way of main; the contract calls them strings.
type Warning = keyof typeof reports.warnings;

/** Every fact that a sentence may name. */
const NO_FACTS = { value: '', total: 0, sheet: '' };

/** The sentence of what a report says that could not be taken over as it is. */
export function describeReportWarning(
  t: Translate,
  { code, facts }: Pick<ReportView['warnings'][number], 'code' | 'facts'>,
): string {
  return t(`reports.warnings.${code as Warning}`, { ...NO_FACTS, ...facts });
}

/** Why a name is, or may be, a pupil: a few words of `matching.why`. */
export function describeWhy(t: Translate, why: MatchReason): string {
  return t(`matching.why.${why}`);
}
