import { Select } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { chooseDraftYear } from '../../stores/export-draft';
import { useExportYears } from '../../stores/export-years';
import styles from './exports.module.css';

/** The school year, where the vault knows several: registers of one that is over are asked for. */
export function YearChoice() {
  const t = useTranslate();
  const years = useExportYears((state) => state.years);
  const shown = useExportYears((state) => state.shown);
  if (years === null || shown === null || years.length < 2) return null;
  return (
    <Select
      className={styles.short}
      label={t('exportScreen.year')}
      allowDeselect={false}
      data={years.map(({ id, label }) => ({ value: id, label }))}
      value={shown.year.id}
      onChange={(yearId) => yearId !== null && chooseDraftYear(yearId)}
    />
  );
}
