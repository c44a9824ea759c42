import { TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ClassImportPreview } from '../../../core/contract/views';
import { describeDoubt } from '../../../core/strings/describe-roster';
import { useTranslate } from '../../components/translation';
import styles from './import-preview.module.css';
import type { NameFault } from './name-faults';
import { RosterTable } from './roster-table';

type Props = {
  readonly preview: ClassImportPreview;
  /** The name of the input, so that the page can put the focus there. */
  readonly field: string;
  readonly name: string;
  readonly fault: NameFault;
  readonly onName: (name: string) => void;
};

/** One class of the file: its name, what is added, what is left, what is doubtful. */
export function ImportClass({ preview, field, name, fault, onName }: Props) {
  const t = useTranslate();
  const titleId = useId();
  const { added, unchanged } = preview;
  return (
    <section aria-labelledby={titleId} className={styles.class}>
      <h2 id={titleId}>{name.trim() === '' ? t('classes.preview.unnamed') : name}</h2>
      {preview.source === null && (
        <TextInput
          label={t('classes.preview.name')}
          description={t('classes.preview.nameHint')}
          name={field}
          required
          withAsterisk={false}
          className={styles.name}
          value={name}
          error={fault !== null && t(`classes.preview.${faultKey(fault)}`)}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      )}
      <ul className={styles.facts}>
        <li>
          <strong>{t('classes.preview.added', { count: added.length })}</strong>
        </li>
        {unchanged > 0 && <li>{t('classes.preview.unchanged', { count: unchanged })}</li>}
        <li>{t(preview.exists ? 'classes.preview.existing' : 'classes.preview.newClass')}</li>
      </ul>
      <Doubts preview={preview} />
      {added.length > 0 && (
        <details className="fold">
          <summary>{t('classes.preview.pupils')}</summary>
          <RosterTable pupils={added} />
        </details>
      )}
    </section>
  );
}

function Doubts({ preview }: { readonly preview: ClassImportPreview }) {
  const t = useTranslate();
  const doubtful = preview.added.flatMap((pupil, index) =>
    pupil.doubtful === undefined ? [] : [{ pupil, why: pupil.doubtful, row: index }],
  );
  if (doubtful.length === 0) return null;
  return (
    <div className={styles.doubts}>
      <h3>{t('classes.preview.doubtful')}</h3>
      <p className="soft">{t('classes.preview.doubtfulLead')}</p>
      <ul>
        {doubtful.map(({ pupil, why, row }) => (
          <li key={row}>
            <strong>
              {pupil.lastName} {pupil.firstName}
            </strong>
            <span>
              {describeDoubt(t, why)}
              {why === 'name-split' && pupil.firstName !== '' && (
                <> {t('classes.preview.readAs', pupil)}</>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function faultKey(fault: 'missing' | 'twice') {
  return fault === 'missing' ? 'nameMissing' : 'nameTwice';
}
