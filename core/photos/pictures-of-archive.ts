import { unzip } from '../files/unzip';
import { LARGEST_SET_BYTES, MOST_PHOTOS } from './photo-limits';
import {
  isMeantAsPicture,
  type NamedBytes,
  type SortedPictures,
  sortPictures,
} from './sort-pictures';

/**
 * The pictures of an archive, whatever its folders, unfolded in memory within the limits of a set.
 * Names are those of the files alone.
 */
export function picturesOfArchive({ name, bytes }: NamedBytes): SortedPictures {
  const files = unzip(bytes, {
    wanted: isMeantAsPicture,
    maxBytes: LARGEST_SET_BYTES,
    // Folders, and what systems put beside pictures.
    maxEntries: 4 * MOST_PHOTOS,
  });
  if (!files.ok) return { pictures: [], refused: [{ fileName: name, why: files.error }] };
  const entries = [...files.value].map(([path, each]) => ({ name: lastPart(path), bytes: each }));
  return sortPictures(entries);
}

/** The name of a file without its folders, of either system. */
function lastPart(path: string): string {
  return path.replace(/^.*[\\/]/s, '');
}
