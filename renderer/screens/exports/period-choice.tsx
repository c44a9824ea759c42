import { Select } from '@mantine/core';
import { rulesOf } from '../../../core/export/document-kinds';
import { formatMonth } from '../../../core/strings/format-time';
import { DateField } from '../../components/date-field';
import { RadioLine } from '../../components/radio-line';
import { useTranslation } from '../../components/translation';
import { changeDraft, type Period, useExportDraft } from '../../stores/export-draft';
import { daysOf, isOver, type KnownOfSchool, periodOf } from './choice-of-draft';
import { sayDays, sayMonths } from './choice-words';
import styles from './exports.module.css';
import { monthsOfYear } from './months-of-year';

const PERIODS = ['this-month', 'last-month', 'month', 'span', 'year'] as const;
const PERIODS_OF_PAST = ['month', 'span', 'year'] as const;

type Props = { readonly known: KnownOfSchool };

/** Over which months or days a document counts. */
export function PeriodChoice({ known }: Props) {
  const { t, language } = useTranslation();
  const kind = useExportDraft((state) => state.kind);
  const drafted = useExportDraft((state) => state.period);
  const isByMonths = rulesOf(kind).about === 'months';
  const period = periodOf(drafted, known);
  const { from, to } = daysOf({ kind, period }, known);
  const periods = isOver(known.year, known.today) ? PERIODS_OF_PAST : PERIODS;

  function choose(kind: Period['kind']): void {
    if (kind === 'month') changeDraft({ period: { kind, month: from.slice(0, 7) } });
    else if (kind === 'span') changeDraft({ period: { kind, from, to } });
    else changeDraft({ period: { kind } });
  }

  return (
    <div className={styles.field}>
      <RadioLine
        legend={t('exportScreen.period')}
        value={period.kind}
        choices={periods.map((value) => ({ value, label: t(`exportScreen.periods.${value}`) }))}
        onChange={choose}
      />
      {(period.kind === 'this-month' || period.kind === 'last-month' || period.kind === 'year') && (
        <p className={`soft ${styles.beside}`}>
          {isByMonths
            ? sayMonths({ from: from.slice(0, 7), to: to.slice(0, 7) }, t, language)
            : sayDays({ from, to }, t, language)}
        </p>
      )}
      {period.kind === 'month' && (
        <MonthSelect
          label={t('exportScreen.month')}
          months={monthsOfYear(known.year, [period.month])}
          month={period.month}
          onChoose={(month) => changeDraft({ period: { kind: 'month', month } })}
        />
      )}
      {period.kind === 'span' && (
        <div className={styles.span}>
          {isByMonths ? (
            <>
              <MonthSelect
                label={t('exportScreen.fromMonth')}
                months={monthsOfYear(known.year, [from.slice(0, 7)])}
                month={from.slice(0, 7)}
                onChoose={(month) => changeDraft({ period: { ...period, from: month } })}
              />
              <MonthSelect
                label={t('exportScreen.toMonth')}
                months={monthsOfYear(known.year, [to.slice(0, 7)])}
                month={to.slice(0, 7)}
                onChoose={(month) => changeDraft({ period: { ...period, to: month } })}
              />
            </>
          ) : (
            <>
              <DateField
                className={styles.short}
                label={t('exportScreen.from')}
                value={from}
                onChange={(date) => changeDraft({ period: { ...period, from: date } })}
              />
              <DateField
                className={styles.short}
                label={t('exportScreen.to')}
                value={to}
                onChange={(date) => changeDraft({ period: { ...period, to: date } })}
              />
            </>
          )}
        </div>
      )}
      {from > to && <p role="alert">{t('exportScreen.badSpan')}</p>}
    </div>
  );
}

type MonthProps = {
  readonly label: string;
  readonly months: readonly string[];
  readonly month: string;
  readonly onChoose: (month: string) => void;
};

function MonthSelect({ label, months, month, onChoose }: MonthProps) {
  const { language } = useTranslation();
  return (
    <Select
      className={styles.short}
      label={label}
      allowDeselect={false}
      data={months.map((value) => ({ value, label: formatMonth(value, language) }))}
      value={month}
      onChange={(value) => value !== null && onChoose(value)}
    />
  );
}
