import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { RosterPreview } from '../../../../core/contract/roster-views';
import { describeFormat } from '../../../../core/strings/describe-roster';
import { focusPage } from '../../../components/focus-page';
import { PageHeader } from '../../../components/page-header';
import { useTranslate } from '../../../components/translation';
import { chosenGroups, planImport } from '../../../stores/import-choices';
import { checkColumns, startImport, useRosterImport } from '../../../stores/roster-import';
import { ImportChoice } from './import-choice';
import { ImportClass } from './import-class';
import { ImportEnd } from './import-end';
import { ImportGroups } from './import-groups';
import { ImportLeftOut } from './import-left-out';
import styles from './import-preview.module.css';
import { ImportWarnings } from './import-warnings';

type Props = { readonly preview: RosterPreview };

/** What the list would change, and what the teacher says of it. Leaving leaves nothing behind. */
export function ImportPreview({ preview }: Props) {
  const t = useTranslate();
  const choices = useRosterImport((state) => state.choices);
  const planned = useMemo(() => planImport(preview, choices), [preview, choices]);
  const groups = chosenGroups(preview, choices);
  const [isNameMissing, setNameMissing] = useState(false);
  const wanted = planned
    .map((one, place) => ({ one, field: `class-${place}` }))
    .filter(({ one }) => one.chosen);
  const unnamed = wanted.find(({ one }) => one.name.trim() === '');
  const format = describeFormat(t, preview.format);

  // The page took the place of another: the keyboard begins where something is asked, or at the top.
  const [asking] = useState(unnamed?.field);
  useEffect(() => {
    document.getElementById('page')?.scrollTo(0, 0);
    const field = asking === undefined ? null : document.getElementById(asking);
    if (field === null) focusPage();
    else field.focus();
  }, [asking]);

  /** True when something must be filled in first. */
  function refuse(): boolean {
    if (unnamed === undefined) return false;
    setNameMissing(true);
    // After the class is unfolded.
    setTimeout(() => document.getElementById(unnamed.field)?.focus());
    return true;
  }

  return (
    <>
      <PageHeader
        title={t('classes.preview.title')}
        eyebrow={
          preview.fileName === ''
            ? t('merge.screen.pasted', { format })
            : t('classes.preview.file', { format, file: preview.fileName })
        }
        subtitle={t('classes.preview.nothingYet')}
      >
        {preview.table !== undefined && (
          <Button onClick={checkColumns}>{t('merge.screen.checkColumns')}</Button>
        )}
        <Button onClick={() => void startImport()}>{t('classes.importAgain')}</Button>
      </PageHeader>
      <div className={styles.page}>
        {planned.length > 1 && <ImportChoice planned={planned} />}
        {wanted.map(({ one, field }) => (
          <ImportClass
            key={one.merge.source ?? ''}
            planned={one}
            field={field}
            isMissing={isNameMissing && one.name.trim() === ''}
            today={preview.today}
            isOneOfMany={planned.length > 1}
          />
        ))}
        {preview.groups.length > 0 && <ImportGroups groups={preview.groups} chosen={groups} />}
        {preview.leftOut.length > 0 && <ImportLeftOut columns={preview.leftOut} />}
        {preview.warnings.length > 0 && <ImportWarnings warnings={preview.warnings} />}
        <ImportEnd preview={preview} planned={planned} refuse={refuse} />
      </div>
    </>
  );
}
