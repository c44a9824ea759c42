import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { loadClasses, useClasses } from '../../stores/classes';
import { draftFrom, useExportDraft } from '../../stores/export-draft';
import {
  lastChoiceOf,
  readExportDay,
  readExportFacts,
  useExportFacts,
} from '../../stores/export-facts';
import { forgetPreview, previewDocument } from '../../stores/export-preview';
import { forgetExport } from '../../stores/exports';
import { goTo, type Place } from '../../stores/navigation';
import { readSchoolDay, useSchoolDay } from '../../stores/school-day';
import { loadSchoolYear, useSchoolYear } from '../../stores/school-year';
import { choiceOfDraft, type KnownOfSchool } from './choice-of-draft';
import { ColumnChoice } from './column-choice';
import { ConflictDialog } from './conflict-dialog';
import { ExportBar } from './export-bar';
import styles from './exports.module.css';
import { FormChoice } from './form-choice';
import { KindChoice } from './kind-choice';
import { MadeAgain } from './made-again';
import { PreviewSheet } from './preview-sheet';
import { SubjectChoice } from './subject-choice';

type Props = { readonly linked: Extract<Place, { readonly screen: 'exports' }> };

export function ExportsScreen({ linked }: Props) {
  const t = useTranslate();
  const classes = useClasses((state) => state.list);
  const error = useExportFacts((state) => state.error);
  const known = useKnownOfSchool();
  useLink(linked);

  useEffect(() => {
    forgetExport();
    void readSchoolDay();
    void loadSchoolYear();
    void loadClasses();
    if (useExportFacts.getState().day === null) void readExportDay(null);
    return forgetPreview;
  }, []);

  return (
    <>
      <PageHeader title={t('exportScreen.title')} subtitle={t('exportScreen.subtitle')} />
      {error !== null && <ErrorNote error={error} />}
      {classes?.length === 0 && (
        <EmptyState title={t('exportScreen.document')} text={t('exportScreen.noClass')}>
          <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
            {t('exportScreen.toClasses')}
          </Button>
        </EmptyState>
      )}
      {known !== null && known.classIds.length > 0 && <Form known={known} />}
      <ConflictDialog />
    </>
  );
}

function Form({ known }: { readonly known: KnownOfSchool }) {
  const draft = useExportDraft();
  const choice = choiceOfDraft(draft, known);
  const { hidden: _hidden, ...shown } = choice ?? {};
  const key = choice === null ? null : JSON.stringify(shown);

  // Hidden columns are taken away on the screen: they change nothing of what is read.
  useEffect(() => {
    forgetExport();
    if (key === null) forgetPreview();
    else void previewDocument({ ...JSON.parse(key), hidden: [] });
  }, [key]);

  return (
    <>
      <MadeAgain />
      <div className={styles.form}>
        <KindChoice />
        <SubjectChoice known={known} />
        <FormChoice />
        <ColumnChoice />
      </div>
      <PreviewSheet />
      <ExportBar choice={choice} />
    </>
  );
}

/** Null until all of it was read. */
function useKnownOfSchool(): KnownOfSchool | null {
  const today = useSchoolDay((state) => state.today?.date);
  const year = useSchoolYear((state) => state.year);
  const classes = useClasses((state) => state.list);
  if (today === undefined || year === null || classes === null) return null;
  return { today, year, classIds: classes.map(({ id }) => id) };
}

/** A link is followed once the last choices are known: in their form. */
function useLink(linked: Props['linked']): void {
  useEffect(() => {
    async function follow() {
      await readExportFacts();
      if (linked.kind === undefined) return;
      draftFrom(
        linked.kind,
        linked.subject,
        lastChoiceOf(useExportFacts.getState().last, linked.kind),
      );
    }
    void follow();
  }, [linked]);
}
