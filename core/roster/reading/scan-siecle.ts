import type { XmlElement, XmlVisitor } from '../../files/scan-xml';
import type { LeftOutColumn } from './left-out';
import { whyLeftOut } from './siecle-left-out';

/** One `ELEVE`: the elements that stand directly in it, by their names. */
export type SiecleRecord = {
  /** Of its first tag; 1 for the first line of the file. */
  readonly line: number;
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
};

/** A `STRUCTURE`: `D` is a class (division), `G` a group. */
type SiecleStructure = { readonly code: string; readonly type: string };

/** What a `BEE_ELEVES` file says of pupils. */
export type SiecleContent = {
  readonly records: readonly SiecleRecord[];
  /** By the `ELEVE_ID` of the pupil. */
  readonly structures: ReadonlyMap<string, readonly SiecleStructure[]>;
  /** `PARAMETRES`, by the names of the elements. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOutColumn[];
};

/** The elements of an `ELEVE` that are read; nothing else of it stays in memory. */
const READ: ReadonlySet<string> = new Set([
  'NOM_DE_FAMILLE',
  'NOM',
  'NOM_USAGE',
  'PRENOM',
  'DATE_NAISS',
  'CODE_SEXE',
  'DATE_ENTREE',
  'DATE_SORTIE',
]);

/** A visitor of a `BEE_ELEVES` file, and what it has seen (domain facts §1.2). */
export function siecleReader(): { readonly visitor: XmlVisitor; readonly content: SiecleContent } {
  const path: string[] = [];
  const records: SiecleRecord[] = [];
  const structures = new Map<string, SiecleStructure[]>();
  const parameters = new Map<string, string>();
  const leftOut = new Map<string, LeftOutColumn>();
  const leaveOut = (label: string) => {
    if (!leftOut.has(label)) leftOut.set(label, { label, why: whyLeftOut(label) });
  };
  let fields = new Map<string, string>();
  let structure = { owner: '', code: '', type: '' };

  const open = ({ name, attributes, line }: XmlElement) => {
    const parent = path.at(-1);
    path.push(name);
    if (name === 'ELEVE' && parent === 'ELEVES') {
      fields = new Map();
      records.push({ line, id: attributes.ELEVE_ID ?? '', fields });
      for (const attribute of Object.keys(attributes)) leaveOut(attribute);
    } else if (name === 'STRUCTURES_ELEVE') {
      structure = { ...structure, owner: attributes.ELEVE_ID ?? '' };
    } else if (name === 'STRUCTURE') {
      structure = { ...structure, code: '', type: '' };
    }
    return undefined;
  };
  const close = (name: string, text: string) => {
    path.pop();
    const parent = path.at(-1);
    const said = text.trim() !== '';
    if (parent === 'PARAMETRES') parameters.set(name, text);
    else if (parent === 'ELEVE' && READ.has(name)) fields.set(name, text);
    else if (parent === 'STRUCTURE' && name === 'CODE_STRUCTURE') structure.code = text;
    else if (parent === 'STRUCTURE' && name === 'TYPE_STRUCTURE') structure.type = text;
    else if (name === 'STRUCTURE' && parent === 'STRUCTURES_ELEVE') {
      const { owner, code, type } = structure;
      const own = structures.get(owner) ?? [];
      own.push({ code, type: type.trim() });
      structures.set(owner, own);
    } else if (said) leaveOut(labelOf(path, name));
  };
  const content = {
    records,
    structures,
    parameters,
    get leftOut() {
      return [...leftOut.values()];
    },
  };
  return { visitor: { open, close }, content };
}

/** An element deep in a pupil or beside the pupils goes by the name of the whole that it is of. */
function labelOf(path: readonly string[], name: string): string {
  const pupil = path.indexOf('ELEVE');
  const whole = pupil === -1 ? path.indexOf('DONNEES') : pupil;
  return path[whole + 1] ?? name;
}
