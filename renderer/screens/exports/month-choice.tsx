import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatMonth } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { monthsUntil } from '../../../core/timetable/shift-date';
import { useTranslation } from '../../components/translation';
import { useClasses } from '../../stores/classes';
import { forgetExport, useExports } from '../../stores/exports';
import styles from './exports.module.css';

type Props = {
  readonly onChoose: (choice: { classId: string; month: string } | null) => void;
};

const MONTHS_SHOWN = 12;

export function MonthChoice({ onChoose }: Props) {
  const { t, language } = useTranslation();
  const classes = useClasses((state) => state.list);
  const timeZone = useExports((state) => state.day?.timeZone);
  const today = timeZone === undefined ? null : dateIn(timeZone, new Date().toISOString());
  const [chosenClass, setChosenClass] = useState<string | null>(null);
  const [chosenMonth, setChosenMonth] = useState<string | null>(null);
  const classId = chosenClass ?? classes?.[0]?.id ?? null;
  const months = today === null ? [] : monthsUntil(today, MONTHS_SHOWN);
  const month = chosenMonth ?? months[0] ?? null;

  useEffect(() => {
    onChoose(classId === null || month === null ? null : { classId, month });
  }, [classId, month, onChoose]);

  if (classes?.length === 0) return <p className="soft">{t('exportScreen.noClass')}</p>;
  return (
    <>
      <Select
        className={styles.short}
        label={t('exportScreen.chooseClass')}
        data={(classes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={classId}
        onChange={(value) => {
          forgetExport();
          setChosenClass(value);
        }}
      />
      <Select
        className={styles.short}
        label={t('exportScreen.chooseMonth')}
        data={months.map((value) => ({ value, label: formatMonth(value, language) }))}
        value={month}
        onChange={(value) => {
          forgetExport();
          setChosenMonth(value);
        }}
      />
      <p className="soft">{t('exportScreen.monthAdvice')}</p>
    </>
  );
}
