import type { PrintedPupil } from '../../core/contract/print-views';
import { fitText } from './fit-text';
import styles from './seating-paper.module.css';

type Props = {
  readonly pupil: PrintedPupil | null;
  /** Of one place, in points. */
  readonly size: { readonly width: number; readonly height: number };
  /** At the left and the right end of its table. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

// Whole: while developing, the page comes from another origin than the photos.
const PHOTOS = 'continuo://app/photos/';

/** Part of a place that a photo takes, and what borders and padding take of the rest (points). */
const PHOTO = 0.36;
const PADDING = 9;

/** One chair of a table: the first name large, the last name smaller. */
export function PrintedSeat({ pupil, size, isFirst, isLast }: Props) {
  return (
    <div className={styles.seat} data-first={isFirst} data-last={isLast}>
      {pupil?.photo !== undefined && <img src={`${PHOTOS}${pupil.photo}`} alt="" />}
      {pupil !== null && <Names pupil={pupil} size={size} />}
    </div>
  );
}

function Names({ pupil, size }: { readonly pupil: PrintedPupil } & Pick<Props, 'size'>) {
  const { firstName, lastName, photo } = pupil;
  const width = size.width * (photo === undefined ? 1 : 1 - PHOTO) - PADDING;
  const large = Math.min(17, Math.max(7, size.height / 3.6));
  const first = { width, lines: 1, largest: large, smallest: 5 };
  const last = { width, lines: 2, largest: large * 0.65, smallest: 4.5 };
  return (
    <p className={styles.names}>
      <strong style={{ fontSize: `${fitText(firstName, first)}pt` }}>{firstName}</strong>
      <span style={{ fontSize: `${fitText(lastName, last)}pt` }}>{lastName}</span>
    </p>
  );
}
