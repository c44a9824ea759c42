import { NativeSelect } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../core/contract/errors';
import { BusyButton } from './busy-button';
import styles from './column-mapping-form.module.css';
import { ColumnTable, type ColumnTableContent, type FieldChoices } from './column-table';
import { ErrorNote } from './error-note';
import { useTranslate } from './translation';

/** What the teacher said of the columns of a table; `header` counts lines from 0. */
export type MappedColumns<F extends string> = {
  readonly header: number | null;
  readonly columns: readonly (F | null)[];
};

/** Why the columns cannot be read so; without a column it is about all of them. */
type Fault = { readonly words: string; readonly column: number | null };

type Props<F extends string> = {
  readonly table: ColumnTableContent<F>;
  readonly first: MappedColumns<F>;
  readonly fields: FieldChoices<F>;
  readonly words: {
    readonly noHeader: string;
    readonly remembered: string;
    readonly submit: string;
    readonly reading: string;
  };
  readonly isReading: boolean;
  readonly error: AppError | null;
  readonly findFault: (mapped: MappedColumns<F>) => Fault | null;
  readonly onSubmit: (mapped: MappedColumns<F>) => void;
  /** The other ways out. */
  readonly children: ReactNode;
};

/** The teacher says which line names the columns, and what each of them holds. */
export function ColumnMappingForm<F extends string>(props: Props<F>) {
  const { table, first, fields, words, isReading, error, findFault, onSubmit, children } = props;
  const t = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [mapped, setMapped] = useState(first);
  const [fault, setFault] = useState<Fault | null>(null);

  // The page took the place of another: the keyboard begins at its first field.
  useEffect(() => {
    document.getElementById('page')?.scrollTo(0, 0);
    form.current?.querySelector('select')?.focus();
  }, []);

  function send(event: SyntheticEvent): void {
    event.preventDefault();
    if (isReading) return;
    const found = findFault(mapped);
    setFault(found);
    if (found === null) onSubmit(mapped);
    else focusColumn(form.current, found);
  }

  function assign(column: number, field: F | null): void {
    const columns = mapped.columns.map((known, place) => (place === column ? field : known));
    setMapped({ ...mapped, columns });
    setFault(null);
  }

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      <NativeSelect
        label={t('mapping.header')}
        size="md"
        className={styles.header}
        value={String(mapped.header ?? 'none')}
        data={headerChoices()}
        onChange={({ currentTarget: { value } }) =>
          setMapped({ ...mapped, header: value === 'none' ? null : Number(value) })
        }
      />
      <ColumnTable
        table={table}
        header={mapped.header}
        values={mapped.columns}
        fields={fields}
        fault={fault === null ? null : { id: 'mapping-fault', column: fault.column }}
        onAssign={assign}
      />
      <p className="soft">{words.remembered}</p>
      {fault !== null && (
        <p role="alert" id="mapping-fault" className={styles.fault}>
          {fault.words}
        </p>
      )}
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <BusyButton type="submit" variant="filled" busy={isReading}>
          {words.submit}
        </BusyButton>
        {children}
        <span role="status" className="soft">
          {isReading && words.reading}
        </span>
      </div>
    </form>
  );

  function headerChoices() {
    const lines = table.rows.map((cells, row) => ({
      value: String(row),
      label: t('mapping.headerLine', { line: row + 1, text: summary(cells) }),
    }));
    return [{ value: 'none', label: words.noHeader }, ...lines];
  }
}

/** Enough of a line to know it again. */
function summary(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell !== '').join(', ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function focusColumn(form: HTMLFormElement | null, { column }: Fault): void {
  const field = column === null ? 'td select, th select' : `[name="column-${column}"]`;
  form?.querySelector<HTMLElement>(field)?.focus();
}
