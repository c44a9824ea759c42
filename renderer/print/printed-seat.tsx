import type { PrintedPupil } from '../../core/contract/print-views';
import { photoAddress } from '../components/photo-address';
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

/** Part of a place that a photo takes, and what borders and padding take of the rest (points). */
const PHOTO = 0.36;
const PADDING = 9;
/** A narrower place (points; 2 cm) holds a photo or a name that can be read: the name. */
const NARROWEST_WITH_PHOTO = 57;

/** One chair of a table: the first name large, the last name smaller. */
export function PrintedSeat({ pupil, size, isFirst, isLast }: Props) {
  const photo = size.width < NARROWEST_WITH_PHOTO ? undefined : pupil?.photo;
  return (
    <div className={styles.seat} data-first={isFirst} data-last={isLast}>
      {photo !== undefined && <img src={photoAddress(photo)} alt="" />}
      {pupil !== null && <Names pupil={pupil} size={size} hasPhoto={photo !== undefined} />}
    </div>
  );
}

type NamesProps = Pick<Props, 'size'> & {
  readonly pupil: PrintedPupil;
  readonly hasPhoto: boolean;
};

function Names({ pupil, size, hasPhoto }: NamesProps) {
  const { firstName, lastName } = pupil;
  const width = size.width * (hasPhoto ? 1 - PHOTO : 1) - PADDING;
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
