import { expect, test } from 'vitest';
import {
  formatDate,
  formatDayAndMonth,
  formatDayOfMonth,
  formatHour,
  formatMonth,
  formatShortDate,
  formatTime,
  formatWeekday,
} from '../../../../core/strings/format-time';

test('an instant is told in the hour of the school, not of the laptop', () => {
  expect(formatTime('2021-04-26T06:02:00Z', 'Europe/Paris', 'fr')).toBe('8\u00a0h\u00a002');
  expect(formatTime('2021-04-26T06:02:00Z', 'Indian/Reunion', 'fr')).toBe('10\u00a0h\u00a002');
  expect(formatTime('2021-04-26T22:30:00Z', 'Europe/Paris', 'en')).toBe('0:30');
});

test('a date stays on its day whatever the time zone of the laptop', () => {
  expect(formatDate('2021-04-26', 'fr')).toBe('lundi 26 avril 2021');
  expect(formatShortDate('2021-04-26', 'fr')).toBe('26/04/2021');
  expect(formatMonth('2021-04', 'en')).toBe('April 2021');
});

test('the first of a month is an ordinal in French, and only the first', () => {
  expect(formatDate('2026-09-01', 'fr')).toBe('mardi 1er septembre 2026');
  expect(formatDayAndMonth('2026-09-01', 'fr')).toBe('1er septembre');
  expect(formatDayAndMonth('2026-09-11', 'fr', 'with-year')).toBe('11 septembre 2026');
  expect(formatWeekday('2026-12-01', 'fr')).toBe('mardi 1er');
  expect(formatDayOfMonth('2026-12-01', 'fr')).toBe('1er');
  expect(formatDayOfMonth('2026-12-01', 'en')).toBe('1');
});

test('an hour of a slot is told as that of a lesson', () => {
  expect(formatHour('08:05', 'fr')).toBe('8\u00a0h\u00a005');
  expect(formatHour('08:05', 'en')).toBe('8:05');
});
