import { describeWarning } from '../../strings/describe-roster';
import type { roster } from '../../strings/fr/roster';
import { createTranslator, type Translate } from '../../strings/translate';
import type { RosterNotice, RosterWarning } from '../roster-file';

/** Doubts about one pupil, `roster.doubts.<code>`. */
export type RosterDoubt = keyof typeof roster.doubts;

/** Making it takes longer than reading a class; it is made with the first fault. */
let french: Translate | undefined;

/** A file with more faults than that is hopeless, and no screen shows them. */
const MOST_NOTICES = 5_000;

/** The French sentences of the notices, the first of very many, for callers that have no catalogue of their own. */
export function describeNotices(notices: readonly RosterNotice[]): readonly RosterWarning[] {
  if (notices.length === 0) return [];
  french ??= createTranslator('fr');
  const t = french;
  const total = notices.length - MOST_NOTICES;
  const rest: readonly RosterNotice[] = total > 0 ? [{ code: 'more', facts: { total } }] : [];
  return [...notices.slice(0, MOST_NOTICES), ...rest].map((notice) => ({
    ...notice,
    message: describeWarning(t, notice),
  }));
}

/** Notices, then the warnings of several lists, and of very many the first. */
export function joinWarnings(
  notices: readonly RosterNotice[],
  lists: readonly (readonly RosterWarning[])[],
): readonly RosterWarning[] {
  const all = [...describeNotices(notices), ...lists.flat()];
  const told = all.filter(({ code }) => code !== 'more');
  const untold = all.filter(({ code }) => code === 'more');
  const total = untold.reduce(
    (sum, { facts }) => sum + Number(facts.total),
    Math.max(0, told.length - MOST_NOTICES),
  );
  const rest = total > 0 ? describeNotices([{ code: 'more', facts: { total } }]) : [];
  return [...told.slice(0, MOST_NOTICES), ...rest];
}
