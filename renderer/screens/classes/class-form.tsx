import { Modal, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import type { AppError } from '../../../core/contract/errors';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { addClass, changeClass } from '../../stores/class-changes';
import styles from './class-form.module.css';
import { ColourChoice } from './colour-choice';
import { LevelChoice } from './level-choice';
import { levelDraftOf, levelsOf } from './level-draft';

type Props = {
  /** A class or a group; null: a new class. */
  readonly known: Pick<ClassSummary, 'id' | 'name' | 'colour' | 'levels'> | null;
  /** The menu that opened it: the keyboard goes back there. */
  readonly heirId?: string;
  readonly onDone: (classId: string) => void;
  readonly onClose: () => void;
};

export function ClassForm({ known, heirId, onDone, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus(heirId);
  const [name, setName] = useState(known?.name ?? '');
  const [colour, setColour] = useState(known?.colour ?? null);
  const [levels, setLevels] = useState(() => levelDraftOf(known?.levels ?? []));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isNameMissing = name.trim() === '';

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (busy || isNameMissing) return;
    setBusy(true);
    const typed = { name: name.trim(), colour, levels: levelsOf(levels) };
    const answer =
      known === null ? await addClass(typed) : await changeClass({ ...typed, classId: known.id });
    setBusy(false);
    if (!answer.ok) setError(answer.error);
    else onDone(answer.value?.classId ?? known?.id ?? '');
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={
        known === null
          ? t('classes.form.addTitle')
          : t('classes.form.changeTitle', { name: known.name })
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <TextInput
          label={t('classes.form.name')}
          placeholder={t('classes.form.nameExample')}
          value={name}
          maxLength={120}
          error={asked && isNameMissing && t('classes.form.nameMissing')}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <LevelChoice value={levels} onChange={setLevels} />
        <ColourChoice value={colour} onChange={setColour} />
        <FormEnd
          error={error}
          busy={busy}
          submit={t(known === null ? 'classes.form.create' : 'classes.form.save')}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
