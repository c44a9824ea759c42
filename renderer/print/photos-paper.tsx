import type { PhotosPage, PrintedPupil } from '../../core/contract/print-views';
import { pupilInitials } from '../../core/roster/pupil-initials';
import { photoAddress } from '../components/photo-address';
import { fitText } from './fit-text';
import styles from './photos-paper.module.css';
import { PaperNotes } from './table-paper';

/** Classes with the faces of their pupils: up to 42 of them on a page. */
export function PhotosPaper({ page }: { readonly page: PhotosPage }) {
  return (
    <main lang={page.language}>
      {page.classes.map(({ className, pupils }) => (
        <section key={className} className={styles.one}>
          <h1>{className}</h1>
          <ul className={styles.faces}>
            {pupils.map((pupil, place) => {
              const key = `${place}`;
              return <Face key={key} pupil={pupil} count={pupils.length} />;
            })}
          </ul>
          <PaperNotes notes={page.notes} />
        </section>
      ))}
    </main>
  );
}

/** A class of up to so many goes on one page with faces of that size, in millimetres. */
const SIZES = [
  { most: 20, width: 44, height: 46 },
  { most: 30, width: 34.5, height: 38.5 },
] as const;
const SMALL = { width: 28.5, height: 32.5 };
const MILLIMETRE = 2.83;

type FaceProps = { readonly pupil: PrintedPupil; readonly count: number };

function Face({ pupil, count }: FaceProps) {
  const { lastName, firstName, photo } = pupil;
  const { width, height } = SIZES.find(({ most }) => count <= most) ?? SMALL;
  const line = { width: width * MILLIMETRE - 5, smallest: 5 };
  const first = fitText(firstName, { ...line, lines: 2, largest: 9 });
  const last = fitText(lastName, { ...line, lines: 2, largest: 7.5 });
  return (
    <li className={styles.face} style={{ width: `${width}mm`, height: `${height}mm` }}>
      {photo === undefined ? (
        <span className={styles.none} aria-hidden="true">
          {pupilInitials(pupil)}
        </span>
      ) : (
        <img src={photoAddress(photo)} alt="" />
      )}
      <span className={styles.name}>
        <strong style={{ fontSize: `${first}pt` }}>{firstName}</strong>
        <span style={{ fontSize: `${last}pt` }}>{lastName}</span>
      </span>
    </li>
  );
}
