import { describeReportWarning } from '../../strings/describe-report';
import { createTranslator, type Translate } from '../../strings/translate';
import type { ReportNotice, ReportWarning } from '../report';

/** Making it takes longer than reading a report; it is made with the first warning. */
let french: Translate | undefined;

/** A report with more faults than that is hopeless, and no screen shows them. */
const MOST_NOTICES = 100;

/** The French sentences of the notices, the first of very many, for callers that have no catalogue of their own. */
export function describeReportNotices(notices: readonly ReportNotice[]): readonly ReportWarning[] {
  if (notices.length === 0) return [];
  french ??= createTranslator('fr');
  const t = french;
  const total = notices.length - MOST_NOTICES;
  const rest: readonly ReportNotice[] = total > 0 ? [{ code: 'more', facts: { total } }] : [];
  return [...notices.slice(0, MOST_NOTICES), ...rest].map((notice) => ({
    ...notice,
    message: describeReportWarning(t, notice),
  }));
}
