import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import { useTranslate } from '../../components/translation';
import { addClass, changeClass } from '../../stores/class-changes';
import { ActDialog } from './act-dialog';
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

/** The name, the levels and the colour of a class or a group. */
export function ClassForm({ known, heirId, onDone, onClose }: Props) {
  const t = useTranslate();
  const [name, setName] = useState(known?.name ?? '');
  const [colour, setColour] = useState(known?.colour ?? null);
  const [levels, setLevels] = useState(() => levelDraftOf(known?.levels ?? []));
  const [asked, setAsked] = useState(false);
  const isNameMissing = name.trim() === '';

  function save() {
    const typed = { name: name.trim(), colour, levels: levelsOf(levels) };
    return known === null ? addClass(typed) : changeClass({ ...typed, classId: known.id });
  }

  return (
    <ActDialog
      title={
        known === null
          ? t('classes.form.addTitle')
          : t('classes.form.changeTitle', { name: known.name })
      }
      submit={t(known === null ? 'classes.form.create' : 'classes.form.save')}
      size="lg"
      heirId={heirId}
      onSubmit={() => {
        setAsked(true);
        return isNameMissing ? null : save();
      }}
      onDone={(added) => onDone(added?.classId ?? known?.id ?? '')}
      onClose={onClose}
    >
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
    </ActDialog>
  );
}
