import { Select } from '@mantine/core';
import { useEffect } from 'react';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import { useExportFacts } from '../../stores/export-facts';
import { openExportClass, openExportPupil, useExportPupil } from '../../stores/export-pupil';
import { useExportYears } from '../../stores/export-years';
import styles from './exports.module.css';

/** A class, then one of its pupils; a link names the pupil alone. */
export function PupilChoice() {
  const t = useTranslate();
  const pupil = useExportDraft((state) => state.pupil);
  const list = useExportYears((state) => state.shown?.classes);
  const present = useExportFacts((state) => state.presentClassId);
  const shown = useExportPupil((state) => state.shown);
  const firstId = (list?.find(({ id }) => id === present) ?? list?.[0])?.id;

  useEffect(() => {
    if (pupil !== null) void openExportPupil(pupil);
    else if (firstId !== undefined) void openExportClass(firstId);
  }, [pupil, firstId]);

  const listed = (list ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const isGuest = shown !== null && listed.every(({ value }) => value !== shown.classId);
  const classes = isGuest ? [...listed, { value: shown.classId, label: shown.className }] : listed;
  return (
    <div className={styles.span}>
      <Select
        className={styles.short}
        label={t('exportScreen.chooseClass')}
        allowDeselect={false}
        data={classes}
        value={shown?.classId ?? null}
        onChange={(classId) => {
          if (classId === null) return;
          changeDraft({ pupil: null });
          void openExportClass(classId);
        }}
      />
      <Select
        className={styles.middle}
        label={t('exportScreen.choosePupil')}
        searchable
        data={(shown?.pupils ?? []).map((one) => ({ value: one.id, label: pupilName(one) }))}
        value={pupil?.pupilId ?? null}
        onChange={(pupilId) => {
          if (shown === null) return;
          const { schoolYearId } = shown;
          changeDraft({ pupil: pupilId === null ? null : { pupilId, schoolYearId } });
        }}
      />
    </div>
  );
}
