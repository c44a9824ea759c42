import { Button } from '@mantine/core';
import type { ImportRecord } from '../../../../core/contract/roster-views';
import { describeFormat } from '../../../../core/strings/describe-roster';
import { formatShortDate, formatTime } from '../../../../core/strings/format-time';
import type { Translate } from '../../../../core/strings/translate';
import { dateIn } from '../../../../core/timetable/day';
import { useTranslation } from '../../../components/translation';
import styles from './import-history.module.css';
import { totalsInWords } from './totals-in-words';

type Props = {
  readonly record: ImportRecord;
  readonly timeZone: string;
  readonly onUndo: () => void;
};

/** One import: when, from what, which classes, what it did, and the way back. */
export function ImportRecordRow({ record, timeZone, onUndo }: Props) {
  const { t, language } = useTranslation();
  const name = recordName(t, record);
  const moment = (instant: string) => ({
    date: formatShortDate(dateIn(timeZone, instant), language),
    time: formatTime(instant, timeZone, language),
  });
  const at = moment(record.at);
  return (
    <li className={styles.record}>
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p className="soft">
          {t('merge.screen.history.at', at)}
          {' · '}
          {describeFormat(t, record.format)}
        </p>
        <p>
          {record.classNames.length > 0 && <strong>{record.classNames.join(', ')}</strong>}
          {record.classNames.length > 0 && ' · '}
          {totalsInWords(t, record)}
        </p>
        {record.undoneAt !== undefined && (
          <p>{t('merge.screen.history.undone', moment(record.undoneAt))}</p>
        )}
        {record.undoneAt === undefined && record.isYearOver && (
          <p>{t('merge.screen.history.yearOver')}</p>
        )}
      </div>
      {record.undoneAt === undefined && !record.isYearOver && (
        <Button
          aria-label={t('merge.screen.history.undoOf', { name, date: at.date })}
          onClick={onUndo}
        >
          {t('merge.screen.history.undo')}
        </Button>
      )}
    </li>
  );
}

/** The file as it was called; a pasted list has no name. */
export function recordName(t: Translate, { fileName }: ImportRecord): string {
  return fileName === '' ? t('merge.screen.history.pasted') : fileName;
}
