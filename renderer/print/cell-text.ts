import type { Language } from '../../core/contract/views';
import { readCell, writeDate, writeNumber, writeTime } from '../../core/export/cell-value';
import type { Column, Row } from '../../core/export/table';
import { assertNever } from '../../core/shared/assert-never';

/** What stands in a cell on paper; nothing is made safe there, for nothing is evaluated. */
export function cellText(row: Row, column: Column, language: Language): string {
  const value = readCell(row, column);
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return sayNumber(value.number, column.decimals, language);
    case 'date':
      return writeDate(value);
    case 'time':
      return writeTime(value);
    default:
      return assertNever(value);
  }
}

function sayNumber(number: number, decimals: number | undefined, language: Language): string {
  const text = writeNumber(number, decimals);
  return language === 'fr' ? text.replace('.', ',') : text;
}
