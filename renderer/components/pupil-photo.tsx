import { useState } from 'react';
import type { Pupil } from '../../core/roster/pupil';
import { pupilInitials } from '../../core/roster/pupil-initials';
import { photoAddress } from './photo-address';
import styles from './pupil-photo.module.css';

type Props = {
  /** Whose name stands beside the picture: the picture itself is decoration. */
  readonly pupil: Pick<Pupil, 'lastName' | 'usageName' | 'firstName'> & {
    /** The id of the photo; absent: the initials. */
    readonly photo?: string | undefined;
  };
  /** `small` in a line of text, `medium` in a list, `large` on the page of the pupil. */
  readonly size: 'small' | 'medium' | 'large';
};

/** A pupil's photo, or the initials where there is none. */
export function PupilPhoto({ pupil, size }: Props) {
  const { photo } = pupil;
  const [missing, setMissing] = useState<string | null>(null);
  if (photo === undefined || photo === missing) {
    return (
      <span className={styles.initials} data-size={size} aria-hidden="true">
        {pupilInitials(pupil)}
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
