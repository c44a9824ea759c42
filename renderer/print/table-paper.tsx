import type { TablesPage } from '../../core/contract/print-views';
import { PaperTable } from './paper-table';
import styles from './table-paper.module.css';

/** Between the margins of a sheet of A4, in millimetres. */
const INNER_WIDTH = { portrait: 182, landscape: 269 };

/** Tables with their notes and signatures, each from the top of a page on. */
export function TablePaper({ page }: { readonly page: TablesPage }) {
  const available = page.landscape ? INNER_WIDTH.landscape : INNER_WIDTH.portrait;
  return (
    <main lang={page.language}>
      {page.tables.map((table) => (
        <section key={`${table.title} ${table.name}`} className={styles.one}>
          <h1 className={styles.title}>{table.title}</h1>
          <PaperTable table={table} language={page.language} available={available} />
          <PaperNotes notes={table.notes} />
          {table.signatures !== undefined && (
            <div className={styles.signatures}>
              {table.signatures.map((signature) => (
                <p key={signature}>{signature}</p>
              ))}
            </div>
          )}
        </section>
      ))}
    </main>
  );
}

/** The sentences that end a document. */
export function PaperNotes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
