import '@mantine/dates/styles.css';
import 'dayjs/locale/fr';
import 'dayjs/locale/en-gb';
import { DatePickerInput } from '@mantine/dates';
import { useId } from 'react';
import { useTranslation } from './translation';

type Props = {
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly className?: string | undefined;
  /** The first thing to do in its dialog. */
  readonly isFirst?: boolean;
};

const LOCALES = { fr: 'fr', en: 'en-gb' } as const;

/** A date in words, whatever the language of the system; the native field follows the system's. */
export function DateField({ label, value, onChange, className, isFirst }: Props) {
  const { t, language } = useTranslation();
  const calendar = useId();
  return (
    <DatePickerInput
      label={label}
      value={value}
      locale={LOCALES[language]}
      valueFormat="dddd D MMMM YYYY"
      size="md"
      // Mantine paints week-ends red: here red would mean that something is wrong.
      weekendDays={[]}
      hideOutsideDates
      maxLevel="year"
      // Mantine names the calendar after the element of its own id, and gives that id to none.
      id={calendar}
      // Without `returnFocus` the keyboard falls out of the form with the day that was chosen.
      popoverProps={{ id: calendar, returnFocus: true }}
      className={className ?? ''}
      {...(isFirst === true && { 'data-autofocus': true })}
      onChange={(date) => {
        if (date !== null) onChange(date);
      }}
      ariaLabels={{
        previousMonth: t('common.calendar.previousMonth'),
        nextMonth: t('common.calendar.nextMonth'),
        previousYear: t('common.calendar.previousYear'),
        nextYear: t('common.calendar.nextYear'),
      }}
    />
  );
}
