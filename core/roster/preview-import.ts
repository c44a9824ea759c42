import type { ClassImportPreview, PreviewPupil } from '../contract/views';
import { newPupils } from './match-pupils';
import { classKey } from './name-key';
import type { Pupil } from './pupil';
import type { RosterFile, RosterPupil } from './roster-file';

/** A class of the vault, as far as an import must know it. */
export type KnownClass = { readonly name: string; readonly pupils: readonly Pupil[] };

/** One class of a file: its name there, null when the file does not say, and its pupils. */
export type ListedClass = {
  readonly source: string | null;
  readonly pupils: readonly RosterPupil[];
};

/** The classes of a file in its order. Case and spaces do not make another class. */
export function listedClasses(file: RosterFile): readonly ListedClass[] {
  const classes = new Map<string | null, { source: string | null; pupils: RosterPupil[] }>();
  for (const pupil of file.pupils) {
    const { className: source = null } = pupil;
    const key = source === null ? null : classKey(source);
    const listed = classes.get(key);
    if (listed === undefined) classes.set(key, { source, pupils: [pupil] });
    else listed.pupils.push(pupil);
  }
  return [...classes.values()];
}

/**
 * What importing a file would do, one entry per class of the file in its order; pupils without a
 * class come together under `source: null`, with an empty name for the teacher to fill in. An
 * import adds only: nobody is changed or removed (DESIGN §5), and importing again adds nobody.
 */
export function previewImport(
  file: RosterFile,
  classes: readonly KnownClass[],
): readonly ClassImportPreview[] {
  const known = new Map(classes.map((each) => [classKey(each.name), each]));
  return listedClasses(file).map((listed) => {
    const name = listed.source ?? '';
    return previewClass(listed, name, known.get(classKey(name)));
  });
}

/**
 * The same for one class of the file under the name that the teacher chose; `target` is the class of
 * the vault whose `classKey` is that of the name. `name` comes back as the vault writes it.
 */
export function previewClass(
  listed: ListedClass,
  name: string,
  target: KnownClass | undefined,
): ClassImportPreview {
  const { source, pupils } = listed;
  const added = newPupils(pupils, target?.pupils ?? []);
  return {
    source,
    name: target?.name ?? name.trim().replace(/\s+/g, ' '),
    exists: target !== undefined,
    added: added.map(previewPupil),
    unchanged: pupils.length - added.length,
  };
}

function previewPupil(pupil: RosterPupil): PreviewPupil {
  const { className, groups, ...shown } = pupil;
  return shown;
}
