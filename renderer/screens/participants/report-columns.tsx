import { Button } from '@mantine/core';
import { REPORT_FIELDS, type ReportField } from '../../../core/participants/report-mapping';
import type { Translate } from '../../../core/strings/translate';
import { ColumnMappingForm, type MappedColumns } from '../../components/column-mapping-form';
import { focusPage } from '../../components/focus-page';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { cancelMapping, mapReport } from '../../stores/given-reports';
import { type ColumnsStep, useParticipants } from '../../stores/participants';

/** The teacher says what the columns of a report hold. Leaving this page leaves nothing behind. */
export function ReportColumns({ step }: { readonly step: ColumnsStep }) {
  const t = useTranslate();
  const phase = useParticipants((state) => state.phase);
  const error = useParticipants((state) => state.error);
  const { signature, header, columns, rows } = step.table;

  function cancel(): void {
    void cancelMapping();
    focusPage();
  }

  return (
    <>
      <PageHeader
        title={t('mapping.title')}
        eyebrow={step.fileName === '' ? t('mapping.pasted') : step.fileName}
        subtitle={t('participants.mapping.lead')}
      />
      <ColumnMappingForm
        table={{ columns, rows }}
        first={{ header, columns: columns.map(({ guess }) => guess) }}
        fields={REPORT_FIELDS.map((value) => ({
          value,
          label: t(`participants.mapping.fields.${value}`),
        }))}
        words={{
          noHeader: t('participants.mapping.noHeader'),
          remembered: t('participants.mapping.remembered'),
          submit: t('participants.mapping.submit'),
          reading: t('participants.readingReport'),
        }}
        isReading={phase === 'reading'}
        error={error}
        findFault={(mapped) => findFault(mapped, t)}
        onSubmit={(mapped) => void mapReport({ signature, ...mapped })}
      >
        <Button onClick={cancel}>{t('participants.mapping.cancel')}</Button>
      </ColumnMappingForm>
    </>
  );
}

/** The name of who was there is needed; each other content may be there once. */
function findFault({ columns }: MappedColumns<ReportField>, t: Translate) {
  if (!columns.some((field) => field === 'fullName' || field === 'lastName')) {
    return { words: t('participants.mapping.noName'), column: null };
  }
  const twice = columns.findIndex((field, at) => field !== null && columns.indexOf(field) !== at);
  const field = columns[twice];
  if (field === undefined || field === null) return null;
  const words = t('mapping.twice', { field: t(`participants.mapping.fields.${field}`) });
  return { words, column: twice };
}
