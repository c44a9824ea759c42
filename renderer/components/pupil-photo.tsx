import { useState } from 'react';
import { photoAddress } from './photo-address';
import styles from './pupil-photo.module.css';

type Props = {
  /** The id of the photo; absent: the initials. */
  readonly photo?: string | undefined;
  /** As it stands beside the picture, « MARTIN Léa »: the picture itself is decoration. */
  readonly name: string;
  /** `small` in a line of text, `medium` in a list, `large` on the page of the pupil. */
  readonly size: 'small' | 'medium' | 'large';
};

/** A pupil's photo, or the initials where there is none. */
export function PupilPhoto({ photo, name, size }: Props) {
  const [missing, setMissing] = useState<string | null>(null);
  if (photo === undefined || photo === missing) {
    return (
      <span className={styles.initials} data-size={size} aria-hidden="true">
        {initialsOf(name)}
      </span>
    );
  }
  return (
    <img
      className={styles.photo}
      data-size={size}
      src={photoAddress(photo)}
      alt=""
      draggable={false}
      onError={() => setMissing(photo)}
    />
  );
}

/** Of the first and the last word: « ML » for MARTIN Léa. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('');
}
