import { Button } from '@mantine/core';
import type { RosterField } from '../../../../core/roster/reading/column-names';
import type { Translate } from '../../../../core/strings/translate';
import { ColumnMappingForm, type MappedColumns } from '../../../components/column-mapping-form';
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
import { firstMapping, MAPPED_FIELDS, mappingFault } from './mapping-draft';

type Step = Extract<ImportStep, { kind: 'columns' }>;

/** The teacher says what the columns of a table hold. Leaving this page leaves nothing behind. */
export function ColumnMapping({ step }: { readonly step: Step }) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  const error = useRosterImport((state) => state.error);
  const file = step.fileName === '' ? t('mapping.pasted') : step.fileName;
  const { sheet, signature } = step.table;

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
      <ColumnMappingForm
        table={shownTable(step, t)}
        first={firstMapping(step.table)}
        fields={MAPPED_FIELDS.map((value) => ({ value, label: t(`mapping.fields.${value}`) }))}
        words={{
          noHeader: t('mapping.noHeader'),
          remembered: t('mapping.remembered'),
          submit: t('mapping.submit'),
          reading: t('mapping.reading'),
        }}
        isReading={phase === 'reading'}
        error={error}
        findFault={(mapped) => faultInWords(mapped, t)}
        onSubmit={(mapped) => void mapColumns({ signature, ...mapped })}
      >
        {step.back !== undefined && (
          <Button onClick={() => leave(keepColumns)}>{t('mapping.back')}</Button>
        )}
        <Button onClick={() => leave(cancelImport)}>{t('mapping.cancel')}</Button>
      </ColumnMappingForm>
    </>
  );
}

function shownTable({ table }: Step, t: Translate) {
  const columns = table.columns.map(({ label, guess, leftOut }) => ({
    label,
    guess,
    ...(leftOut !== undefined && { never: t(`merge.leftOut.${leftOut}`) }),
  }));
  return { columns, rows: table.rows };
}

function faultInWords({ columns }: MappedColumns<RosterField>, t: Translate) {
  const fault = mappingFault({ columns });
  if (fault === null) return null;
  return fault.kind === 'no-name'
    ? { words: t('mapping.noName'), column: null }
    : {
        words: t('mapping.twice', { field: t(`mapping.fields.${fault.field}`) }),
        column: fault.column,
      };
}
