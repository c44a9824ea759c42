import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { beginDraft, draftFrom, useExportDraft } from '../../stores/export-draft';
import {
  lastChoiceOf,
  readExportFacts,
  readExportToday,
  useExportFacts,
} from '../../stores/export-facts';
import { forgetPreview, previewDocument, useExportPreview } from '../../stores/export-preview';
import { readExportYears, showYearOf, useExportYears } from '../../stores/export-years';
import { forgetExport } from '../../stores/exports';
import { goTo, type Place } from '../../stores/navigation';
import { choiceOfDraft, type KnownOfSchool } from './choice-of-draft';
import { ColumnChoice } from './column-choice';
import { ConflictDialog } from './conflict-dialog';
import { ExportBar } from './export-bar';
import styles from './exports.module.css';
import { FormChoice } from './form-choice';
import { KindChoice } from './kind-choice';
import { MadeAgain } from './made-again';
import { PreviewSheet } from './preview-sheet';
import { SubjectChoice, VaultWarning } from './subject-choice';

type Props = { readonly linked: Extract<Place, { readonly screen: 'exports' }> };

export function ExportsScreen({ linked }: Props) {
  const t = useTranslate();
  const years = useExportYears((state) => state.years);
  const error = useExportFacts((state) => state.error);
  const yearsError = useExportYears((state) => state.error);
  const yearId = useExportDraft((state) => state.yearId);
  const known = useKnownOfSchool();
  const isFollowed = useLink(linked);

  useEffect(() => {
    forgetExport();
    return forgetPreview;
  }, []);
  useEffect(() => {
    void readExportYears(yearId);
  }, [yearId]);

  return (
    <>
      <PageHeader title={t('exportScreen.title')} subtitle={t('exportScreen.subtitle')} />
      {error !== null && <ErrorNote error={error} />}
      {yearsError !== null && <ErrorNote error={yearsError} />}
      {years?.length === 0 && isFollowed && <WithoutClass />}
      {known !== null && isFollowed && <Form known={known} />}
      <ConflictDialog />
    </>
  );
}

const WHOLE: DocumentChoice = {
  kind: 'vault',
  subject: { about: 'vault' },
  format: 'json',
  hidden: [],
};

/** All documents but one are about classes: what the vault holds may leave without any. */
function WithoutClass() {
  const t = useTranslate();
  const kind = useExportDraft((state) => state.kind);
  const isWhole = kind === WHOLE.kind;

  useEffect(() => {
    if (isWhole) void previewDocument(WHOLE);
    else forgetPreview();
  }, [isWhole]);

  return (
    <>
      <div className={styles.form}>
        <KindChoice />
        {isWhole && <VaultWarning />}
      </div>
      {!isWhole && (
        <EmptyState title={t('exportScreen.nothingYet')} text={t('exportScreen.noClass')}>
          <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
            {t('exportScreen.toClasses')}
          </Button>
        </EmptyState>
      )}
      {isWhole && (
        <>
          <PreviewSheet />
          <ExportBar kind={kind} choice={WHOLE} />
        </>
      )}
    </>
  );
}

function Form({ known }: { readonly known: KnownOfSchool }) {
  const draft = useExportDraft();
  const choice = choiceOfDraft(draft, known);
  const { hidden: _hidden, ...shown } = choice ?? {};
  const key = choice === null ? null : JSON.stringify(shown);
  // What cannot be shown cannot be saved: the preview says why.
  const isRefused = useExportPreview((state) => state.error !== null);

  // Hidden columns are taken away on the screen: they change nothing of what is read.
  useEffect(() => {
    forgetExport();
    if (key === null) forgetPreview();
    else void previewDocument({ ...JSON.parse(key), hidden: [] });
  }, [key]);

  return (
    <>
      <MadeAgain today={known.today} />
      <div className={styles.form}>
        <KindChoice />
        <SubjectChoice known={known} />
        <FormChoice />
        <ColumnChoice />
      </div>
      <PreviewSheet />
      <ExportBar kind={draft.kind} choice={isRefused ? null : choice} />
    </>
  );
}

/** Null until all of it was read. */
function useKnownOfSchool(): KnownOfSchool | null {
  const today = useExportFacts((state) => state.today);
  const presentClassId = useExportFacts((state) => state.presentClassId);
  const shown = useExportYears((state) => state.shown);
  if (today === null || shown === null) return null;
  const { year, classes } = shown;
  return { today, year, presentClassId, classIds: classes.map(({ id }) => id) };
}

/** A link is followed once the last choices are known: in their form. Whether it has been. */
function useLink(linked: Props['linked']): boolean {
  const [followed, setFollowed] = useState<Props['linked'] | null>(null);
  useEffect(() => {
    let isWanted = true;
    async function follow() {
      await Promise.all([readExportFacts(), readExportToday()]);
      const { last, today } = useExportFacts.getState();
      if (!isWanted || today === null) return;
      beginDraft(last ?? [], today);
      const { kind, subject } = linked;
      if (kind !== undefined) draftFrom(kind, subject, lastChoiceOf(last, kind), today);
      await showYearOf(kind === undefined ? undefined : subject);
      if (isWanted) setFollowed(linked);
    }
    void follow();
    return () => {
      isWanted = false;
    };
  }, [linked]);
  return followed !== null;
}
