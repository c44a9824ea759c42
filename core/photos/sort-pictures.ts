import { sniffContent } from '../files/sniff-content';
import { LARGEST_PICTURE_BYTES } from './photo-limits';
import { type PictureFault, pictureSize } from './picture-size';

/** A file that shows nobody, and why. */
export type RefusedPicture = { readonly fileName: string; readonly why: PictureFault };

/** A file with the last part of its path. */
export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** Pictures among files, with what was refused; files that are plainly something else are left out. */
export type SortedPictures = {
  readonly pictures: readonly NamedBytes[];
  readonly refused: readonly RefusedPicture[];
};

/** What systems put beside pictures. */
const BY_SYSTEMS = /(^|\/)(__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;
/** Endings of pictures that may turn out to be none, or one that no screen draws. */
const LIKE_A_PICTURE = /\.(jpe?g|png|webp|gif|hei[cf]|avif|bmp|tiff?)$/i;

/** True when a file is an archive, in which pictures are looked for. */
export function isArchive(bytes: Uint8Array): boolean {
  return sniffContent(bytes.subarray(0, 8)) === 'zip';
}

/** Whether a file of a folder or an archive is meant to be a picture, by its name. */
export function isMeantAsPicture(path: string): boolean {
  return LIKE_A_PICTURE.test(path) && !BY_SYSTEMS.test(path);
}

/** Why a file is no picture to be shown; null: it is one. `size` in bytes, of the whole file. */
export function pictureFault(bytes: Uint8Array, size: number): PictureFault | null {
  const read = pictureSize(bytes);
  if (!read.ok) return read.error;
  return size > LARGEST_PICTURE_BYTES ? 'too-large' : null;
}

/** Files chosen or dropped one by one: every one that is no picture is named. */
export function sortPictures(files: readonly NamedBytes[]): SortedPictures {
  const pictures: NamedBytes[] = [];
  const refused: RefusedPicture[] = [];
  for (const { name, bytes } of files) {
    const why = pictureFault(bytes, bytes.length);
    if (why === null) pictures.push({ name, bytes });
    else refused.push({ fileName: name, why });
  }
  return { pictures, refused };
}
