import { Button, NativeSelect } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { RosterField } from '../../../../core/roster/reading/column-names';
import { BusyButton } from '../../../components/busy-button';
import { ErrorNote } from '../../../components/error-note';
import { focusPage } from '../../../components/focus-page';
import { PageHeader } from '../../../components/page-header';
import { useTranslate } from '../../../components/translation';
import {
  cancelImport,
  type ImportStep,
  keepColumns,
  mapColumns,
  useRosterImport,
} from '../../../stores/roster-import';
import styles from './column-mapping.module.css';
import { firstMapping, type MappingFault, mappingFault } from './mapping-draft';
import { MappingTable } from './mapping-table';

type Props = { readonly step: Extract<ImportStep, { kind: 'columns' }> };

/** The teacher says what the columns of a table hold. Leaving this page leaves nothing behind. */
export function ColumnMapping({ step }: Props) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  const error = useRosterImport((state) => state.error);
  const form = useRef<HTMLFormElement>(null);
  const [mapping, setMapping] = useState(() => firstMapping(step.table));
  const [fault, setFault] = useState<MappingFault | null>(null);
  const file = step.fileName === '' ? t('mapping.pasted') : step.fileName;
  const { sheet } = step.table;

  // The page took the place of another: the keyboard begins at its first field.
  useEffect(() => {
    document.getElementById('page')?.scrollTo(0, 0);
    form.current?.querySelector('select')?.focus();
  }, []);

  function send(event: SyntheticEvent): void {
    event.preventDefault();
    if (phase === 'reading') return;
    const found = mappingFault(mapping);
    setFault(found);
    if (found === null) void mapColumns(mapping);
    else focusColumn(form.current, found);
  }

  function assign(column: number, field: RosterField | null): void {
    const columns = mapping.columns.map((known, place) => (place === column ? field : known));
    setMapping({ ...mapping, columns });
    setFault(null);
  }

  function leave(act: () => void): void {
    act();
    focusPage();
  }

  return (
    <>
      <PageHeader
        title={t('mapping.title')}
        eyebrow={sheet === undefined ? file : t('mapping.sheet', { file, sheet })}
        subtitle={t('mapping.lead')}
      />
      <form ref={form} className={styles.form} onSubmit={send} noValidate>
        <NativeSelect
          label={t('mapping.header')}
          size="md"
          className={styles.header}
          value={String(mapping.header ?? 'none')}
          data={headerChoices()}
          onChange={({ currentTarget: { value } }) =>
            setMapping({ ...mapping, header: value === 'none' ? null : Number(value) })
          }
        />
        <MappingTable table={step.table} mapping={mapping} fault={fault} onAssign={assign} />
        <p className="soft">{t('mapping.remembered')}</p>
        {fault !== null && (
          <p role="alert" id="mapping-fault" className={styles.fault}>
            {fault.kind === 'no-name'
              ? t('mapping.noName')
              : t('mapping.twice', { field: t(`mapping.fields.${fault.field}`) })}
          </p>
        )}
        {error !== null && <ErrorNote error={error} />}
        <div className={styles.actions}>
          <BusyButton type="submit" variant="filled" busy={phase === 'reading'}>
            {t('mapping.submit')}
          </BusyButton>
          {step.back !== undefined && (
            <Button onClick={() => leave(keepColumns)}>{t('mapping.back')}</Button>
          )}
          <Button onClick={() => leave(cancelImport)}>{t('mapping.cancel')}</Button>
          <span role="status" className="soft">
            {phase === 'reading' && t('mapping.reading')}
          </span>
        </div>
      </form>
    </>
  );

  function headerChoices() {
    const lines = step.table.rows.map((cells, row) => ({
      value: String(row),
      label: t('mapping.headerLine', { line: row + 1, text: summary(cells) }),
    }));
    return [{ value: 'none', label: t('mapping.noHeader') }, ...lines];
  }
}

/** Enough of a line to know it again. */
function summary(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell !== '').join(', ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function focusColumn(form: HTMLFormElement | null, fault: MappingFault): void {
  const column = fault.kind === 'twice' ? `column-${fault.column}` : null;
  const field = column === null ? 'td select, th select' : `[name="${column}"]`;
  form?.querySelector<HTMLElement>(field)?.focus();
}
