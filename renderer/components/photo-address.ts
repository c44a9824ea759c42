/** Whole: while developing, the page comes from another origin than the photos. */
export function photoAddress(photoId: string): string {
  return `continuo://app/photos/${photoId}`;
}
