import type { Sheet } from '../../files/sheet';
import type { NotRoster } from '../roster-file';
import { foldHeader } from './column-names';
import { isReportOfParticipants } from './known-reports';

/** Titles may stand above the header of these files too. */
const HEADER_WITHIN = 30;

/**
 * What a file is when all its tables are known and no class lists: people of a school who are no
 * pupils, or reports of a visio (domain facts §1.3, 1.4 and 3). Undefined for anything else: a class
 * list that is taken for something else is lost, so that only whole signatures count.
 */
export function knownFile(sheets: readonly Sheet[]): NotRoster | undefined {
  const kinds = sheets.map(knownTable);
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}

function knownTable(sheet: Sheet): NotRoster | undefined {
  const rows = sheet.rows.slice(0, HEADER_WITHIN).map(({ cells }) => cells.map(foldHeader));
  if (rows.some(namesGuardians)) return 'guardians';
  if (rows.some(namesTeachers)) return 'teachers';
  return isReportOfParticipants(rows, sheet) ? 'participants' : undefined;
}

/**
 * ONDE begins with the guardian and goes on with the children; the ENT's file names the pupil
 * behind a `Nom` of their own. A list of pupils may name guardians too, behind the pupil.
 */
function namesGuardians(headers: readonly string[]): boolean {
  const at = (name: string) => headers.indexOf(name);
  const first = headers.find((header) => header !== '') ?? '';
  if (/^(?:civilite|nom|nomusage|nomdusage)(?:du)?responsable$/.test(first)) {
    return at('prenomresponsable') !== -1 || at('prenomduresponsable') !== -1;
  }
  const own = [at('nom'), at('prenom')];
  const pupil = [at('nomdeleleve'), at('prenomdeleleve')];
  const isBefore = Math.max(...own) < Math.min(...pupil);
  return [...own, ...pupil].every((place) => place !== -1) && isBefore;
}

/** ONDE says who is `Directeur`, the ENT's file the `Fonction` and the telephone at work. */
function namesTeachers(headers: readonly string[]): boolean {
  const has = (...names: readonly string[]) => names.every((name) => headers.includes(name));
  return (
    has('civilite', 'nom', 'prenom', 'directeur') ||
    has('nom', 'prenom', 'fonction', 'telephonetravail')
  );
}
