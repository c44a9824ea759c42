import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RosterPreview } from '../../../core/contract/roster-views';
import { describeFormat } from '../../../core/strings/describe-roster';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import {
  cancelImport,
  confirmImport,
  startImport,
  useRosterImport,
} from '../../stores/roster-import';
import { ImportClass } from './import-class';
import styles from './import-preview.module.css';
import { ImportWarnings } from './import-warnings';
import { type NameFault, nameFaults } from './name-faults';

type Props = { readonly preview: RosterPreview };

/** What would be added and what is doubtful. Leaving this page leaves nothing behind. */
export function ImportPreview({ preview }: Props) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  const error = useRosterImport((state) => state.error);
  const form = useRef<HTMLFormElement>(null);
  const [names, setNames] = useState(() => preview.classes.map((one) => one.name));
  const [faults, setFaults] = useState<readonly NameFault[]>([]);
  const added = preview.classes.reduce((sum, one) => sum + one.added.length, 0);

  // The page took the place of another: the keyboard begins at its first field or button.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);

  async function write(event: FormEvent) {
    event.preventDefault();
    const found = nameFaults(
      preview.classes.map((one, index) => ({
        name: names[index] ?? '',
        given: one.source !== null,
      })),
    );
    setFaults(found);
    const first = found.findIndex((fault) => fault !== null);
    if (first >= 0) {
      form.current?.querySelector<HTMLElement>(`[name="class-${first}"]`)?.focus();
      return;
    }
    const ids = await confirmImport(
      preview.classes.map((one, index) => ({
        source: one.source,
        name: (names[index] ?? '').trim(),
      })),
    );
    const only = ids?.length === 1 ? ids[0] : undefined;
    if (ids !== null) goTo({ screen: 'classes', ...(only === undefined ? {} : { classId: only }) });
  }

  return (
    <>
      <PageHeader
        title={t('classes.preview.title')}
        eyebrow={t('classes.preview.file', {
          format: describeFormat(t, preview.format),
          file: preview.fileName,
        })}
        subtitle={t('classes.preview.nothingYet')}
      >
        <Button onClick={() => void startImport()}>{t('classes.importAgain')}</Button>
      </PageHeader>
      <form ref={form} className={styles.form} onSubmit={(event) => void write(event)} noValidate>
        {preview.classes.map((one, index) => (
          <ImportClass
            key={one.source ?? ''}
            preview={one}
            field={`class-${index}`}
            name={names[index] ?? ''}
            fault={faults[index] ?? null}
            onName={(name) => {
              setNames(names.with(index, name));
              setFaults([]);
            }}
          />
        ))}
        {preview.warnings.length > 0 && <ImportWarnings warnings={preview.warnings} />}
        {error !== null && <ErrorNote error={error} />}
        {added === 0 && <p>{t('classes.preview.nothingNew')}</p>}
        <div className={styles.actions}>
          {added > 0 && (
            <BusyButton type="submit" variant="filled" busy={phase === 'writing'}>
              {t('classes.preview.import', { count: added })}
            </BusyButton>
          )}
          <Button onClick={cancelImport}>{t('classes.preview.cancel')}</Button>
          <span role="status" className="soft">
            {phase === 'writing' && t('common.saving')}
          </span>
        </div>
      </form>
    </>
  );
}
