import { Button, NativeSelect } from '@mantine/core';
import { shiftDate } from '../../../core/timetable/shift-date';
import { DateField } from '../../components/date-field';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { type AskedHistory, readHistory } from '../../stores/history';
import styles from './service-history.module.css';

type Props = {
  readonly asked: AskedHistory;
  /** Of each service, by its key. */
  readonly names: ReadonlyMap<string, string>;
};

/** Which service is shown, and when. */
export function ServiceHistoryBar({ asked, names }: Props) {
  const t = useTranslate();
  const { span, date } = asked;
  const days = span === 'day' ? 1 : 7;
  const show = (change: Partial<AskedHistory>) => void readHistory({ ...asked, ...change });
  return (
    <div className={styles.bar}>
      <NativeSelect
        className={styles.service}
        label={t('journal.history.service')}
        size="md"
        data={[...names].map(([value, label]) => ({ value, label }))}
        value={asked.service}
        onChange={(event) => show({ service: event.currentTarget.value })}
      />
      <DateField
        className={styles.date}
        label={t('journal.history.date')}
        value={date}
        onChange={(chosen) => show({ date: chosen })}
      />
      <div className={styles.arrows}>
        <Arrow
          name={t(`journal.history.previous.${span}`)}
          path="M12.5 4.5 7 10l5.5 5.5"
          onClick={() => show({ date: shiftDate(date, -days) })}
        />
        <Arrow
          name={t(`journal.history.next.${span}`)}
          path="M7.5 4.5 13 10l-5.5 5.5"
          onClick={() => show({ date: shiftDate(date, days) })}
        />
      </div>
      <div className={styles.span}>
        <RadioLine
          legend={t('journal.history.span')}
          value={span}
          choices={(['day', 'week'] as const).map((value) => ({
            value,
            label: t(`journal.history.spans.${value}`),
          }))}
          onChange={(value) => show({ span: value })}
        />
      </div>
    </div>
  );
}

function Arrow(props: {
  readonly name: string;
  readonly path: string;
  readonly onClick: () => void;
}) {
  return (
    <Button
      className={styles.arrow}
      aria-label={props.name}
      title={props.name}
      onClick={props.onClick}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.chevron}>
        <path
          d={props.path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </svg>
    </Button>
  );
}
