import type { Translate } from '../../../core/strings/translate';
import type { RegisterNews } from '../../stores/register';

/** « 26 élèves marqués présents, 4 laissés tels quels. » */
export function bulkWords(
  { mark, marked, leftAlone }: Extract<RegisterNews, { readonly kind: 'bulk' }>,
  t: Translate,
): string {
  const kind = mark.mode === 'remote' ? 'remote' : mark.presence;
  return t('rollcall.bulk.outcome', {
    marked: t(`rollcall.bulk.marked.${kind}`, { count: marked }),
    leftAlone: t('rollcall.bulk.leftAlone', { count: leftAlone }),
  });
}
