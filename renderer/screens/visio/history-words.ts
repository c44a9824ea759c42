import type { ObservedSpan } from '../../../core/contract/watch-views';
import { lengthOf } from '../../../core/reachability/history';
import type { Translate } from '../../../core/strings/translate';

const MINUTE = 60_000;

/** « 1 h 05 », « 45 min »; whole minutes, since tests come at best every half minute. */
export function sayDuration(t: Translate, milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes === 0) return t('journal.history.underMinute');
  if (minutes < 60) return t('journal.history.minutes', { minutes });
  return t('journal.history.hours', {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  });
}

/** How long a span lasted; a single test has no length. */
export function sayLength(t: Translate, span: ObservedSpan): string {
  const length = lengthOf(span);
  return length === 0 ? t('journal.history.single') : sayDuration(t, length);
}
