import { Button, Modal, TextInput } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { ClassView, GroupView } from '../../../core/contract/class-views';
import type { AppError } from '../../../core/contract/errors';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { focusFirst } from '../../components/focus-first';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { readGroupForm, writeGroup } from '../../stores/groups';
import styles from './group-form.module.css';
import { PupilChoice } from './pupil-choice';

type Props = {
  /** Null: a new group. */
  readonly groupId: string | null;
  readonly onDone: (groupId: string) => void;
  readonly onClose: () => void;
};

type Read = { readonly group: GroupView | null; readonly classes: readonly ClassView[] };

/** The name of a group and its pupils, chosen class by class. */
export function GroupForm({ groupId, onDone, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    let isGone = false;
    void readGroupForm(groupId).then((answer) => {
      if (isGone) return;
      if (answer.ok) setRead(answer.value);
      else setError(answer.error);
    });
    return () => {
      isGone = true;
    };
  }, [groupId]);

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(groupId === null ? 'classes.groups.addTitle' : 'classes.groups.changeTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {error !== null && <ErrorNote error={error} />}
      {read !== null && (
        <Fields group={read.group} classes={read.classes} onDone={onDone} onClose={onClose} />
      )}
    </Modal>
  );
}

type FieldsProps = Read & Pick<Props, 'onDone' | 'onClose'>;

function Fields({ group, classes, onDone, onClose }: FieldsProps) {
  const t = useTranslate();
  const [name, setName] = useState(group?.name ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(group?.pupilIds));
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isNameMissing = name.trim() === '';

  useEffect(() => focusFirst(form.current), []);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (busy || isNameMissing) return;
    setBusy(true);
    const answer = await writeGroup({
      ...(group === null ? {} : { groupId: group.id }),
      name: name.trim(),
      pupilIds: [...chosen],
    });
    setBusy(false);
    if (answer.ok) onDone(answer.value.groupId);
    else setError(answer.error);
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      <TextInput
        label={t('classes.groups.name')}
        placeholder={t('classes.groups.nameExample')}
        value={name}
        maxLength={200}
        error={asked && isNameMissing && t('classes.groups.nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <PupilChoice classes={classes} chosen={chosen} onChange={setChosen} />
      <div className={styles.actions}>
        {/* In sight whatever part of the list is being looked at. */}
        {error !== null && <ErrorNote error={error} />}
        <span role="status" className={styles.count}>
          {t('classes.groups.chosen', { count: chosen.size })}
        </span>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <BusyButton type="submit" variant="filled" busy={busy}>
          {t(group === null ? 'classes.groups.create' : 'classes.groups.save')}
        </BusyButton>
      </div>
    </form>
  );
}
