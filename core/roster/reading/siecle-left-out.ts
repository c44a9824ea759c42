import type { LeftOutReason } from './left-out';

/** Elements of SIECLE by what their names hold (domain facts §1.2), the surest first. */
const REASONS: readonly (readonly [RegExp, LeftOutReason])[] = [
  [/^ID_NATIONAL$|^INE/, 'national-id'],
  [/NAISS/, 'birth-place'],
  [/REGIME/, 'diet'],
  [/^TEL_|SMS/, 'phone'],
  [/RESP|PERSONNE|PARENTE|TUTEUR/, 'guardian'],
  [/SANTE|MEDIC|ALLERG|HANDICAP/, 'health'],
  [/ADRESSE|CODE_POSTAL|LIBELLE_POSTAL|COMMUNE|^LL_PAYS$/, 'address'],
];

/** Why an element of a SIECLE file is not kept. */
export function whyLeftOut(element: string): LeftOutReason {
  return REASONS.find(([names]) => names.test(element))?.[1] ?? 'other';
}
