import type { Translate } from '../strings/translate';
import { shortClassName } from './file-name';

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
  return t(`exportRegisters.files.${kind}`, {
    of: sayClasses(classNames, t),
    period: stemPeriod({ from, to }, t),
  });
}

/** `4A`, `3 classes` */
export function sayClasses(classNames: readonly string[], t: Translate): string {
  const [only = '', ...others] = classNames;
  return others.length === 0
    ? shortClassName(only)
    : t('exportRegisters.files.classes', { count: classNames.length });
}

/** `2026-11`, `2026-09 à 2026-11`: months or days in the name of a file. */
export function stemPeriod(
  { from, to }: { readonly from: string; readonly to: string },
  t: Translate,
): string {
  return from === to ? from : t('exportRegisters.files.period', { from, to });
}
