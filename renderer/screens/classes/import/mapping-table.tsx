import { NativeSelect } from '@mantine/core';
import type { ColumnMapping, MappableTable } from '../../../../core/roster/reading/column-mapping';
import type { RosterField } from '../../../../core/roster/reading/column-names';
import { useTranslate } from '../../../components/translation';
import styles from './column-mapping.module.css';
import { columnLabel, MAPPED_FIELDS, type MappingFault } from './mapping-draft';

type Props = {
  readonly table: MappableTable;
  readonly mapping: ColumnMapping;
  readonly fault: MappingFault | null;
  readonly onAssign: (column: number, field: RosterField | null) => void;
};

/** The first lines as they stand in the file, with a choice above each column. */
export function MappingTable({ table, mapping, fault, onAssign }: Props) {
  const t = useTranslate();
  const columns = table.columns.map((column, place) => ({
    ...column,
    place,
    shown: columnLabel(table, mapping.header, place),
  }));
  const rows = table.rows
    .map((cells, place) => ({ cells, place }))
    .filter(({ cells, place }) => place !== mapping.header && cells.some((cell) => cell !== ''));
  const greyed = (place: number) =>
    mapping.columns[place] === null || columns[place]?.leftOut !== undefined
      ? styles.left
      : undefined;

  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('mapping.table')}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('mapping.line')}
            </th>
            {columns.map(({ place, shown, leftOut }) => (
              <th key={place} scope="col" className={greyed(place)}>
                <span className={styles.label}>
                  {shown === '' ? t('mapping.column', { number: place + 1 }) : shown}
                </span>
                {leftOut === undefined ? (
                  <FieldSelect
                    place={place}
                    label={shown}
                    value={mapping.columns[place] ?? null}
                    isAtFault={fault?.kind === 'twice' ? fault.column === place : fault !== null}
                    onAssign={onAssign}
                  />
                ) : (
                  <span className={styles.never}>
                    {t('mapping.never', { why: t(`merge.leftOut.${leftOut}`) })}
                  </span>
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

type FieldProps = {
  readonly place: number;
  readonly label: string;
  readonly value: RosterField | null;
  readonly isAtFault: boolean;
  readonly onAssign: Props['onAssign'];
};

/** A native choice: a table may have dozens of columns. */
function FieldSelect({ place, label, value, isAtFault, onAssign }: FieldProps) {
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
      aria-describedby={isAtFault ? 'mapping-fault' : undefined}
      error={isAtFault}
      size="md"
      value={value ?? 'none'}
      data={[
        ...MAPPED_FIELDS.map((field) => ({ value: field, label: t(`mapping.fields.${field}`) })),
        { value: 'none', label: t('mapping.notRead') },
      ]}
      onChange={({ currentTarget }) =>
        onAssign(place, MAPPED_FIELDS.find((field) => field === currentTarget.value) ?? null)
      }
    />
  );
}
