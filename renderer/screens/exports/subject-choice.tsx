import { rulesOf } from '../../../core/export/document-kinds';
import { assertNever } from '../../../core/shared/assert-never';
import { DateField } from '../../components/date-field';
import { useTranslate } from '../../components/translation';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import type { KnownOfSchool } from './choice-of-draft';
import { ClassChoice } from './class-choice';
import styles from './exports.module.css';
import { LessonChoice } from './lesson-choice';
import { PeriodChoice } from './period-choice';
import { PupilChoice } from './pupil-choice';
import { YearChoice } from './year-choice';

/** What the document is about: as much as its kind asks for. */
export function SubjectChoice({ known }: { readonly known: KnownOfSchool }) {
  const t = useTranslate();
  const kind = useExportDraft((state) => state.kind);
  const date = useExportDraft((state) => state.date);
  const { about } = rulesOf(kind);
  switch (about) {
    case 'lesson':
      return <LessonChoice known={known} />;
    case 'day':
      return (
        <>
          <DateField
            className={styles.middle}
            label={t('exportScreen.day')}
            value={date ?? known.today}
            onChange={(chosen) => changeDraft({ date: chosen })}
          />
          <ClassChoice known={known} />
        </>
      );
    case 'months':
    case 'days':
      return (
        <>
          <YearChoice />
          <ClassChoice known={known} />
          <PeriodChoice known={known} />
        </>
      );
    case 'pupil':
      return (
        <>
          <YearChoice />
          <PupilChoice />
        </>
      );
    case 'classes':
      return (
        <>
          <YearChoice />
          <ClassChoice known={known} />
        </>
      );
    case 'now':
      return null;
    case 'vault':
      return <VaultWarning />;
    default:
      return assertNever(about);
  }
}

/** What leaves with the whole vault is no longer locked. */
export function VaultWarning() {
  const t = useTranslate();
  return <p className={styles.warning}>{t('exportScreen.vaultWarning')}</p>;
}
