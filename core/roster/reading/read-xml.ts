import { scanXml, type XmlElement, type XmlError, type XmlVisitor } from '../../files/scan-xml';
import { MAX_ROWS } from '../../files/sheet';
import { type Failure, failure, type Result } from '../../shared/result';
import type { NotRoster, RosterError, RosterErrorCode, RosterFile } from '../roster-file';
import { finishRoster } from './finish-roster';
import { readSiecle } from './read-siecle';
import { siecleReader } from './scan-siecle';

const REFUSALS: Readonly<Record<XmlError, RosterErrorCode>> = {
  damaged: 'roster-damaged',
  'too-large': 'roster-too-large',
  unsafe: 'roster-xml-unsafe',
};

/** Root elements of known files (domain facts §1.2 and 1.5), and of documents that are XML. */
const KNOWN_ROOTS: ReadonlyMap<string, NotRoster> = new Map([
  ['BEE_RESPONSABLES', 'guardians'],
  ['STS_EDT', 'sts'],
  ['EDT_STS', 'edt-return'],
  ['Workbook', 'document'],
  ['office:document', 'document'],
  ['pkg:package', 'document'],
  ['svg', 'picture'],
]);

/** Roots by which a file without a prolog is known to be XML. */
export const ROOTS: ReadonlySet<string> = new Set([...KNOWN_ROOTS.keys(), 'BEE_ELEVES', 'TABLE']);

/** Reads an XML file: SIECLE's pupils, or what else it is. */
export function readXml(bytes: Uint8Array): Result<RosterFile, RosterError> {
  const siecle = siecleReader();
  let kind: NotRoster | 'pupils' | undefined;
  let telling: XmlVisitor | undefined;
  const scanned = scanXml(bytes, {
    open: (element) => {
      if (kind === undefined) {
        kind = element.name === 'BEE_ELEVES' ? 'pupils' : kindOfRoot(element);
        if (kind === 'pupils') telling = siecle.visitor;
        else if (kind !== 'siecle-other') return 'enough';
      } else if (kind === 'siecle-other') {
        kind = kindOfChild(element);
        if (kind !== 'siecle-other') return 'enough';
      }
      return telling?.open(element);
    },
    close: (name, text) => telling?.close(name, text),
  });
  if (!scanned.ok) return refusal(REFUSALS[scanned.error]);
  if (kind !== 'pupils') return refusal(`roster-is-${kind ?? 'siecle-other'}`);
  return rosterOf(siecle.content);
}

function kindOfRoot({ name, attributes }: XmlElement): NotRoster {
  if (name === 'TABLE' && attributes.nom === 'Cours') return 'edt-courses';
  return KNOWN_ROOTS.get(name) ?? 'siecle-other';
}

/** `exportAbsence.xml` and `EXP_COURS.xml` are known by what they list. */
function kindOfChild({ name, attributes }: XmlElement): NotRoster {
  const named = new Set(Object.keys(attributes).map((attribute) => attribute.toLowerCase()));
  if (name.toLowerCase() === 'eleve' && named.has('elenoet') && named.has('nbabs')) {
    return 'siecle-absences';
  }
  return name === 'Cours' && named.has('numero') ? 'edt-courses' : 'siecle-other';
}

function rosterOf(
  content: ReturnType<typeof siecleReader>['content'],
): Result<RosterFile, RosterError> {
  const { records, structures, leftOut } = content;
  if (records.length === 0) return refusal('roster-no-pupil');
  if (records.length > MAX_ROWS) return refusal('roster-too-large');
  const placed = [...structures.values()].flat();
  if (!placed.some(({ code, type }) => type === 'D' && code.trim() !== '')) {
    return refusal('roster-is-siecle-without-classes');
  }
  return finishRoster({ format: 'siecle', ...readSiecle(content), leftOut });
}

function refusal(code: RosterErrorCode): Failure<RosterError> {
  return failure({ code });
}
