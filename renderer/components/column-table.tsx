import { NativeSelect } from '@mantine/core';
import styles from './column-mapping-form.module.css';
import { useTranslate } from './translation';

/** A table as it stands in a file, with what each of its columns seems to hold. */
export type ColumnTableContent<F extends string> = {
  readonly columns: readonly {
    readonly label: string;
    readonly guess: F | null;
    /** Why the column is never read. */
    readonly never?: string;
  }[];
  /** The first lines, the header included. */
  readonly rows: readonly (readonly string[])[];
};

/** What a column can be said to hold, in the order of the choices. */
export type FieldChoices<F extends string> = readonly {
  readonly value: F;
  readonly label: string;
}[];

type Props<F extends string> = {
  readonly table: ColumnTableContent<F>;
  /** Place of the line that names the columns. */
  readonly header: number | null;
  readonly values: readonly (F | null)[];
  readonly fields: FieldChoices<F>;
  /** Id of the sentence that says what is wrong, and the column that it is about, or all. */
  readonly fault: { readonly id: string; readonly column: number | null } | null;
  readonly onAssign: (column: number, field: F | null) => void;
};

/** The first lines as they stand in the file, with a choice above each column. */
export function ColumnTable<F extends string>(props: Props<F>) {
  const { table, header, values, fields, fault, onAssign } = props;
  const t = useTranslate();
  const columns = table.columns.map((column, place) => ({
    ...column,
    place,
    shown: columnLabel(table, header, place),
  }));
  const rows = table.rows
    .map((cells, place) => ({ cells, place }))
    .filter(({ cells, place }) => place !== header && cells.some((cell) => cell !== ''));
  const greyed = (place: number) =>
    values[place] === null || columns[place]?.never !== undefined ? styles.left : undefined;

  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('mapping.table')}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('mapping.line')}
            </th>
            {columns.map(({ place, shown, never }) => (
              <th key={place} scope="col" className={greyed(place)}>
                <span className={styles.label}>
                  {shown === '' ? t('mapping.column', { number: place + 1 }) : shown}
                </span>
                {never === undefined ? (
                  <FieldSelect
                    place={place}
                    label={shown}
                    fields={fields}
                    value={values[place] ?? null}
                    faultId={
                      fault !== null && (fault.column ?? place) === place ? fault.id : undefined
                    }
                    onAssign={onAssign}
                  />
                ) : (
                  <span className={styles.never}>{t('mapping.never', { why: never })}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, place: row }) => (
            <tr key={row}>
              <td className={styles.number}>{row + 1}</td>
              {columns.map(({ place }) => (
                <td key={place} className={greyed(place)}>
                  {cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The name of a column under the line that is taken for the header; empty where it has none. */
export function columnLabel(
  table: ColumnTableContent<string>,
  header: number | null,
  column: number,
): string {
  if (header === null) return '';
  return table.rows[header]?.[column] ?? table.columns[column]?.label ?? '';
}

type FieldProps<F extends string> = {
  readonly place: number;
  readonly label: string;
  readonly fields: FieldChoices<F>;
  readonly value: F | null;
  readonly faultId: string | undefined;
  readonly onAssign: Props<F>['onAssign'];
};

/** A native choice: a table may have dozens of columns. */
function FieldSelect<F extends string>(props: FieldProps<F>) {
  const { place, label, fields, value, faultId, onAssign } = props;
  const t = useTranslate();
  const number = place + 1;
  return (
    <NativeSelect
      name={`column-${place}`}
      aria-label={
        label === ''
          ? t('mapping.content', { number })
          : t('mapping.contentNamed', { number, label })
      }
      aria-describedby={faultId}
      error={faultId !== undefined}
      size="md"
      value={value ?? 'none'}
      data={[...fields, { value: 'none', label: t('mapping.notRead') }]}
      onChange={({ currentTarget }) =>
        onAssign(place, fields.find((field) => field.value === currentTarget.value)?.value ?? null)
      }
    />
  );
}
