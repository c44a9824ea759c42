import { nameKey } from '../roster/name-key';

/** What cameras, schools and systems write around a name. */
const NOISE = new Set(
  'photo photos portrait image img dsc dscn pict pxl eleve classe copie copy id identite trombi'.split(
    ' ',
  ),
);
/** A word that so many of the files share, at least three, names the class or the school. */
const COMMON_SHARE = 0.5;

/**
 * The words of a file name that may be of a pupil's name, in order and folded: without folder,
 * ending, numbers, class names such as `4A` or `6eB`, and what cameras write.
 */
function fileWords(fileName: string): readonly string[] {
  const stem = fileName.replace(/^.*[\\/]/s, '').replace(/\.[\p{L}\p{N}]{2,5}$/u, '');
  const words = stem
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    // What begins with a figure is a number or a class; figures behind a name only count copies.
    .filter((word) => !/^\p{N}/u.test(word))
    .flatMap((word) => word.replace(/\p{N}+.*$/u, '').split(JOINED_NAMES))
    .map(nameKey);
  return words.filter((word) => word !== '' && !NOISE.has(word));
}

/** `DurandLina`, `DURANDLina`: a capital that begins a word stands inside of another. */
const JOINED_NAMES = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** The words of each file, without those that most files share and no pupil is called by. */
export function wordsOfFiles(
  fileNames: readonly string[],
  namesOfPupils: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const words = fileNames.map(fileWords);
  const counts = new Map<string, number>();
  for (const word of words.flatMap((ofFile) => [...new Set(ofFile)])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(3, fileNames.length * COMMON_SHARE);
  const isCommon = (word: string) =>
    (counts.get(word) ?? 0) >= most && !namesOfPupils.has(word) && word.length > 1;
  return words.map((ofFile) => ofFile.filter((word) => !isCommon(word)));
}
