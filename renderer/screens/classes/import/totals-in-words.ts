import type { ImportCounts } from '../../../../core/contract/roster-views';
import type { Translate } from '../../../../core/strings/translate';

/** « 26 ajoutés, 2 modifiés, 1 départ »; `leftOut`: lines that are not wanted. */
export function totalsInWords(
  t: Translate,
  {
    added,
    changed,
    gone,
    inSeveral = 0,
    leftOut = 0,
  }: ImportCounts & { readonly inSeveral?: number; readonly leftOut?: number },
): string {
  const facts = [
    added > 0 && t('merge.screen.added', { count: added }),
    changed > 0 && t('merge.screen.counts.changed', { count: changed }),
    gone > 0 && t('merge.screen.gone', { count: gone }),
    added + changed + gone === 0 && t('merge.screen.noPupilChanged'),
    inSeveral > 0 && t('merge.screen.inSeveral', { count: inSeveral }),
    leftOut > 0 && t('merge.screen.skipped', { count: leftOut }),
  ];
  return facts.filter((fact) => fact !== false).join(', ');
}
