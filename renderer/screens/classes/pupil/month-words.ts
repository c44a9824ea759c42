import { COUNTED_KINDS, type PupilMonth } from '../../../../core/attendance/pupil-months';
import type { Translate } from '../../../../core/strings/translate';

/** « 14 demi-journées avec appel : 2 avec absence, 1 avec retard » */
export function monthWords(t: Translate, { called, counts }: PupilMonth): string {
  const ofCalled = t('pupils.page.called', { count: called });
  if (called === 0) return ofCalled;
  const kinds = COUNTED_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`pupils.page.halfDayKinds.${kind}`, { count: counts[kind] }),
  );
  const what = kinds.length === 0 ? t('pupils.page.nothing') : kinds.join(', ');
  return t('registers.month.half', { half: ofCalled, what });
}
