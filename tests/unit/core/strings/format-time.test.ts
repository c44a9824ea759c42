import { expect, test } from 'vitest';
import {
  formatDate,
  formatMonth,
  formatShortDate,
  formatTime,
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
