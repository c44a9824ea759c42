import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { ListedLine } from '../../../../core/roster/merging/merge';
import { useTranslate } from '../../../components/translation';
import { correctLine } from '../../../stores/import-decisions';
import {
  type CorrectionDraft,
  type CorrectionFault,
  firstCorrection,
  typedCorrection,
} from './correction-draft';
import styles from './import-preview.module.css';

type Props = {
  readonly line: ListedLine;
  readonly onClose: () => void;
};

/** The name of one line, as it should have been written; then the list is compared anew. */
export function CorrectionForm({ line, onClose }: Props) {
  const t = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => firstCorrection(line));
  const [fault, setFault] = useState<CorrectionFault | null>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.select();
  }, []);

  function send(event: SyntheticEvent): void {
    event.preventDefault();
    const typed = typedCorrection(line.row, draft);
    if (typeof typed === 'string') {
      setFault(typed);
      const first = typed === 'dateInvalid' ? 'birthDate' : emptyName(draft);
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    onClose();
    void correctLine(typed);
  }

  function field(name: keyof CorrectionDraft, error: string | false) {
    return (
      <TextInput
        name={name}
        label={t(`merge.screen.correction.${name}`)}
        value={draft[name]}
        error={error}
        maxLength={400}
        {...(name === 'birthDate' && { placeholder: t('merge.screen.correction.birthDateHint') })}
        onChange={(event) => {
          setDraft({ ...draft, [name]: event.currentTarget.value });
          setFault(null);
        }}
      />
    );
  }

  const missing = (name: 'lastName' | 'firstName') =>
    fault === 'nameMissing' &&
    draft[name].trim() === '' &&
    t('merge.screen.correction.nameMissing');

  return (
    <form
      ref={form}
      className={styles.correction}
      onSubmit={send}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {field('lastName', missing('lastName'))}
      {field('firstName', missing('firstName'))}
      {field('usageName', false)}
      {field('birthDate', fault === 'dateInvalid' && t('merge.screen.correction.dateInvalid'))}
      <div className={styles.buttons}>
        <Button type="submit">{t('merge.screen.correction.save')}</Button>
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function emptyName({ lastName }: CorrectionDraft): 'lastName' | 'firstName' {
  return lastName.trim() === '' ? 'lastName' : 'firstName';
}
