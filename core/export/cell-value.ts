import type { Column, Row } from './table';

/** What one cell holds once its column's kind is known. `time` is a time of the day. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'time'; readonly hours: number; readonly minutes: number };

/**
 * Reads one cell. A string that is no date in a `date` column (or no time in a `time` column) is
 * text: nothing that was given is lost. A number that is not finite is empty.
 */
export function readCell(row: Row, column: Column): CellValue {
  const value = Object.hasOwn(row, column.key) ? row[column.key] : null;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'empty' };
  }
  const text = cleanText(value ?? '');
  if (text === '') return { kind: 'empty' };
  const typed =
    column.kind === 'date' ? readDate(text) : column.kind === 'time' ? readTime(text) : null;
  return typed ?? { kind: 'text', text };
}

/**
 * Drops what no program shows and XML forbids: control characters apart from tab and line breaks,
 * halves of surrogate pairs, the two non-characters of the first plane.
 */
export function cleanText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}

/** `23/11/2026`, as a French reader and a French spreadsheet write a day. */
export function writeDate(date: { year: number; month: number; day: number }): string {
  return `${pad(date.day)}/${pad(date.month)}/${String(date.year).padStart(4, '0')}`;
}

/** `08:05`, which a French spreadsheet reads as a time. */
export function writeTime(time: { hours: number; minutes: number }): string {
  return `${pad(time.hours)}:${pad(time.minutes)}`;
}

/**
 * A number with a decimal point and so many decimals, all there are without `decimals`. A half goes
 * away from zero as in spreadsheets (23.305 is 23.31), by the digits that are read: in binary that
 * number is less than its half, and `toFixed` gives 23.30.
 */
export function writeNumber(number: number, decimals: number | undefined): string {
  if (decimals === undefined) return String(number);
  const shifted = Number(`${Math.abs(number)}e${decimals}`);
  // What is written with an exponent of its own is too small or too large to have halves.
  const rounded = Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`) : number;
  const text = Math.abs(rounded).toFixed(decimals);
  return number < 0 && rounded !== 0 ? `-${text}` : text;
}

function readDate(text: string): CellValue | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const known = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return known ? { kind: 'date', year, month, day } : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function readTime(text: string): CellValue | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return parts ? { kind: 'time', hours: Number(parts[1]), minutes: Number(parts[2]) } : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
