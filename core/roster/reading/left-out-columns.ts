import type { MappableColumn } from './column-mapping';
import { fieldOfHeader, foldHeader } from './column-names';
import type { LeftOutColumn, LeftOutReason } from './left-out';

/**
 * Wordings after `foldHeader` of what Continuo does not keep, the first that fits; sources: the
 * columns of domain facts §1.1 to 1.4. Place of birth comes before the address (`Commune de
 * naissance`), guardians before telephones (`Téléphone du responsable`).
 */
const REASONS: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    'national-id',
    /^(?:n|no|num|numero|code)?(?:ine|nine|rnie)(?:eleve|onde|bea)?$|^inebea$|(?:identifiant|id|numero)national|securitesociale|^nir$/,
  ],
  ['birth-place', /(?:lieu|commune|ville|departement|dept|pays|cp|codepostal|insee).*nais|^neea$/],
  [
    'guardian',
    /responsable|resp(?:leg|eleve|\d|$)|tuteur|tutrice|parent|representantlegal|(?:^|nom|prenom|mail|courriel|tel|telephone|portable|adresse|profession)(?:dela|du|de)?(?:pere|mere)\d?$|urgence|aprevenir|famillesdaccueil/,
  ],
  ['phone', /^tel(?!etrav)|telephone|portable|^mobile|^gsm|numerodeposte|^sms/],
  [
    'health',
    /^(?:pai|pap|pps|mdph)$|^pai(?:oui|en|du|date)|allergi|sante$|medica|medecin|handicap|vaccin|amenagement/,
  ],
  ['diet', /regime|pension|cantine|restauration|^dp$|^repas|alimentaire|^internat$/],
  [
    'address',
    /^adresse|^rue$|numeroetrue|codepostal|^cp\d*$|^commune(?:s|\d*|deresidence)$|^ville\d*$|^pays\d*$|^ligne\d|libellepostal|domicile|residence/,
  ],
];

/** Why a column of this folded name is never kept, or undefined when its name does not say so. */
export function reasonLeftOut(header: string): LeftOutReason | undefined {
  if (fieldOfHeader(header)) return undefined;
  return REASONS.find(([, wordings]) => wordings.test(header))?.[0];
}

/** The named columns that are not read, in the order of the file. */
export function leftOutColumns(columns: readonly MappableColumn[]): readonly LeftOutColumn[] {
  return columns.flatMap(({ label, guess, leftOut }) => {
    const isRead = guess !== null || fieldOfHeader(foldHeader(label)) !== undefined;
    if (label === '' || (isRead && !leftOut)) return [];
    return [{ label, why: leftOut ?? 'other' }];
  });
}

/** Each column once, though every sheet of a workbook or every file of an archive has it. */
export function distinctColumns(columns: readonly LeftOutColumn[]): readonly LeftOutColumn[] {
  return [...new Map(columns.map((column) => [`${column.why}|${column.label}`, column])).values()];
}
