import { useLayoutEffect, useRef } from 'react';
import type { TablesPage } from '../../core/contract/print-views';
import type { Table } from '../../core/export/table';
import { fitToPages } from './fit-to-pages';
import { PaperTable } from './paper-table';
import styles from './table-paper.module.css';

/** Between the margins of a sheet of A4, in millimetres. */
const INNER = {
  portrait: { width: 182, height: 265 },
  landscape: { width: 269, height: 178 },
};

/** Tables with their notes and signatures, each from the top of a page on. */
export function TablePaper({ page }: { readonly page: TablesPage }) {
  return (
    <main lang={page.language}>
      {page.tables.map((table) => (
        <TableSection key={`${table.title} ${table.name}`} table={table} page={page} />
      ))}
    </main>
  );
}

function TableSection({ table, page }: { readonly table: Table; readonly page: TablesPage }) {
  const { width, height } = page.landscape ? INNER.landscape : INNER.portrait;
  const section = useRef<HTMLElement>(null);
  const byHand = table.byHand === true;
  useLayoutEffect(() => {
    if (section.current !== null) fitToPages({ section: section.current, page: height, byHand });
  }, [height, byHand]);
  return (
    <section
      ref={section}
      className={styles.one}
      style={{ width: `${width}mm` }}
      data-width={width}
      data-wide={page.landscape}
      data-by-hand={byHand}
    >
      <h1 className={styles.title}>{table.title}</h1>
      <PaperTable table={table} language={page.language} available={width} />
      <div className={styles.tail}>
        <PaperNotes notes={table.notes} />
        {table.signatures !== undefined && (
          <div className={styles.signatures}>
            {table.signatures.map((signature) => (
              <p key={signature}>{signature}</p>
            ))}
          </div>
        )}
      </div>
    </section>
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
