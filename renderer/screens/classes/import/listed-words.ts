import type { Language } from '../../../../core/contract/views';
import type { MergeCandidate, MergeChange } from '../../../../core/roster/merging/merge';
import type { PupilFacts } from '../../../../core/roster/pupil';
import { pupilName } from '../../../../core/roster/pupil-name';
import { formatShortDate } from '../../../../core/strings/format-time';
import type { Translate } from '../../../../core/strings/translate';

/** What tells a pupil from another of the same name: family name, birth date, class. */
export function tellingFacts(
  t: Translate,
  language: Language,
  pupil: PupilFacts & Pick<MergeCandidate, 'elsewhere' | 'earlier'> & { readonly level?: string },
): string {
  const { lastName, usageName, birthDate, level, elsewhere, earlier } = pupil;
  const facts = [
    usageName !== undefined && t('merge.screen.familyName', { name: lastName }),
    birthDate !== undefined &&
      t('merge.screen.born', { date: formatShortDate(birthDate, language) }),
    level !== undefined && t('merge.screen.level', { level }),
    elsewhere !== undefined && t('merge.screen.inClass', elsewhere),
    earlier !== undefined && t('merge.screen.knownBefore', earlier),
  ];
  return facts.filter((fact) => fact !== false).join(', ');
}

/** « ABADIE Léa, né(e) le 12/03/2012, en 4B ». */
export function pupilInWords(
  t: Translate,
  language: Language,
  pupil: Parameters<typeof tellingFacts>[2],
): string {
  return [pupilName(pupil), tellingFacts(t, language, pupil)]
    .filter((part) => part !== '')
    .join(', ');
}

/** « Né(e) le : 12/03/2012 devient 13/03/2012 ». */
export function changeInWords(t: Translate, language: Language, change: MergeChange): string {
  const written = (value: string) =>
    change.field === 'birthDate' || change.field === 'leftOn'
      ? formatShortDate(value, language)
      : value;
  const facts = { field: t(`merge.screen.fields.${change.field}`), after: written(change.after) };
  if (change.before === null) return t('merge.screen.changeNew', facts);
  return t('merge.screen.change', { ...facts, before: written(change.before) });
}
