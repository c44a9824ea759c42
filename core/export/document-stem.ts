import type { Translate } from '../strings/translate';

/**
 * The name of a document of classes over a span, without its ending and not yet made safe: `Registre
 * 4A 2026-11`, `Registre 3 classes 2026-09 à 2026-11`. `from` and `to` are months or days.
 */
export function documentStem(
  kind: 'register' | 'blank' | 'calls' | 'summary',
  about: { readonly classNames: readonly string[]; readonly from: string; readonly to: string },
  t: Translate,
): string {
  const { classNames, from, to } = about;
  const [only = '', ...others] = classNames;
  return t(`exportRegisters.files.${kind}`, {
    of:
      others.length === 0 ? only : t('exportRegisters.files.classes', { count: classNames.length }),
    period: from === to ? from : t('exportRegisters.files.period', { from, to }),
  });
}
