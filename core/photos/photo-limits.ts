/** Photos of one set: a primary school photographed whole. */
export const MOST_PHOTOS = 1000;
/** Bytes of one picture: more than a camera makes. */
export const LARGEST_PICTURE_BYTES = 30_000_000;
/** Bytes of what is kept in memory at once: an archive, or the files dropped on the window. */
export const LARGEST_SET_BYTES = 300_000_000;
/** Pixels that a picture of a few kilobytes may unfold into: a camera has fewer. */
export const MOST_PIXELS = 50_000_000;
/** Pixels of a photo as the vault keeps it, upright; a lying one has them the other way round. */
export const PHOTO_WIDTH = 240;
/** See `PHOTO_WIDTH`. */
export const PHOTO_HEIGHT = 320;
