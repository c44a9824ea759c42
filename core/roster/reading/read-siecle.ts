import { cleanText } from '../clean-text';
import type { RosterNotice, RosterPupil } from '../roster-file';
import { readRosterDate } from './read-roster-date';
import { readRow } from './read-row';
import { type RecordField, recordColumns } from './record-columns';
import type { SiecleContent, SiecleRecord } from './scan-siecle';

/** The pupils of a SIECLE file, and what is to be said of it. */
export type ReadSiecle = {
  readonly pupils: readonly RosterPupil[];
  readonly notices: readonly RosterNotice[];
};

const CLASS_OF_LEAVERS = /^inactifs?$/i;
/** `CODE_SEXE` (domain facts §1.2). */
const SEXES: Readonly<Record<string, string>> = { '1': 'M', '2': 'F' };

/** Older files say `NOM`, newer ones `NOM_DE_FAMILLE`. */
const FIELDS: readonly RecordField[] = [
  { field: 'lastName', label: 'NOM_DE_FAMILLE' },
  { field: 'lastName', label: 'NOM' },
  { field: 'usageName', label: 'NOM_USAGE' },
  { field: 'firstName', label: 'PRENOM' },
  { field: 'birthDate', label: 'DATE_NAISS' },
  { field: 'sex', label: 'CODE_SEXE' },
  { field: 'enteredOn', label: 'DATE_ENTREE' },
  { field: 'leftOn', label: 'DATE_SORTIE' },
  { field: 'className', label: 'CODE_STRUCTURE' },
];
const COLUMNS = recordColumns('siecle', FIELDS);

/**
 * The pupils of a SIECLE file with their classes and groups. Who had left on the day of the export,
 * or is in the class `Inactifs`, is counted and left out; an exit still to come is kept with the
 * pupil. Without a day of export any exit is kept, and asked about.
 */
export function readSiecle(content: SiecleContent): ReadSiecle {
  const exportedOn = exportDate(content.parameters);
  const pupils: RosterPupil[] = [];
  const notices: RosterNotice[] = [];
  let leavers = 0;
  for (const record of content.records) {
    const { classes, groups } = placesOf(record, content);
    const leftOn = dateOf(record.fields.get('DATE_SORTIE'));
    const isGone = leftOn !== undefined && exportedOn !== undefined && leftOn < exportedOn;
    if (isGone || classes.some((name) => CLASS_OF_LEAVERS.test(name))) {
      leavers += 1;
      continue;
    }
    const read = readRow({ line: record.line, cells: cellsOf(record, classes[0]) }, COLUMNS);
    notices.push(...read.notices);
    if (!read.pupil) continue;
    if (classes.length > 1) notices.push(severalClasses(record.line, read.pupil, classes));
    const pupil = { ...read.pupil, groups };
    pupils.push(exportedOn === undefined ? pupil : withoutDoubtOfExit(pupil));
  }
  if (leavers > 0) notices.push({ code: 'leavers-left-out', facts: { total: leavers } });
  return { pupils, notices };
}

function exportDate(parameters: SiecleContent['parameters']): string | undefined {
  return dateOf(parameters.get('DATE_EXPORT')) ?? dateOf(parameters.get('HORODATAGE'));
}

function dateOf(text: string | undefined): string | undefined {
  const reading = readRosterDate(cleanText(text ?? '').text);
  return reading.kind === 'date' ? reading.date : undefined;
}

function placesOf(record: SiecleRecord, { structures }: SiecleContent) {
  const own = record.id === '' ? [] : (structures.get(record.id) ?? []);
  const codesOf = (wanted: string) => {
    const codes = own.filter(({ type }) => type === wanted).map(({ code }) => cleanText(code).text);
    return [...new Set(codes.filter((code) => code !== ''))];
  };
  return { classes: codesOf('D'), groups: codesOf('G') };
}

function cellsOf({ fields }: SiecleRecord, className = ''): readonly string[] {
  return FIELDS.map(({ label }) => {
    if (label === 'CODE_STRUCTURE') return className;
    const text = fields.get(label) ?? '';
    return label === 'CODE_SEXE' ? (SEXES[text.trim()] ?? '') : text;
  });
}

function severalClasses(
  line: number,
  { lastName, firstName }: RosterPupil,
  classes: readonly string[],
): RosterNotice {
  const facts = { text: `${lastName} ${firstName}`, value: classes.join(', ') };
  return { line, code: 'several-classes', facts };
}

/** The day of the export says that the exit is still to come: nothing is left to ask. */
function withoutDoubtOfExit(pupil: RosterPupil): RosterPupil {
  if (pupil.doubtful !== 'has-left') return pupil;
  const { doubtful, ...certain } = pupil;
  return certain;
}
