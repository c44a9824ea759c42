import type { EvacuatedClass, EvacuationPage, PrintPage } from '../../core/contract/print-views';
import styles from './evacuation-paper.module.css';
import { fitText } from './fit-text';
import { PaperNotes } from './table-paper';

/** Two columns of names share what is left of a page, in millimetres. */
const COLUMN_HEIGHT = 205;
const ROW = { tallest: 10.5, lowest: 6.6 };
/** Of a name in points, with what is known of the pupil beside it and without. */
const NAME_WIDTH = { alone: 190, beside: 125 };

/** Classes to be counted outside: one page for each, of 40 pupils and a few more. */
export function EvacuationPaper({ page }: { readonly page: EvacuationPage & PrintPage }) {
  return (
    <main lang={page.language}>
      {page.classes.map((each) => (
        <ClassPage key={each.className} title={page.title} of={each} notes={page.notes} />
      ))}
      {page.classes.length === 0 && (
        <>
          <h1>{page.title}</h1>
          <PaperNotes notes={page.notes} />
        </>
      )}
    </main>
  );
}

type ClassProps = {
  readonly title: string;
  readonly of: EvacuatedClass;
  readonly notes: readonly string[];
};

function ClassPage({ title, of, notes }: ClassProps) {
  const rows = Math.ceil(of.pupils.length / 2);
  const height = Math.max(ROW.lowest, Math.min(ROW.tallest, COLUMN_HEIGHT / Math.max(1, rows)));
  return (
    <section className={styles.one}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.found}>{of.found}</p>
      </header>
      <div className={styles.where}>
        <h2>{of.className}</h2>
        <p>{of.place}</p>
      </div>
      {of.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ol className={styles.pupils}>
        {of.pupils.map((pupil) => (
          <li key={pupil.number} className={styles.pupil} style={{ height: `${height}mm` }}>
            <Line pupil={pupil} />
          </li>
        ))}
      </ol>
      <PaperNotes notes={notes} />
    </section>
  );
}

function Line({ pupil }: { readonly pupil: EvacuatedClass['pupils'][number] }) {
  const { number, lastName, firstName, state } = pupil;
  const name = `${lastName} ${firstName}`;
  const width = state === undefined ? NAME_WIDTH.alone : NAME_WIDTH.beside;
  const size = fitText(name, { width, lines: 2, largest: 12, smallest: 6 });
  return (
    <>
      <span className={styles.box} />
      <span className={styles.number}>{number}</span>
      <span className={styles.name} style={{ fontSize: `${size}pt` }}>
        <strong>{lastName}</strong> {firstName}
      </span>
      {state !== undefined && <em className={styles.state}>{state}</em>}
    </>
  );
}
