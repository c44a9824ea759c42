import type { ClassImportPreview, PreviewPupil } from '../contract/views';
import { newPupils } from './match-pupils';
import { classKey } from './name-key';
import type { Pupil } from './pupil';
import type { RosterFile, RosterPupil } from './roster-file';

/** A class of the vault, as far as an import must know it. */
export type KnownClass = { readonly name: string; readonly pupils: readonly Pupil[] };

/**
 * What importing a file would do, one entry per class of the file in its order; pupils without a
 * class come together under `source: null`, with an empty name for the teacher to fill in. An
 * import adds only: nobody is changed or removed (DESIGN §5), and importing again adds nobody.
 */
export function previewImport(
  file: RosterFile,
  classes: readonly KnownClass[],
): readonly ClassImportPreview[] {
  return sourcesOf(file).map((source) => previewClass(file, source, source ?? '', classes));
}

/**
 * The same for one class of the file under the name that the teacher chose. `name` comes back as the
 * vault writes it when the class exists: case and spaces do not make another class.
 */
export function previewClass(
  file: RosterFile,
  source: string | null,
  name: string,
  classes: readonly KnownClass[],
): ClassImportPreview {
  const listed = file.pupils.filter(({ className }) => isSameSource(className ?? null, source));
  const target = classes.find((known) => classKey(known.name) === classKey(name));
  const added = newPupils(listed, target?.pupils ?? []);
  return {
    source,
    name: target?.name ?? name.trim().replace(/\s+/g, ' '),
    exists: target !== undefined,
    added: added.map(previewPupil),
    unchanged: listed.length - added.length,
  };
}

function sourcesOf(file: RosterFile): readonly (string | null)[] {
  const sources = new Map<string | null, string | null>();
  for (const { className = null } of file.pupils) {
    const key = className === null ? null : classKey(className);
    if (!sources.has(key)) sources.set(key, className);
  }
  return [...sources.values()];
}

function isSameSource(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return classKey(one) === classKey(other);
}

function previewPupil(pupil: RosterPupil): PreviewPupil {
  const { className, groups, ...shown } = pupil;
  return shown;
}
